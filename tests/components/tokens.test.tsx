import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('components/ui/tokens.css', 'utf8');

/** Both values of a colour token: in a light page and in a dark one. */
function colours(name: string): [light: string, dark: string] {
  const found = tokens.match(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`));
  if (!found) throw new Error(`tokens.css has no colour --${name}.`);
  return [found[1]!, found[2]!];
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('words can be read on what they stand on, light and dark', () => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'wash'],
    ['ink', 'ask-wash'],
    ['ink', 'accent-wash'],
    ['soft', 'paper'],
    ['soft', 'wash'],
    ['accent', 'paper'],
    ['accent', 'accent-wash'],
    ['on-accent', 'accent'],
    ['paper', 'soft'],
    ['ask', 'ask-wash'],
    ['late', 'paper'],
    ['late', 'wash'],
  ])('%s on %s', (words, ground) => {
    const [light, dark] = colours(words).map((colour, index) => contrast(colour, colours(ground)[index]!));
    expect(light).toBeGreaterThanOrEqual(4.5);
    expect(dark).toBeGreaterThanOrEqual(4.5);
  });
});

test('every variable a screen uses is a token', () => {
  const declared = new Set([...tokens.matchAll(/^ {2}(--[a-z-]+):/gm)].map(([, name]) => name));
  const used = globSync('components/**/*.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/var\((--[a-z-]+)/g)].map(([, name]) => name),
  );
  expect(used.length).toBeGreaterThan(50);
  expect([...new Set(used)].filter((name) => !declared.has(name))).toEqual([]);
});
