import { describe, expect, it } from 'vitest';
import type { Norms } from '../../utils/norms/norms.ts';
import { CALM_24H } from '../../utils/norms/presets/calm-24h.ts';
import { RULE_IDS } from '../../utils/norms/rule-levels.ts';
import { LEVELS } from '../../utils/rules/rule.ts';

const PRESETS: readonly Norms[] = [CALM_24H];

describe.each(PRESETS)('the preset "$name"', (preset) => {
  it('tells items apart within a list, and lists from one another', () => {
    const lists = preset.checklists.map((list) => list.id);
    expect(new Set(lists).size).toBe(lists.length);
    for (const list of preset.checklists) {
      const ids = list.items.map((item) => item.id);
      expect(new Set(ids).size, list.title).toBe(ids.length);
    }
  });

  it('has a norm for every rule that speaks, so that a finding can be traced to the agreement', () => {
    const watched = preset.checklists.flatMap((list) => list.items.flatMap((item) => item.rule ?? []));
    expect([...watched].sort()).toEqual([...RULE_IDS].sort());
  });

  it('sets only levels that exist, for rules that exist', () => {
    for (const [rule, level] of Object.entries(preset.levels)) {
      expect(RULE_IDS).toContain(rule);
      expect(LEVELS).toContain(level);
    }
  });

  it('names its sources by safe addresses', () => {
    expect(preset.sources.length).toBeGreaterThan(0);
    for (const source of preset.sources) expect(URL.parse(source.url)?.protocol, source.title).toBe('https:');
  });

  it('fits the popup: items are one short sentence, without a full stop', () => {
    for (const item of preset.checklists.flatMap((list) => list.items)) {
      expect(item.text.length, item.text).toBeLessThanOrEqual(90);
      expect(item.text, item.text).not.toMatch(/\.$/);
    }
  });

  it('knows rooms for asking anyone by one star at an end', () => {
    for (const room of preset.askRooms) expect(room).toMatch(/^(\*[a-z-]+|[a-z-]+\*)$/);
  });
});
