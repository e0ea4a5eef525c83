import 'temporal-polyfill/global';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ABOUT } from '../../utils/rules/about.ts';
import { RULES } from '../../utils/rules/list.ts';
import { type ContrastReport, contrastReport } from './eval/contrast.ts';
import { checked } from './eval/load.ts';

const FILE = fileURLToPath(new URL('../../README.md', import.meta.url));
const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));
const TABLE = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** How each rule does on every contrast file of the project's own, known and held out together. */
export function measured(): ContrastReport['rules'] {
  const records = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => checked(CORPUS + name))
    .filter((record) => /^(?:gap|clear|fine)$/.test(String(record.fields.kind)));
  return contrastReport(records, () => undefined).rules;
}

/** The README's table of rules, worked out from the rule files and the corpus; everything else stays as it is. */
export function withRules(readme: string, shares: ContrastReport['rules']): string {
  const rows = RULES.map(({ id, questions, level }) => {
    const { why, source } = ABOUT[id];
    const right = shares[id]?.precision;
    const share = right ? `${right.hits} of ${right.of}` : 'not said';
    return `| \`${id}\` | ${Object.values(questions).join(' ')} | ${level} | ${share} | ${why} | ${source} |`;
  });
  const head = [
    '| rule | asks | by default | right on our own messages | because | source |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  return readme.replace(TABLE, (_, open: string, close: string) =>
    [`${open}\n${[...head, ...rows].join('\n')}`, '', close].join('\n'),
  );
}

export function readReadme(): string {
  return readFileSync(FILE, 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(FILE, withRules(readReadme(), measured()));
