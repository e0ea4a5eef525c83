import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** What may stand in a value that a bundler drops where nobody asks for it. */
const PLAIN = new Set(['Literal', 'ObjectExpression', 'ArrayExpression', 'Property', 'Identifier']);

function isNode(value: unknown): value is Record<string, unknown> & { type: string } {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The kinds of syntax below a node that are worked out when the file is loaded. */
function madeIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(madeIn);
  if (!isNode(node)) return [];
  const below = Object.values(node).flatMap(madeIn);
  return PLAIN.has(node.type) ? below : [node.type, ...below];
}

/** By the name of each value a file exports, what it is made of. */
function exportsOf(code: string, file: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const node of parseSync(file, code).program.body) {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declaration.declarations)
      if (id.type === 'Identifier') found.set(id.name, madeIn(init));
  }
  return found;
}

describe('what is told of rules', () => {
  const files = readdirSync('utils/rules').filter((name) => name.endsWith('.ts'));
  const all = files.flatMap((name) => [...exportsOf(readFileSync(`utils/rules/${name}`, 'utf8'), name)]);
  const abouts = all.filter(([name]) => name.endsWith('About'));

  it('is found by this test', () => {
    expect(abouts).toHaveLength(15);
    expect(exportsOf("export const a = { b: 'c', d: [CUT.slice(1)] };", 'a.ts').get('a')).toEqual([
      'CallExpression',
      'MemberExpression',
    ]);
  });

  // What is put together at load cannot be dropped, and then ships with every page somebody writes on.
  it('is written out, so that content scripts do without it', () => {
    expect(abouts.filter(([, made]) => made.length > 0)).toEqual([]);
  });
});
