import type { Level, RuleId } from '../rules/rule.ts';
import type { Layer, Norms, OwnNorms } from './norms.ts';

/** Norms with nothing left open: every rule has its level, and every level says who set it. */
export interface ResolvedNorms {
  /** The preset with `levels` complete. */
  norms: Norms & { levels: Record<RuleId, Level> };
  levels: Record<RuleId, { level: Level; from: Layer }>;
}

/**
 * Lays the layers over one another: a rule's own level, then the preset, then what the person
 * changed; later layers win. `defaults` says which rules there are and how loud each is by
 * itself: levels for rules it does not know (of an older version, or made up) are left out.
 */
export function resolveNorms(
  preset: Norms,
  own: OwnNorms,
  defaults: Readonly<Record<RuleId, Level>>,
): ResolvedNorms {
  const levels = {} as ResolvedNorms['levels'];
  const plain = {} as Record<RuleId, Level>;
  for (const rule of Object.keys(defaults) as RuleId[]) {
    const set = settled(rule, preset, own, defaults);
    levels[rule] = set;
    plain[rule] = set.level;
  }
  return { norms: { ...preset, levels: plain }, levels };
}

function settled(rule: RuleId, preset: Norms, own: OwnNorms, defaults: Readonly<Record<RuleId, Level>>) {
  const layers: readonly [Layer, Partial<Record<RuleId, Level>>][] = [
    ['own', own.levels],
    ['preset', preset.levels],
  ];
  for (const [from, levels] of layers) {
    const level = Object.hasOwn(levels, rule) ? levels[rule] : undefined;
    if (level) return { level, from };
  }
  return { level: defaults[rule], from: 'rule' as const };
}
