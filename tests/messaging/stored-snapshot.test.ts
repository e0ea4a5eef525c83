import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedSnapshot } from '../../utils/messaging/stored-snapshot.ts';
import { LEVELS } from '../../utils/rules/rule.ts';

const ROOMS = ['help-*'];
const WHOLE = {
  schema: 1,
  generation: 5,
  normsName: 'Calm, 24 hours',
  checking: true,
  rules: { levels: { owner: 'off', empty: 'pause' }, askRooms: ['ask-*'] },
};

describe('the snapshot a content script finds', () => {
  it('is taken as it was written', () => {
    expect(storedSnapshot(WHOLE, ROOMS)).toEqual(WHOLE);
  });

  it('means checking at the usual levels when there is none', () => {
    expect(storedSnapshot(undefined, ROOMS)).toEqual({
      schema: 1,
      generation: 0,
      normsName: undefined,
      checking: true,
      rules: { levels: {}, askRooms: ROOMS },
    });
  });

  it('loses one broken value, not the others', () => {
    const broken = {
      ...WHOLE,
      normsName: 7,
      rules: { levels: { owner: 'LOUD', link: 'hint' }, askRooms: 'all' },
    };
    expect(storedSnapshot(broken, ROOMS)).toMatchObject({
      generation: 5,
      normsName: undefined,
      rules: { levels: { link: 'hint' }, askRooms: ROOMS },
    });
  });

  it('keeps checking off even when it was written by another version or is half broken', () => {
    expect(storedSnapshot({ schema: 2, checking: false }, ROOMS).checking).toBe(false);
    expect(storedSnapshot({ checking: false, rules: null }, ROOMS).checking).toBe(false);
  });

  it('is whole, whatever is stored', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.record({
        schema: fc.constant(1),
        checking: fc.anything(),
        generation: fc.anything(),
        rules: fc.anything(),
      }),
      fc.record({
        schema: fc.constant(1),
        rules: fc.record({ levels: fc.anything(), askRooms: fc.anything() }),
      }),
      fc.json().map((text) => JSON.parse(text.replaceAll('"a"', '"__proto__"'))),
    );
    fc.assert(
      fc.property(odd, (stored) => {
        const { schema, generation, checking, rules } = storedSnapshot(stored, ROOMS);
        expect(schema).toBe(1);
        expect(Number.isSafeInteger(generation)).toBe(true);
        expect(typeof checking).toBe('boolean');
        expect(Object.getPrototypeOf(rules.levels)).toBe(Object.prototype);
        for (const level of Object.values(rules.levels)) expect(LEVELS).toContain(level);
        expect(rules.askRooms.every((room) => typeof room === 'string')).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
