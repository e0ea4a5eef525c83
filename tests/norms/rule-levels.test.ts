import { expect, it } from 'vitest';
import { RULE_IDS, RULE_LEVELS } from '../../utils/norms/rule-levels.ts';
import { RULES } from '../../utils/rules/list.ts';

it('the table of rules is that of the rules themselves: add a new rule, or its new level, to rule-levels.ts', () => {
  expect(RULE_LEVELS).toEqual(Object.fromEntries(RULES.map((rule) => [rule.id, rule.level])));
  expect(RULE_IDS).toEqual(RULES.map((rule) => rule.id));
});
