/** Long enough for the next key of an ordinary typist, short enough to feel at once. */
const QUIET_MS = 160;
/** The latest the work starts when the page never rests. */
const LATEST_MS = 60;

/**
 * Gives a function that asks for `work` soon: once, after typing has paused and when the page is idle.
 * The call itself does nothing but set a timer. Stops with `signal`.
 */
export function whenQuiet(work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const clear = () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    idle = undefined;
  };
  signal.addEventListener('abort', clear);
  return () => {
    if (signal.aborted) return;
    clear();
    timer = setTimeout(() => {
      idle = requestIdleCallback(
        () => {
          idle = undefined;
          work();
        },
        { timeout: LATEST_MS },
      );
    }, QUIET_MS);
  };
}

/** Runs the steps in order, one in each idle moment of the page, until `signal` ends it. */
export function inIdleMoments(steps: readonly (() => void)[], signal: AbortSignal): void {
  const [first, ...rest] = steps;
  if (!first || signal.aborted) return;
  requestIdleCallback(() => {
    if (signal.aborted) return;
    first();
    inIdleMoments(rest, signal);
  });
}
