// Runs in an engine's page, beside its bundle, and does the timing there.
import type { WithEngine } from './contract.ts';
import type { Job, NastySample, Sample } from './jobs.ts';
import { nastyTexts } from './nasty.ts';
import { keystrokes, messageText } from './texts.ts';

const NASTY_REPEATS = 8;
/** Milliseconds; a nasty text that takes longer than this is bad enough after one reading. */
const NASTY_BUDGET = 250;

const { engine } = globalThis as WithEngine;

type Check = (text: string) => number | Promise<number>;

/** Times text after text, one at least, until the budget (in milliseconds) is used up. */
async function time(check: Check, texts: readonly string[], budget: number): Promise<Sample> {
  const sample: Sample = { times: [], found: 0 };
  const begin = performance.now();
  for (const text of texts) {
    const start = performance.now();
    const answer = check(text);
    // An engine that answers at once is not charged for a turn of the event loop.
    const found = typeof answer === 'number' ? answer : await answer;
    const end = performance.now();
    sample.times.push(end - start);
    sample.found += found;
    if (end - begin > budget) break;
  }
  return sample;
}

async function run(job: Job): Promise<Sample> {
  if (job.kind === 'distinct') {
    const texts = Array.from({ length: job.count }, (_, index) =>
      messageText({ ...job.text, seed: job.text.seed + index }),
    );
    return time(engine.check, texts, job.budget);
  }
  const { before, texts } = keystrokes(job.typing);
  const check = engine.typing?.() ?? engine.check;
  await check(before);
  return time(check, texts, job.budget);
}

/** The best of some repeats at each length: what an interruption adds says nothing about the text. */
async function runNasty(length: number): Promise<NastySample[]> {
  const best = async (text: string) =>
    Math.min(...(await time(engine.check, Array<string>(NASTY_REPEATS).fill(text), NASTY_BUDGET)).times);
  const samples: NastySample[] = [];
  for (const { name, text } of nastyTexts(length)) {
    samples.push({ name, eighth: await best(text.slice(0, length / 8)), full: await best(text) });
  }
  return samples;
}

const bench = { run, runNasty };

export type WithBench = typeof globalThis & { bench: typeof bench };

(globalThis as WithBench).bench = bench;
