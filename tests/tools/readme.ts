import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ABOUT } from '../../utils/rules/about.ts';
import { RULES } from '../../utils/rules/list.ts';

const FILE = fileURLToPath(new URL('../../README.md', import.meta.url));
const TABLE = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** The README's table of rules, worked out from the rule files; everything else stays as it is. */
export function withRules(readme: string): string {
  const rows = RULES.map(({ id, questions, level }) => {
    const { why, source } = ABOUT[id];
    return `| \`${id}\` | ${Object.values(questions).join(' ')} | ${level} | ${why} | ${source} |`;
  });
  const head = ['| rule | asks | by default | because | source |', '| --- | --- | --- | --- | --- |'];
  return readme.replace(TABLE, (_, open: string, close: string) =>
    [`${open}\n${[...head, ...rows].join('\n')}`, '', close].join('\n'),
  );
}

export function readReadme(): string {
  return readFileSync(FILE, 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, withRules(readReadme()));
