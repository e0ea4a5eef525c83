import { describe, expect, it } from 'vitest';
import { read } from '../../utils/reading/read.ts';
import { applyRules } from '../../utils/rules/apply.ts';
import type { Example, RuleNorms } from '../../utils/rules/rule.ts';
import { draftOf, NORMS } from './draft.ts';

function rulesFor(example: Example, norms: RuleNorms = NORMS): string[] {
  const draft = draftOf(example);
  return applyRules(read(draft), draft, norms).map((finding) => `${finding.rule}:${finding.level}`);
}

const ASAP: Example = { text: 'can someone look at this asap', place: 'channel', recipients: 20 };

describe('applying the rules', () => {
  it('gives at most one finding a rule, in the order of the text', () => {
    const draft = draftOf({ ...ASAP, text: `${ASAP.text}. can someone fix it asap?` });
    const findings = applyRules(read(draft), draft, NORMS);
    expect(findings.map((finding) => finding.rule)).toEqual(['owner', 'topic', 'urgency']);
    const starts = findings.map((finding) => finding.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('takes the level from the norms, and the rule’s own where they are silent', () => {
    expect(rulesFor(ASAP, { ...NORMS, levels: { topic: 'pause', urgency: 'hint' } })).toEqual([
      'owner:warn',
      'topic:pause',
      'urgency:hint',
    ]);
  });

  it('leaves out what the norms turn off', () => {
    expect(rulesFor(ASAP, { ...NORMS, levels: { topic: 'off', owner: 'off', urgency: 'off' } })).toEqual([]);
  });

  it('asks nothing further while nothing is said yet', () => {
    expect(rulesFor({ text: 'hey, got a sec?', place: 'channel', recipients: 20 })).toEqual(['empty:pause']);
  });

  it('does not ask who in a room made for asking anyone', () => {
    const ask: Example = {
      text: 'can someone restart the label printer in bay 4?',
      place: 'channel',
      recipients: 90,
    };
    expect(rulesFor({ ...ask, channel: 'warehouse' })).toEqual(['owner:warn']);
    expect(rulesFor({ ...ask, channel: 'help-it' })).toEqual([]);
    expect(rulesFor({ ...ask, channel: 'it-desk' }, { ...NORMS, askRooms: ['*-desk'] })).toEqual([]);
  });

  it('lets only rules that know no language speak about another language', () => {
    const german =
      'kann sich bitte jemand asap die Sache mit dem Drucker ansehen, er geht schon wieder nicht';
    expect(rulesFor({ text: german, place: 'channel', recipients: 20 })).toEqual([]);
    expect(rulesFor({ text: `@channel ${german}`, place: 'channel', recipients: 20 })).toEqual([
      'mention:warn',
    ]);
  });

  it('lets the subject of a mail speak in any language, and never while nothing is known of it', () => {
    const text = 'Seit gestern ist die Schranke am Werkstor zu und niemand findet den Schlüssel dazu.';
    const mail: Example = { text, place: 'email', recipients: 2 };
    expect(rulesFor({ ...mail, subject: '' })).toEqual(['subject:warn']);
    expect(rulesFor({ ...mail, subject: 'Schranke am Werkstor' })).toEqual([]);
    expect(rulesFor(mail)).toEqual([]);
  });

  it('keeps what is only probable in the panel, whatever the norms say', () => {
    const text =
      'The second winch makes a noise when the load is above 200. The certificate ran out in August. The new piece weighs 260 with the frame.';
    const thread: Example = { text, place: 'thread', recipients: 5 };
    expect(rulesFor(thread)).toEqual(['no-ask:hint']);
    expect(rulesFor(thread, { ...NORMS, levels: { 'no-ask': 'pause' } })).toEqual(['no-ask:hint']);
    expect(rulesFor(thread, { ...NORMS, levels: { 'no-ask': 'off' } })).toEqual([]);
    const stairs =
      'Dear all,\n\nthe light in the stairwell has not worked since Tuesday. Two tenants complained, one of them fell. The switch on the third floor is broken.\n\nNele';
    const mail: Example = { text: stairs, place: 'email', recipients: 5, subject: 'Stairwell' };
    expect(rulesFor(mail)).toEqual(['no-ask:warn']);
    expect(rulesFor(mail, { ...NORMS, levels: { 'no-ask': 'pause' } })).toEqual(['no-ask:pause']);
  });

  it('takes a mention the site marks for what the site says it is', () => {
    const text = '@Everyone Else the tables are set';
    const mentions = [{ start: 0, end: 14, kind: 'person' as const, text: '@Everyone Else' }];
    expect(rulesFor({ text, place: 'channel', recipients: 9, mentions })).toEqual([]);
  });
});
