import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { ABOUT } from '../../utils/rules/about.ts';
import { RULES } from '../../utils/rules/list.ts';
import { type Example, LEVELS, type Rule, ruleKey } from '../../utils/rules/rule.ts';

const FOLDER = new URL('../../utils/rules/', import.meta.url);
const WORDS: Record<string, { message: string } | undefined> = messages;

/** Files of the room that hold no rule; a new entry needs a reason. */
const NO_RULES = new Set([
  'about.ts',
  'apply.ts',
  'context.ts',
  'edits.ts',
  'list.ts',
  'places.ts',
  // A mechanism of the rule `topic`: words that need others before them.
  'relative.ts',
  'rule.ts',
  'when.ts',
]);

const FEWEST = 8;

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'check' in value && 'questions' in value;
}

describe('the room of rules', () => {
  it('registers every rule file in list.ts, under the name of its file', async () => {
    const lacking: string[] = [];
    for (const file of readdirSync(FOLDER)) {
      if (!file.endsWith('.ts') || NO_RULES.has(file)) continue;
      const id = file.slice(0, -3);
      const exported = Object.values(
        (await import(new URL(file, FOLDER).href)) as Record<string, unknown>,
      ).filter(isRule);
      if (exported.length !== 1)
        lacking.push(`${file} must export exactly one rule (or stand in NO_RULES of this test)`);
      else if (exported[0]!.id !== id)
        lacking.push(`${file} exports the rule "${exported[0]!.id}"; file and id must be one name`);
      else if (!RULES.includes(exported[0]!))
        lacking.push(`${file} is not in RULES: add it to utils/rules/list.ts`);
    }
    expect(lacking).toEqual([]);
  });

  it('has no two rules of one id', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });
});

/** Everything a rule still lacks, a sentence each. */
function lackingIn(rule: Rule): string[] {
  const about = ABOUT[rule.id];
  const lacking: string[] = [];
  const need = (holds: boolean, sentence: string) => {
    if (!holds) lacking.push(`${rule.id}: ${sentence}`);
  };
  need(
    about.why.length >= 30 && /[.!]$/.test(about.why),
    'give "why" one whole sentence that a reader understands',
  );
  need(about.source.length >= 10, 'name the study or handbook it comes from in "source"');
  need(LEVELS.includes(rule.level), 'give it one of the levels');
  need(about.good.length >= FEWEST, `give it at least ${FEWEST} good examples`);
  need(about.bad.length >= FEWEST, `give it at least ${FEWEST} bad examples`);
  need(
    new Set([...about.good, ...about.bad].map((example: Example) => JSON.stringify(example))).size ===
      about.good.length + about.bad.length,
    'an example stands twice',
  );
  const key = ruleKey(rule.id);
  need(
    WORDS[`${key}_title`]?.message === about.title,
    `${key}_title in public/_locales/en must read: ${about.title}`,
  );
  need(
    WORDS[`${key}_why`]?.message === about.why,
    `${key}_why in public/_locales/en must read: ${about.why}`,
  );
  for (const [name, question] of Object.entries(rule.questions)) {
    need(question.endsWith('?'), `the question "${name}" must end with a question mark`);
    need(
      WORDS[`${key}_question_${name}`]?.message === question,
      `${key}_question_${name} in public/_locales/en must read: ${question}`,
    );
  }
  return lacking;
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule) => {
  it('is whole', () => {
    expect(lackingIn(rule)).toEqual([]);
  });

  it('leaves no question in the locale that it no longer asks', () => {
    const asked = Object.keys(rule.questions).map((name) => `${ruleKey(id)}_question_${name}`);
    const stale = Object.keys(WORDS).filter(
      (key) => key.startsWith(`${ruleKey(id)}_question_`) && !asked.includes(key),
    );
    expect(stale).toEqual([]);
  });
});
