import type { Draft } from '../reading/draft.ts';
import type { Commitment, Reading } from '../reading/reading.ts';
import { BIT, classesOf } from '../reading/words/classes.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';
import { nextWorkingEnd } from './when.ts';

/** The verb of a promise: "I'll also **look** into it". */
const VERB =
  /^(?:\S{1,4} )?(?:\S{0,4}ll|(?:am )?going to|gonna) (?:(?:also|then|just|definitely|try to) )?([a-z-]+)(?: (\w+))?/i;

/** A promise that says nothing of its work. */
const FORMULA = /^(?:will do|on it|i['’]?m on it|leave it (?:with|to) me)\b/i;

/** In reply, in the English of many: "ok we clean it up", "yes sure I check with them". */
const PRESENT =
  /^(?:ok|okay|sure|yes|yep|noted)\b[, .!]{1,2}(?:sure,? |then )?(?:i|we) ([a-z-]+) (?:it|that|them|this|the|you|with|your|up|into)\b/i;

/** An office promises about itself. */
const PASSIVE =
  /\b(?:it|this|that|the \w{4,10}) will be (?:looked|investigated|dealt|taken care|handled|processed|followed up|examined|reviewed)\b/i;

/** An answer, a look or care is promised, with a verb that means little by itself. */
const PROMISED =
  /\b(?:(?:i|we)(?:['’]?ll| will) (?:(?:have|take) an?(?:other)? (?:\w{2,10} )?look|take care|take (?:it|this|that) (?:on|over|up)|see what (?:i|we) can|let you (?:all |both )?know|keep you (?:posted|updated|informed)|be in touch|come back)|you(?:['’]?ll| will) (?:get|have|hear|receive) (?:it|them|an answer|a reply|from (?:me|us))|consider it done)\b/i;

/** Done while it is said, or no work at all; and verbs whose past looks the same. */
const SMALL = new Set(
  'pass tell let forward wait stay hold leave bring meet call phone ping take put drop show join remember stop keep ask run move turn pick grab make get read see own'.split(
    ' ',
  ),
);

/** Verbs of work that are too rare to ask with. */
const WORK = new Set('do rework revert analyse analyze tackle dig deal build brief redo'.split(' '));

/** When it is done, or on what it depends. */
const BOUND =
  /\b(?:if|unless|otherwise|before|until|till|once|when|after|while|as soon as|now|right away|immediately|first thing|in a (?:sec|minute|moment|bit)|every|always|should you|in case|instead)\b/i;

function isWork(verb: string | undefined, next: string | undefined): boolean {
  const word = (verb ?? '').toLowerCase();
  if (/^back$/i.test(next ?? '')) return word === 'get' || word === 'come';
  return !SMALL.has(word) && ((classesOf(word) & (BIT.ACT | BIT.SEEK)) !== 0 || WORK.has(word));
}

function promises(commitment: Commitment, reading: Reading, draft: Draft): boolean {
  const { start, end } = commitment;
  const sentence = reading.sentences[commitment.sentence]?.start ?? start;
  const said = draft.text.slice(start, Math.min(end, start + 200));
  const before = draft.text.slice(Math.max(sentence, start - 200), start);
  // "If we can agree on it" promises nothing.
  if (BOUND.test(said) || BOUND.test(before) || /\bagreed? $/i.test(before)) return false;
  // "We take it seriously and will send somebody"; "the crew sweeps and will wash up" is said of others.
  if (/^will/i.test(said) && /\w $/.test(before) && !/\b(?:i|we)\b/i.test(before)) return false;
  // To one person "will do" is an answer; before others it is a promise they may count on.
  const formula = FORMULA.exec(said);
  if (formula) return draft.place !== 'dm' || said.length > formula[0].length + 12;
  const found = VERB.exec(said);
  return isWork(found?.[1], found?.[2]);
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  // What depends on an answer, or stands beside a time to come, is no open promise.
  if (reading.asks.some((ask) => ask.verb !== 'leave')) return [];
  if (reading.times.some((time) => time.at >= draft.now)) return [];
  const found = reading.commitments.find((each) => promises(each, reading, draft));
  if (found) return [{ start: found.start, end: found.end, question: 'when' }];
  for (const sentence of reading.sentences.slice(0, 12)) {
    const said = draft.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200));
    const present = PRESENT.exec(said);
    if (
      !BOUND.test(said) &&
      ((present && isWork(present[1], undefined)) || PASSIVE.test(said) || PROMISED.test(said))
    )
      return [{ start: sentence.start, end: sentence.end, question: 'when' }];
  }
  return [];
}

