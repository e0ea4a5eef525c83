import type { Level, RuleId } from '../rules/rule.ts';
import type { Snapshot } from './protocol.ts';

/** Typed so that a level that is added elsewhere has to be added here. */
const LEVELS: Readonly<Record<Level, true>> = { off: true, hint: true, warn: true, pause: true };

/**
 * Reads what `storage.local` holds as the snapshot, field by field: what is broken or missing
 * takes its default, so that one bad value costs no more than itself. Written by hand, as it
 * is part of every content script.
 *
 * Defaults: checking on, every rule at its own level, `askRooms` as given. Never throws.
 */
export function storedSnapshot(value: unknown, askRooms: readonly string[]): Snapshot {
  const stored = isRecord(value) ? value : {};
  const rules = stored.schema === 1 && isRecord(stored.rules) ? stored.rules : {};
  const generation = stored.generation;
  const name = stored.normsName;
  return {
    schema: 1,
    normsName: typeof name === 'string' && name !== '' ? name : undefined,
    generation: typeof generation === 'number' && Number.isSafeInteger(generation) ? generation : 0,
    // The off switch holds whatever else is wrong with the rest.
    checking: stored.checking !== false,
    rules: { levels: levelsIn(rules.levels), askRooms: namesIn(rules.askRooms) ?? askRooms },
  };
}

function levelsIn(value: unknown): Partial<Record<RuleId, Level>> {
  if (!isRecord(value)) return {};
  const fine = Object.entries(value).filter(
    ([rule, level]) => rule !== '__proto__' && typeof level === 'string' && Object.hasOwn(LEVELS, level),
  );
  return Object.fromEntries(fine);
}

function namesIn(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((name) => typeof name === 'string') ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
