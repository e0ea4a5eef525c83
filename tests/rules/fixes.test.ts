import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { read } from '../../utils/reading/read.ts';
import { ABOUT } from '../../utils/rules/about.ts';
import { applyRules, fixesFor } from '../../utils/rules/apply.ts';
import { RULES } from '../../utils/rules/list.ts';
import type { Example, Fix, RuleId } from '../../utils/rules/rule.ts';
import { draftOf, NORMS, said } from './draft.ts';

function fixed(text: string, { edit }: Fix): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** What the person types where the fix leaves a gap. */
const TYPED: Record<string, string> = {
  fix_about: 'the boiler in flat 9',
  fix_call: 'the boiler in flat 9',
  fix_question: 'when does the bakery van leave?',
  fix_which: 'the Harlow account',
  fix_name: 'anneke',
  fix_narrow: 'anneke',
  fix_decider: 'anneke',
  fix_default: 'the first of them',
  fix_because: 'the tenant moves out on Friday',
  fix_why: 'the tenant moves out on Friday',
  fix_need: 'a yes or a no by Friday',
  fix_in_short: 'the third one is worn and a new one costs 340.',
};

function completed(text: string, fix: Fix): string {
  const typed = TYPED[fix.labelKey];
  const done = fixed(text, fix);
  if (typed === undefined) return done;
  const caret = fix.edit.start + (fix.edit.caret ?? fix.edit.text.length);
  return done.slice(0, caret) + typed + done.slice(caret);
}

function still(rule: RuleId, example: Example, text: string): boolean {
  const draft = draftOf({ ...example, text, mentions: [] });
  return applyRules(read(draft), draft, NORMS).some((finding) => finding.rule === rule);
}

function fixesOf(rule: RuleId, example: Example): Fix[] {
  const draft = draftOf(example);
  const reading = read(draft);
  const finding = applyRules(reading, draft, NORMS).find((each) => each.rule === rule);
  return finding ? fixesFor(finding, reading, draft, NORMS) : [];
}

/** Fixes after which the words still miss what only the writer knows, such as a link to a thing never named. */
const cases = RULES.flatMap((rule) =>
  ABOUT[rule.id].bad.flatMap((example) =>
    fixesOf(rule.id, example).map((fix) => [rule.id, fix.labelKey, said(example), example, fix] as const),
  ),
);

describe('fixes', () => {
  it('are offered for most findings', () => {
    expect(cases.length).toBeGreaterThan(80);
  });

  it.each(cases)('%s: %s answers %s', (rule, _key, _said, example, fix) => {
    expect(still(rule, example, completed(example.text, fix))).toBe(false);
  });

  it.each(cases)('%s: %s edits inside %s and has words for its button', (_rule, key, _said, example, fix) => {
    expect(fix.edit.start).toBeGreaterThanOrEqual(0);
    expect(fix.edit.end).toBeLessThanOrEqual(example.text.length);
    expect(fix.edit.end).toBeGreaterThanOrEqual(fix.edit.start);
    expect(fix.edit.caret ?? 0).toBeLessThanOrEqual(fix.edit.text.length);
    const words = (messages as Record<string, { message: string } | undefined>)[key]?.message ?? '';
    expect(words).not.toBe('');
    expect((words.match(/\$\d/g) ?? []).length).toBe(fix.args?.length ?? 0);
  });

  const fixOf = (rule: RuleId, key: string, example: Example) => {
    const fix = fixesOf(rule, example).find((each) => each.labelKey === key);
    if (!fix) throw new Error(`no ${key}`);
    return fixed(example.text, fix);
  };

  it('writes a time or a promise out', () => {
    const room = { place: 'channel', recipients: 20 } as const;
    expect(fixOf('time', 'fix_time', { ...room, text: 'slides by EOD please' })).toBe(
      'slides by Tue 24 Nov, 17:00 CET please',
    );
    expect(fixOf('time', 'fix_time', { ...room, text: 'retro moved to 5pm tomorrow' })).toBe(
      'retro moved to Wed 25 Nov, 17:00 CET',
    );
    expect(fixesOf('time', { ...room, text: 'please confirm by tomorrow morning' })).toEqual([]);
    expect(fixOf('commitment', 'fix_done_by', { ...room, text: "I'll update the plan soon." })).toBe(
      "I'll update the plan by Wed 25 Nov, 17:00 CET.",
    );
    expect(fixOf('commitment', 'fix_done_by', { ...room, text: 'on it!' })).toBe(
      'on it, by Wed 25 Nov, 17:00 CET!',
    );
    expect(fixOf('call', 'fix_call', { ...room, text: 'quick sync at 15:00?' })).toBe(
      'quick sync at 15:00 about ?',
    );
  });

  it('asks, or says that nothing is asked, above the farewell; the point goes first', () => {
    const told =
      'the light in the stairwell has not worked since Tuesday. Two tenants fell, one of them is 84. The switch on the third floor is broken and the box is locked';
    const mail = {
      place: 'email',
      recipients: 5,
      subject: 'Stairwell',
      text: `Dear all,\n\n${told}\n\nNele`,
    } as const;
    expect(fixOf('no-ask', 'fix_fyi', mail)).toBe(`Dear all,\n\n${told}. FYI, no reply needed.\n\nNele`);
    expect(fixOf('no-ask', 'fix_need', mail)).toBe(`Dear all,\n\n${told}. What I need from you: \n\nNele`);
    const long = ABOUT.structure.bad[0]!;
    expect(fixOf('structure', 'fix_in_short', long)).toBe(`In short: \n\n${long.text}`);
    const greeted = { ...long, text: `Hi Bea, ${long.text}` };
    expect(fixOf('structure', 'fix_in_short', greeted)).toBe(`Hi Bea, In short: \n\n${long.text}`);
  });

  it('gives a natural sentence', () => {
    const channel = { place: 'channel', recipients: 20 } as const;
    expect(fixOf('urgency', 'fix_by', { ...channel, text: 'can someone look at this asap' })).toBe(
      'can someone look at this by Wed 25 Nov, 17:00 CET',
    );
    expect(fixOf('urgency', 'fix_no_rush', { ...channel, text: 'can someone look at this asap' })).toBe(
      'can someone look at this when you can',
    );
    expect(
      fixOf('urgency', 'fix_no_rush', { ...channel, text: 'URGENT: please send me the guest list' }),
    ).toBe('No rush: please send me the guest list');
    expect(fixOf('urgency', 'fix_by', { ...channel, text: 'call me back, it is urgent' })).toBe(
      'call me back, it is needed by Wed 25 Nov, 17:00 CET',
    );
    expect(fixOf('owner', 'fix_name', { ...channel, text: 'hi all, can someone restock aisle 7?' })).toBe(
      'hi all, @ can you restock aisle 7?',
    );
    expect(fixOf('mention', 'fix_unmention', { ...channel, text: '@channel: the menu is on the wiki' })).toBe(
      'the menu is on the wiki',
    );
    expect(fixOf('mention', 'fix_unmention', { ...channel, text: 'thanks @channel' })).toBe('thanks');
  });
});
