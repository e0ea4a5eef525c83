import type { Level, RuleId } from '../rules/rule.ts';

/**
 * Every rule and how loud it is by itself, in the order of lists. The same as `level` in the
 * rules' own files, which a test holds it to: the background needs the levels but must not
 * load the code that reads what people type.
 */
export const RULE_LEVELS: Readonly<Record<RuleId, Level>> = {
  empty: 'pause',
  call: 'warn',
  topic: 'warn',
  owner: 'warn',
  decider: 'warn',
  why: 'hint',
  'reply-by': 'hint',
  urgency: 'warn',
  link: 'warn',
  mention: 'warn',
  commitment: 'hint',
  time: 'hint',
  'no-ask': 'warn',
  structure: 'hint',
  subject: 'warn',
};

export const RULE_IDS = Object.keys(RULE_LEVELS) as RuleId[];
