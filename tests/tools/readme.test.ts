import { expect, it } from 'vitest';
import { RULES } from '../../utils/rules/list.ts';
import { readReadme, withRules } from './readme.ts';

it('the README tells of every rule as its file does', () => {
  const readme = readReadme();
  for (const { id } of RULES) expect(readme).toContain(`| \`${id}\` |`);
  expect(readme === withRules(readme), 'Run `node tests/tools/readme.ts` to renew the table of rules.').toBe(
    true,
  );
});
