import { expect, it } from 'vitest';
import { RULES } from '../../utils/rules/list.ts';
import { measured, readReadme, withRules } from './readme.ts';

it('the README tells of every rule as its file and the corpus do', () => {
  const readme = readReadme();
  for (const { id } of RULES) expect(readme).toContain(`| \`${id}\` |`);
  expect(
    readme === withRules(readme, measured()),
    'Run `node tests/tools/readme.ts` to renew the table of rules.',
  ).toBe(true);
}, 60_000);
