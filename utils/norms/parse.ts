import * as v from 'valibot';
import { fail, ok, type Result } from '../core/result.ts';
import type { Level, RuleId } from '../rules/rule.ts';
import { LEVEL_NAMES, LEVEL_SENTENCE } from './levels.ts';
import type { OwnNorms } from './norms.ts';
import { prototypeKey } from './prototype-key.ts';

const RuleName = v.pipe(
  v.string('A rule is named by its id.'),
  v.regex(/^[a-z][a-z-]{0,39}$/, 'A rule is named by its id: small letters and dashes.'),
);
const LevelName = v.picklist(LEVEL_NAMES, LEVEL_SENTENCE);

// A sentence of ours everywhere: the library's own would quote the value.
const FORM = 'It is not in the form that Beforehand writes.';

const Own = v.strictObject({ levels: v.record(RuleName, LevelName, FORM) }, FORM);
const LevelChange = v.strictObject({ rule: RuleName, level: v.nullable(LevelName) }, FORM);
const RuleOnly = v.strictObject({ rule: RuleName }, FORM);
const Switch = v.strictObject({ on: v.boolean('On or off is said by true or false.') }, FORM);

/**
 * Reads the person's own layer as the database or the mirror holds it. Rules that are not known
 * here are kept: they may belong to a newer version that comes back.
 *
 * Never throws. A broken value fails with one sentence that says where and what.
 */
export function readOwnNorms(value: unknown): Result<OwnNorms> {
  return read<OwnNorms>(Own, value, 'Your own settings cannot be read');
}

/** Reads a request to set a rule's level; `null` goes back to the team's. Never throws. */
export function readLevelChange(
  value: unknown,
  rules: readonly RuleId[],
): Result<{ rule: RuleId; level: Level | null }> {
  return known(
    read<{ rule: RuleId; level: Level | null }>(LevelChange, value, 'The level was not set'),
    rules,
  );
}

/** Reads a request that names a rule and nothing else. Never throws. */
export function readRule(value: unknown, rules: readonly RuleId[]): Result<{ rule: RuleId }> {
  return known(read<{ rule: RuleId }>(RuleOnly, value, 'The rule was not changed'), rules);
}

/** Reads a request to switch something on or off. Never throws. */
export function readSwitch(value: unknown): Result<{ on: boolean }> {
  return read<{ on: boolean }>(Switch, value, 'Nothing was switched');
}

function read<T>(schema: v.GenericSchema, value: unknown, what: string): Result<T> {
  const bad = prototypeKey(value);
  if (bad) return fail(`${what}: the name "${bad}" is not allowed in it.`);
  try {
    const parsed = v.safeParse(schema, value, { abortEarly: true });
    if (parsed.success) return ok(parsed.output as T);
    const issue = parsed.issues[0];
    const place = v.getDotPath(issue);
    return fail(`${what}${place ? `, at ${place}` : ''}: ${issue.message}`);
  } catch {
    // Only an object with getters that throw gets here, and nothing stored or sent has those.
    return fail(`${what}.`);
  }
}

function known<T extends { rule: RuleId }>(result: Result<T>, rules: readonly RuleId[]): Result<T> {
  if (!result.ok || rules.includes(result.value.rule)) return result;
  return fail(`There is no rule named "${result.value.rule}".`);
}
