import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** A regular expression as it stands in a file. */
interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** Rooms whose code meets text of any length: what people type, pages, files from elsewhere. */
const ROOMS = ['utils', 'components', 'entrypoints'];

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every regular expression literal below a node of the syntax tree, and every call that makes one at run time. */
function collect(node: unknown, file: string, found: { literals: Pattern[]; made: string[] }): void {
  if (Array.isArray(node)) {
    for (const each of node) collect(each, file, found);
    return;
  }
  if (!isNode(node)) return;
  if (node.type === 'Literal' && isNode(node.regex)) {
    found.literals.push({ file, source: String(node.regex.pattern), flags: String(node.regex.flags) });
  }
  if (
    (node.type === 'NewExpression' || node.type === 'CallExpression') &&
    isNode(node.callee) &&
    node.callee.name === 'RegExp'
  ) {
    found.made.push(file);
  }
  for (const value of Object.values(node)) if (isNode(value)) collect(value, file, found);
}

function patternsOf(code: string, file: string): { literals: Pattern[]; made: string[] } {
  const found = { literals: [], made: [] };
  collect(parseSync(file, code).program, file, found);
  return found;
}

function blowUps(pattern: Pattern): string[] {
  const { reports } = analyse({ source: pattern.source, flags: pattern.flags });
  return reports.map(({ type }) => `${pattern.file}: /${pattern.source}/${pattern.flags} (${type})`);
}

describe('regular expressions', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name}`),
  );
  const all = files.map((file) => patternsOf(readFileSync(file, 'utf8'), file));

  it('are found by this test', () => {
    expect(all.flatMap(({ literals }) => literals).length).toBeGreaterThan(50);
    const [careless] = patternsOf('const a = /(?:a+)+$/; ', 'careless.ts').literals;
    expect(blowUps(careless!)).not.toEqual([]);
    const [moving] = patternsOf('const a = /\\s*\\n/; ', 'moving.ts').literals;
    expect(blowUps(moving!)).not.toEqual([]);
  });

  it('take no more than linear time, whatever the text', () => {
    expect(all.flatMap(({ literals }) => literals.flatMap(blowUps))).toEqual([]);
  });

  it('are written out, so that they can be checked', () => {
    expect(all.flatMap(({ made }) => made)).toEqual([]);
  });
});
