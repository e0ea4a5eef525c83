import type { Draft } from '../reading/draft.ts';
import type { Commitment, Reading } from '../reading/reading.ts';
import { BIT, classesOf } from '../reading/words/classes.ts';
import { oneOf } from '../reading/words/match.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';
import { nextWorkingEnd } from './when.ts';

/** Between two, an answer and no more; elsewhere too where more is said than thanks: "will do, the blue one then". */
const NOD = /^(?:will do|on it|i['’]?m on it)\b/i;

/** Done while it is said, or no work at all. */
const SMALL =
  'pass tell let forward wait stay hold bring meet call phone ping take put show join remember stop keep close note run move turn pick grab make get read see own give work use sleep miss';

/** When it is done, or on what it depends. */
const BOUND =
  /\b(?:(?<!see |check |ask )if|unless|before|until|till|after|while|(?:once|when|as soon as) (?!(?:(?:i|we) (?:can|find|get|have|know|hear)|things|it['’]?s|the (?:rush|stress)|possible)\b)|now|right away|immediately|first thing|in a (?:sec|minute|moment|bit)|every|instead|next time|(?:by|at) (?:\d+|lunch))\b/i;

/** A known verb of work, or one so rare that it is the writer's own trade. */
function isWork(verb: string): boolean {
  const bits = classesOf(verb);
  return (bits === 0 || (bits & (BIT.ACT | BIT.SEEK)) !== 0) && !oneOf(verb, SMALL);
}

function promises(commitment: Commitment, reading: Reading, draft: Draft): boolean {
  const { start, end, verb } = commitment;
  const sentence = reading.sentences[commitment.sentence]?.start ?? start;
  // "If we can agree on it" promises nothing.
  if (BOUND.test(draft.text.slice(Math.max(sentence, start - 200), Math.min(end, start + 200)))) return false;
  if (verb !== undefined) return isWork(verb);
  const said = draft.text.slice(start, end);
  return !NOD.test(said) || (draft.place !== 'dm' && (said.length < 20 || /than|thx|asap/i.test(said)));
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  // What depends on an answer, or stands beside a time to come, is no open promise.
  if (reading.times.some((time) => time.at >= draft.now)) return [];
  const found = reading.commitments.find((each) => promises(each, reading, draft));
  return found ? [{ start: found.start, end: found.end, question: 'when' }] : [];
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
      text: `${NOD.test(said) ? ',' : ''} by ${when}`,
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
    { text: 'Adding salt to the water helps.', place: 'channel', recipients: 12 },
    { text: 'I would keep the graph, it helps new readers.', place: 'comment', recipients: 2 },
    { text: 'I owe you a beer', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'no need to reply', place: 'thread', recipients: 3 },
    { text: 'will do, the wider frame then', place: 'thread', recipients: 7 },
    { text: 'I can do the shelf labels by Friday', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'Minutes to follow by Friday noon.', place: 'channel', recipients: 12 },
    { text: 'We will all miss you, Tom!', place: 'channel', recipients: 12 },
    { text: 'the results will be on the website', place: 'channel', recipients: 20 },
    { text: 'we looked into it, it was a loose cable', place: 'channel', recipients: 8 },
    { text: 'yep, taking this one, done by lunch', place: 'thread', recipients: 3 },
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
    { text: 'Hmm, fair. Rewording.', place: 'comment', recipients: 3 },
    { text: 'yep, I can do the shelf labels', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'I owe everybody the photos from the fair', place: 'thread', recipients: 6 },
    { text: 'going to ask Olu and let you know', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'u get it back soon', place: 'dm', recipients: 1 },
    {
      text: 'Hello,\n\nthe invoice is being corrected and will be sent to you again.\n\nAccounts',
      place: 'email',
      recipients: 1,
      subject: 'Re: invoice 7',
    },
    { text: 'Will get to it when the rush is over', place: 'thread', recipients: 3 },
    { text: 'Minutes to follow.', place: 'channel', recipients: 12 },
    { text: "it's on my list, promise", place: 'dm', recipients: 1 },
    { text: 'let me check with the auditors & revert', place: 'dm', recipients: 1 },
    { text: 'noted. updating the spec accordingly', place: 'thread', recipients: 7 },
    { text: "we're looking into it and keep you posted", place: 'channel', recipients: 8 },
    { text: 'True, I still have to add the sources.', place: 'comment', recipients: 4 },
    {
      text: 'Dear Ms Novak,\n\nthank you for your message. Our technician will contact you.\n\nKind regards\nProperty office',
      place: 'email',
      recipients: 1,
      subject: 'Re: Heating in flat 12',
    },
    { text: 'will do', place: 'thread', recipients: 4 },
    { text: 'On it, thanks for telling us', place: 'thread', recipients: 4 },
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
