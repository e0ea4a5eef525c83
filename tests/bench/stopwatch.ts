import type { Page } from 'puppeteer-core';
import { MAIN } from '../helpers/slack.ts';

interface Bench {
  /** Whether the badge can be seen at this moment. */
  seen(): boolean;
  /** Time of the last key, and of the first frame after it that showed a badge; 0 while there is none. */
  key: number;
  badge: number;
  /** Whether the badge stood already when the last key came. */
  early: boolean;
}

type Measured = typeof globalThis & { bench: Bench };

/** Notes in the page, from now on, when a key came and when a badge could first be seen after it. */
export async function startStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const bench: Bench = {
      key: 0,
      badge: 0,
      early: false,
      seen() {
        const root = document.querySelector('beforehand-ui')?.shadowRoot;
        return root?.querySelector('button[aria-label^="Beforehand:"]')?.checkVisibility() ?? false;
      },
    };
    (globalThis as Measured).bench = bench;
    addEventListener(
      'keydown',
      (event) => Object.assign(bench, { key: event.timeStamp, badge: 0, early: bench.seen() }),
      { capture: true },
    );
    const frame = () => {
      if (bench.badge === 0 && bench.key > 0 && bench.seen()) bench.badge = performance.now();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Milliseconds from the last key to the badge; `null` when it stood before that key. */
export async function readStopwatch(page: Page): Promise<number | null> {
  const handle = await page.waitForFunction(() => {
    const { bench } = globalThis as Measured;
    return bench.badge > 0 && { early: bench.early, time: bench.badge - bench.key };
  });
  const { early, time } = (await handle.jsonValue()) as { early: boolean; time: number };
  return early ? null : time;
}

/** Deletes the draft and waits until text and badge are gone. */
export async function emptyBox(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.waitForFunction(
    (box) => document.querySelector(box)?.textContent === '' && !(globalThis as Measured).bench.seen(),
    {},
    MAIN,
  );
}
