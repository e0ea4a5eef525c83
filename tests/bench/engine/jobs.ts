import type { TextKind, Typing } from './texts.ts';

/** A piece of measuring that is carried out in an engine's page. */
export type Job =
  /** `count` texts of one kind, each with a seed of its own from `text.seed` on. */
  | { kind: 'distinct'; text: TextKind; count: number; budget: number }
  /** A draft that stands, then key after key. */
  | { kind: 'typing'; typing: Typing; budget: number };

export interface Sample {
  /** Milliseconds of each call, in order. */
  times: number[];
  /** Everything the engine found in them. */
  found: number;
}

export interface NastySample {
  name: string;
  /** Milliseconds at an eighth of the length and at all of it: 8 times as much is linear, 64 times quadratic. */
  eighth: number;
  full: number;
}
