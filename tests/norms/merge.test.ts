import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveNorms } from '../../utils/norms/merge.ts';
import type { OwnNorms } from '../../utils/norms/norms.ts';
import { CALM_24H } from '../../utils/norms/presets/calm-24h.ts';
import { RULE_IDS, RULE_LEVELS } from '../../utils/norms/rule-levels.ts';
import { LEVELS } from '../../utils/rules/rule.ts';

const level = fc.constantFrom(...LEVELS);
const someLevels = fc.dictionary(fc.constantFrom(...RULE_IDS), level);
const layers = fc.record({
  preset: someLevels.map((levels) => ({ ...CALM_24H, levels })),
  own: someLevels.map((levels): OwnNorms => ({ levels })),
});

describe('resolved norms', () => {
  it("takes the person's level, else the team's, else the rule's own, and says which", () => {
    fc.assert(
      fc.property(layers, ({ preset, own }) => {
        const { levels } = resolveNorms(preset, own, RULE_LEVELS);
        for (const rule of RULE_IDS) {
          if (own.levels[rule]) expect(levels[rule]).toEqual({ level: own.levels[rule], from: 'own' });
          else if (preset.levels[rule])
            expect(levels[rule]).toEqual({ level: preset.levels[rule], from: 'preset' });
          else expect(levels[rule]).toEqual({ level: RULE_LEVELS[rule], from: 'rule' });
        }
      }),
    );
  });

  it('stay the same when they are resolved again', () => {
    fc.assert(
      fc.property(layers, ({ preset, own }) => {
        const once = resolveNorms(preset, own, RULE_LEVELS).norms;
        expect(resolveNorms(once, own, RULE_LEVELS).norms).toEqual(once);
      }),
    );
  });

  it('do not depend on the order in which levels were set', () => {
    fc.assert(
      fc.property(layers, ({ preset, own }) => {
        const turned = { levels: Object.fromEntries(Object.entries(own.levels).reverse()) };
        expect(resolveNorms(preset, turned, RULE_LEVELS)).toEqual(resolveNorms(preset, own, RULE_LEVELS));
      }),
    );
  });

  it('leave out rules nobody knows, whatever they are called', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'old-rule'));
    fc.assert(
      fc.property(fc.dictionary(name, level), (levels) => {
        const strange: OwnNorms = { levels };
        const { levels: resolved, norms } = resolveNorms(CALM_24H, strange, RULE_LEVELS);
        expect(Object.keys(resolved)).toEqual(RULE_IDS);
        expect(Object.keys(norms.levels)).toEqual(RULE_IDS);
      }),
    );
  });

  it('never change what they are made from', () => {
    const own: OwnNorms = { levels: { owner: 'off' } };
    const before = JSON.stringify([CALM_24H, own, RULE_LEVELS]);
    resolveNorms(CALM_24H, own, RULE_LEVELS).norms.levels.owner = 'pause';
    expect(JSON.stringify([CALM_24H, own, RULE_LEVELS])).toBe(before);
  });
});
