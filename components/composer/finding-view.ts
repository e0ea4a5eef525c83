import type { Level, RuleId } from '../../utils/rules/rule.ts';

/** One finding as the panel shows it: everything is already in the person's language. */
export interface FindingView {
  /** Stable while the same gap stands in the draft, so that a row keeps its state. */
  id: string;
  rule: RuleId;
  level: Exclude<Level, 'off'>;
  /** What the reader would ask. */
  question: string;
  /** One line: why the reader needs it. */
  why: string;
  /** Whose norm it is, for example "Calm, 24 hours". */
  norm?: string | undefined;
  fixes: readonly FixView[];
}

export interface FixView {
  id: string;
  label: string;
}
