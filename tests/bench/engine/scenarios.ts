import type { Job } from './jobs.ts';
import type { TextKind } from './texts.ts';

export type ScenarioId =
  | 'new-1k'
  | 'new-1k-timeless'
  | 'new-20k'
  | 'new-20k-no-stop'
  | 'key-1k-end'
  | 'key-1k-middle'
  | 'key-20k-end'
  | 'key-20k-middle'
  | 'key-20k-no-stop';

export interface Scenario {
  id: ScenarioId;
  title: string;
  job(seed: number): Job;
}

/** Milliseconds an engine may spend on one job of one round; the slow ones get fewer calls out of it. */
const BUDGET = 300;
/** A sentence of usual length. */
const KEYS = 77;
const KB = 1024;

/** Seeds of one round's texts lie apart from those of the next, so that no engine meets a text twice. */
export const SEEDS_A_ROUND = 1000;

function fresh(length: number, count: number, more: Partial<TextKind> = {}): Scenario['job'] {
  return (seed) => ({ kind: 'distinct', text: { length, seed, ...more }, count, budget: BUDGET });
}

function typed(length: number, at: 'end' | 'middle', more: Partial<TextKind> = {}): Scenario['job'] {
  return (seed) => ({
    kind: 'typing',
    typing: { at, keys: KEYS, draft: { length, seed, ...more } },
    budget: BUDGET,
  });
}

export const SCENARIOS: readonly Scenario[] = [
  { id: 'new-1k', title: 'new text, 1 KB', job: fresh(KB, 24) },
  { id: 'new-1k-timeless', title: 'new text, 1 KB, no time in it', job: fresh(KB, 24, { timed: 0 }) },
  { id: 'new-20k', title: 'new text, 20 KB', job: fresh(20 * KB, 5) },
  { id: 'new-20k-no-stop', title: 'new text, 20 KB, no full stop', job: fresh(20 * KB, 5, { stops: false }) },
  { id: 'key-1k-end', title: 'a key at the end of 1 KB', job: typed(KB, 'end') },
  { id: 'key-1k-middle', title: 'a key in the middle of 1 KB', job: typed(KB, 'middle') },
  { id: 'key-20k-end', title: 'a key at the end of 20 KB', job: typed(20 * KB, 'end') },
  { id: 'key-20k-middle', title: 'a key in the middle of 20 KB', job: typed(20 * KB, 'middle') },
  {
    id: 'key-20k-no-stop',
    title: 'a key in the middle of 20 KB, no full stop',
    job: typed(20 * KB, 'middle', { stops: false }),
  },
];
