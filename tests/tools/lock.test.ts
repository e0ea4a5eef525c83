import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCK, missingOptionals } from './lock.ts';

test('package-lock.json can be installed on every system; else run `node tests/tools/lock.ts`', () => {
  expect(missingOptionals(JSON.parse(readFileSync(LOCK, 'utf8')))).toEqual([]);
});

test('an entry is found beside, above, or not at all', () => {
  const asks = { optionalDependencies: { 'a-linux-x64': '1.0.0' } };
  const packages = { '': {}, 'node_modules/a': asks, 'node_modules/a/node_modules/b': asks };
  expect(missingOptionals({ packages })).toEqual([
    ['a-linux-x64', '1.0.0'],
    ['a-linux-x64', '1.0.0'],
  ]);
  expect(
    missingOptionals({ packages: { ...packages, 'node_modules/a-linux-x64': { version: '1.0.0' } } }),
  ).toEqual([]);
});