export const commitment: Rule = {
  id: 'commitment',
  questions: { when: 'When will you do it?' },
  level: 'hint',
  check: gapsOf,
  fixes: (gap, _reading, draft) => {
    const when = nextWorkingEnd(draft.now, draft.zone);
    const said = draft.text.slice(gap.start, gap.end);
    let end = said.length;
    while (end > 0 && !/[\p{L}\d)]/u.test(said.charAt(end - 1))) end -= 1;
    const whole = said.slice(0, end);
    // "Soon" gives way to the time.
    const start = whole.search(/ (?:soon|later|shortly|asap)$/i);
    const edit = {
      start: gap.start + (start < 0 ? whole.length : start),
      end: gap.start + whole.length,
      text: `${FORMULA.test(said) ? ',' : ''} by ${when}`,
    };
    return [{ labelKey: 'fix_done_by', args: [when], edit }];
  },
};

export const commitmentAbout: RuleAbout = {
  title: 'Promise without a time',
  why: 'Whoever waits for it cannot plan, and will ask again; a time, even a late one, lets them go on.',
  source:
    'GitLab Communication handbook (a deadline or "done", "will do" is not helpful); Automattic (a timeframe for every commitment)',
  good: [
    { text: "I'll look into the leak tomorrow morning", place: 'channel', recipients: 9 },
    { text: 'will do, thanks', place: 'dm', recipients: 1 },
    { text: "I'll pass it on", place: 'dm', recipients: 1 },
    { text: "I'll let her know", place: 'thread', recipients: 3 },
    { text: "I'll fix the rota if you send me your hours", place: 'dm', recipients: 1 },
    { text: 'Marta will order the new hinges', place: 'channel', recipients: 12 },
    { text: 'the crew sweeps the hall and will wash the windows', place: 'channel', recipients: 12 },
    { text: 'will do, you have it by Thursday', place: 'thread', recipients: 4 },
    { text: 'fixed it, the till works again', place: 'channel', recipients: 12 },
    { text: "I'll write the report before the board meets", place: 'thread', recipients: 4 },
    { text: 'should I update the price list?', place: 'dm', recipients: 1 },
    { text: "I'll be there", place: 'dm', recipients: 1 },
    { text: "we'll send the samples once the glaze is dry", place: 'channel', recipients: 5 },
    {
      text: 'Dear Ms Amari,\n\nwe will repair the lift on Monday 30 November.\n\nRegards\nHausverwaltung Lenz',
      place: 'email',
      recipients: 1,
      subject: 'Re: lift',
    },
    { text: "I'll let you know once the vet has called", place: 'dm', recipients: 1 },
    { text: 'ok I see it now', place: 'dm', recipients: 1 },
  ],
  bad: [
    { text: 'will do', place: 'thread', recipients: 4 },
    { text: "I'll look into it", place: 'dm', recipients: 1 },
    { text: 'on it!', place: 'channel', recipients: 20 },
    { text: "@nadia I'll get back to you on the deposit", place: 'channel', recipients: 20 },
    { text: "we'll send the figures", place: 'thread', recipients: 6 },
    { text: "Good point, I'll rewrite the second paragraph.", place: 'comment', recipients: 2 },
    { text: 'leave it with me', place: 'channel', recipients: 7 },
    { text: "thanks for the hint! I'll update the seating plan soon", place: 'channel', recipients: 7 },
    { text: 'ok we repair it', place: 'channel', recipients: 7 },
    { text: "I'm going to check the smoke detectors", place: 'thread', recipients: 3 },
    { text: "I'll take a closer look", place: 'thread', recipients: 5 },
    { text: "good question, we'll let you know", place: 'channel', recipients: 15 },
    { text: 'Noted, will add a source.', place: 'comment', recipients: 3 },
    {
      text: 'Dear Mr Osman,\n\nthank you for your letter. We will review your case.\n\nKind regards\nHousing office',
      place: 'email',
      recipients: 1,
      subject: 'Re: Damp in flat 4',
    },
    {
      text: 'Hello,\n\nthank you for the photographs. The matter will be looked into.\n\nCity gardens',
      place: 'email',
      recipients: 1,
      subject: 'Re: fallen branch',
    },
  ],
};
