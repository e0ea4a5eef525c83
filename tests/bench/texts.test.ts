import { describe, expect, it } from 'vitest';
import { nastyTexts } from './engine/nasty.ts';
import { keystrokes, messageText } from './engine/texts.ts';

const TIME =
  /\b(?:\w+day|yesterday|today|tonight|tomorrow|afternoon|noon|lunch|EOD|week|month|days?|\d+[ap]m|\d+:\d\d)\b/;

const sentences = (text: string) => text.split(/[.?!]\s/);

describe('the messages that are timed', () => {
  it('are of exactly the length asked for, and the same for the same seed', () => {
    for (const length of [77, 1024, 20_480]) expect(messageText({ length, seed: 3 })).toHaveLength(length);
    expect(messageText({ length: 500, seed: 3 })).toBe(messageText({ length: 500, seed: 3 }));
  });

  it('share no sentence between seeds that would let a memory help', () => {
    const seen = new Set(sentences(messageText({ length: 20_480, seed: 1 })));
    const again = sentences(messageText({ length: 20_480, seed: 2 })).filter((each) => seen.has(each));
    expect(again.length).toBeLessThan(seen.size / 10);
  });

  it('name a time in about one sentence of six, and in none where none is wanted', () => {
    const all = sentences(messageText({ length: 60_000, seed: 1 }));
    const share = all.filter((each) => TIME.test(each)).length / all.length;
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.22);
    expect(messageText({ length: 60_000, seed: 1, timed: 0 })).not.toMatch(TIME);
  });

  it('hold nothing that ends a sentence where no full stop is wanted', () => {
    expect(messageText({ length: 20_480, seed: 1, stops: false })).not.toMatch(/[.?!\n]/);
  });
});

describe('typing', () => {
  it.each(['end', 'middle'] as const)('adds one character with each key, at the %s', (at) => {
    const { before, texts } = keystrokes({ at, keys: 77, draft: { length: 1024, seed: 5 } });
    expect(texts).toHaveLength(77);
    for (const [place, text] of texts.entries()) expect(text).toHaveLength(before.length + place + 2);
    const last = texts.at(-1) ?? '';
    expect(last.startsWith(before)).toBe(at === 'end');
    expect(last.endsWith(before.slice(-400))).toBe(at === 'middle');
  });
});

describe('nasty texts', () => {
  it('are all of the length asked for and all different', () => {
    const texts = nastyTexts(5000);
    for (const { name, text } of texts) expect(text.length, name).toBe(5000);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
  });
});
