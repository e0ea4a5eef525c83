import type { Draft } from '../reading/draft.ts';
import { openChoice } from '../reading/open-choice.ts';
import type { Reading } from '../reading/reading.ts';
import { severalReaders } from './context.ts';
import { afterParagraph } from './edits.ts';
import type { Fix, Gap, Rule, RuleAbout } from './rule.ts';

/** A change of the passage a comment stands at shows for itself what it is for. */
const EDITS = new Set('split move swap merge rename shorten replace change'.split(' '));

/** Whether the draft says how things are, anywhere but in the proposal itself and in who decides on it. */
function explains(reading: Reading, proposal: number): boolean {
  return (
    reading.reasons.length > 0 ||
    reading.sentences.some(
      (sentence, index) =>
        sentence.states &&
        sentence.content > 0 &&
        index !== proposal &&
        !reading.deciders.some((span) => span.start >= sentence.start && span.end <= sentence.end),
    )
  );
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  // The talk or thread gives the reason, unless somebody is called into it; so does what the draft brings along.
  const called = reading.people.some((person) => draft.text.charAt(person.start) === '@');
  if ((draft.place === 'thread' || draft.lastMessageFrom === 'other') && !called) return [];
  if (reading.carries || reading.links.length > 0 || reading.urgency.length > 0) return [];
  const ask = reading.asks.find(
    (each) =>
      each.weighty &&
      each.form !== 'question' &&
      // What everybody keeps to is a notice, not work.
      !(each.each && each.to !== 'person' && severalReaders(draft)) &&
      !(draft.place === 'comment' && EDITS.has(each.verb ?? '')),
  );
  if (ask && !explains(reading, -1)) return [{ start: ask.start, end: ask.end, question: 'why' }];
  const choice = openChoice(reading);
  const proposed = choice?.kind === 'put' && reading.choices.every((each) => each.kind === 'put');
  // "I suggest we stop: nine of 34 came".
  const told = proposed && draft.text.slice(choice.start + 12, choice.end).includes(':');
  return proposed && !told && reading.asks.length === 0 && !explains(reading, choice.sentence)
    ? [{ start: choice.start, end: choice.end, question: 'why' }]
    : [];
}

/** " because " before the sentence's last sign, where the words go on as they are typed. */
function fixesFor(gap: Gap, reading: Reading, draft: Draft): Fix[] {
  const sentence = reading.sentences.find((each) => each.start <= gap.start && gap.start < each.end) ?? gap;
  let end = sentence.end;
  while (end > gap.start && /[\s.!?]/.test(draft.text.charAt(end - 1))) end -= 1;
  return [
    { labelKey: 'fix_because', edit: { start: end, end, text: ' because ' } },
    { labelKey: 'fix_why', edit: afterParagraph(draft, gap.end, 'Why: ') },
  ];
}

export const why: Rule = {
  id: 'why',
  questions: { why: 'Why, and why now?' },
  level: 'hint',
  check: gapsOf,
  fixes: fixesFor,
};

export const whyAbout: RuleAbout = {
  title: 'Work without a reason',
  why: 'Whoever knows what the work is for does it better, and can say so when there is a simpler way.',
  source:
    'Langer, Blank and Chanowitz 1978 (people do more when given a reason, and for large requests only a real one does); Doist (deliverable, format, deadline, reason)',
  good: [
    { text: 'please cancel the second coach, only 31 people booked', place: 'dm', recipients: 1 },
    {
      text: 'please delete all drafts of the menu because the printer mixed them up',
      place: 'dm',
      recipients: 1,
    },
    { text: 'could you turn off the light in the hall?', place: 'dm', recipients: 1 },
    { text: 'can you send the scan again?', place: 'dm', recipients: 1 },
    { text: 'please submit your hours by Friday', place: 'channel', recipients: 40 },
    { text: 'where do we keep the spare keys?', place: 'channel', recipients: 40 },
    { text: 'please cancel my 3pm, the kids are sick', place: 'dm', recipients: 1 },
    { text: 'ok, cancel it then', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'can you change the toner?', place: 'dm', recipients: 1 },
    { text: "please don't worry about the vase", place: 'dm', recipients: 1 },
    { text: 'could you review the seed order by Thursday?', place: 'dm', recipients: 1 },
    { text: '@ren please swap pictures 3 and 4', place: 'comment', recipients: 3 },
    {
      text: 'I suggest we stop the Wednesday rehearsals: nine of 34 came. Ada decides by the 30th',
      place: 'channel',
      recipients: 10,
    },
  ],
  bad: [
    { text: '@niamh please cancel the second coach for the Kerry trip', place: 'channel', recipients: 26 },
    { text: 'please reprint the labels for the whole October batch', place: 'dm', recipients: 1 },
    { text: '@bram please count the stock in hall 2 again', place: 'channel', recipients: 9 },
    { text: 'could you come in on Sunday at 7?', place: 'dm', recipients: 1 },
    { text: '@yusra please move all Thursday patients to Friday', place: 'channel', recipients: 14 },
    {
      text: 'Dear Petra,\n\nplease keep room 12 free for the whole of next week.\n\nHans',
      place: 'email',
      recipients: 1,
      subject: 'Room 12',
    },
    { text: 'pls make Ferdinand an admin of the shop', place: 'dm', recipients: 1 },
    { text: 'can you keep a log of every phone call for the next two weeks?', place: 'dm', recipients: 1 },
    { text: '@iris please delete this whole section by Monday', place: 'comment', recipients: 3 },
    { text: "please don't forward the minutes to Karla", place: 'dm', recipients: 1 },
    {
      text: 'Hi Per,\n\ncould you send me the attendance lists of the last five years by Wednesday?\n\nLou',
      place: 'email',
      recipients: 1,
      subject: 'Lists',
    },
    { text: 'please redo the lighting plan of the atrium with the other lamps', place: 'dm', recipients: 1 },
    { text: 'I suggest we stop the Wednesday rehearsals', place: 'channel', recipients: 10 },
  ],
};
