import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLevelChange, readOwnNorms, readRule, readSwitch } from '../../utils/norms/parse.ts';
import { RULE_IDS } from '../../utils/norms/rule-levels.ts';

describe('stored settings', () => {
  it('are read as they were stored', () => {
    const own = { levels: { owner: 'off', link: 'pause' } };
    expect(readOwnNorms(own)).toEqual({ ok: true, value: own });
  });

  it('keep levels of rules that only another version knows', () => {
    expect(readOwnNorms({ levels: { subject: 'hint' } })).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing at all', undefined, 'Your own settings cannot be read'],
    [
      'a level that does not exist',
      { levels: { owner: 'loud' } },
      'at levels.owner: A level is one of off, hint',
    ],
    ['a rule name that is none', { levels: { 'Owner!': 'off' } }, 'A rule is named by its id'],
    ['a field nobody knows', { levels: {}, text: 'hello' }, 'Your own settings cannot be read, at text'],
    ['a list for the levels', { levels: ['off'] }, 'Your own settings cannot be read'],
  ])('with %s fail with a sentence', (_name, value, sentence) => {
    const result = readOwnNorms(value);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.error).toContain(sentence);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuse the key %s at any depth', (key) => {
    const texts = [
      `{"${key}":{"levels":{}}}`,
      `{"levels":{"${key}":"off"}}`,
      `{"levels":{"owner":{"${key}":1}}}`,
    ];
    for (const text of texts) {
      const result = readOwnNorms(JSON.parse(text));
      expect(result).toEqual({ ok: false, error: expect.stringContaining(`"${key}" is not allowed`) });
    }
    expect(({} as { levels?: unknown }).levels).toBeUndefined();
  });

  it('are read or refused, whatever the disk holds', () => {
    const loop: Record<string, unknown> = { levels: {} };
    loop.loop = [loop, loop];
    const bomb = {
      get levels(): never {
        throw new Error('boo');
      },
    };
    const odd = fc.oneof(fc.anything({ withNullPrototype: true, maxDepth: 4 }), fc.constantFrom(loop, bomb));
    fc.assert(
      fc.property(odd, (value) => {
        const result = readOwnNorms(value);
        if (!result.ok) expect(result.error).toMatch(/^Your own settings cannot be read.*\.$/s);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a request from a page', () => {
  it('names a rule there is and a level there is', () => {
    expect(readLevelChange({ rule: 'owner', level: 'off' }, RULE_IDS).ok).toBe(true);
    expect(readLevelChange({ rule: 'owner', level: null }, RULE_IDS).ok).toBe(true);
    expect(readLevelChange({ rule: 'nosuch', level: 'off' }, RULE_IDS)).toEqual({
      ok: false,
      error: 'There is no rule named "nosuch".',
    });
    expect(readLevelChange({ rule: 'owner' }, RULE_IDS).ok).toBe(false);
    expect(readLevelChange({ rule: 'owner', level: 'off', text: 'secret' }, RULE_IDS).ok).toBe(false);
  });

  it('carries nothing besides', () => {
    expect(readRule({ rule: 'link' }, RULE_IDS)).toEqual({ ok: true, value: { rule: 'link' } });
    expect(readRule({ rule: 'link', url: 'https://example.com' }, RULE_IDS).ok).toBe(false);
    expect(readSwitch({ on: false })).toEqual({ ok: true, value: { on: false } });
    expect(readSwitch({ on: 'false' }).ok).toBe(false);
  });
});
