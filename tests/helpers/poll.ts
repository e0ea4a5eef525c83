/** How long anything that must happen may take in a test, in milliseconds. */
const PATIENCE = 8_000;
const STEP = 25;

/**
 * Asks again and again until the answer is neither false nor empty, and gives that answer.
 * Throws with `what` once patience has run out: tests wait for what they mean, never for a time.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for: ${what}.`);
    await pause(STEP);
  }
}

/**
 * Watches for `time` milliseconds that something does not happen; throws with `what` as soon as it does.
 * The time is a multiple of how long the thing takes where it should happen.
 */
export async function never(what: string, ask: () => Promise<unknown>, time = 700): Promise<void> {
  const end = Date.now() + time;
  while (Date.now() < end) {
    if (await ask()) throw new Error(`This should not have happened: ${what}.`);
    await pause(STEP);
  }
}

/** Lets `time` milliseconds go by; only for what is itself a matter of time. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}
