import type { Draft } from '../reading/draft.ts';
import { argued, openChoice } from '../reading/open-choice.ts';
import type { Person, Reading } from '../reading/reading.ts';
import { called, isTagged, severalReaders } from './context.ts';
import { afterParagraph } from './edits.ts';
import type { Fix, Gap, Rule, RuleAbout } from './rule.ts';
import { nextWorkingEnd } from './when.ts';

/** Spoken to, not a thing in a list: "- Ljubljana: …". */
function isCalled(person: Person, draft: Draft): boolean {
  return !/[-*•.)] ?$/.test(draft.text.slice(Math.max(0, person.start - 3), person.start));
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  if (!severalReaders(draft) || reading.deciders.length > 0) return [];
  // A question to one named person is theirs to decide, and so is an answer to the one who asked.
  if (
    called(reading).some((person) => isCalled(person, draft)) ||
    reading.people.some((person) => person.kind !== 'everyone' && isTagged(person, draft))
  )
    return [];
  const choice = openChoice(reading);
  if (!choice) return [];
  const alternatives = reading.choices.some((each) => /^(?:laid|loose|bare)$/.test(each.kind));
  // In the middle of a talk a short "should we …" goes to whoever spoke last.
  if (draft.lastMessageFrom === 'other' && !alternatives && reading.words < 12) return [];
  // A vote that closes decides by itself.
  const closes = reading.times.some((time) => time.at > draft.now);
  if (closes && /\b(?:vote|poll)\b/i.test(draft.text.slice(0, 3000))) return [];
  const leans = reading.choices.some((each) => each.kind === 'leans' || each.kind === 'put');
  // One who answers says what they think; who asks then is another.
  if (choice.kind === 'stands' && (draft.lastMessageFrom === 'other' || draft.text.length < 40)) return [];
  const gap: Gap = { start: choice.start, end: choice.end, question: 'who' };
  const sure = (argued(reading, choice) && choice.kind === 'put') || (alternatives && leans);
  return [sure ? gap : { ...gap, weak: true }];
}

function fixesFor(gap: Gap, draft: Draft): Fix[] {
  const when = nextWorkingEnd(draft.now, draft.zone);
  const named = afterParagraph(draft, gap.end, `Decision: @ by ${when}.`);
  const default_ = afterParagraph(draft, gap.end, `I'll go with  unless somebody objects by ${when}.`);
  return [
    { labelKey: 'fix_decider', edit: { ...named, caret: named.text.indexOf('@') + 1 } },
    { labelKey: 'fix_default', edit: { ...default_, caret: default_.text.indexOf('with ') + 5 } },
  ];
}

export const decider: Rule = {
  id: 'decider',
  questions: { who: 'Who decides, and when?' },
  level: 'warn',
  check: gapsOf,
  fixes: (gap, _reading, draft) => fixesFor(gap, draft),
};

export const deciderAbout: RuleAbout = {
  title: 'Nobody decides',
  why: 'A choice that is put to several people and closed by nobody is talked over again, or not made at all.',
  source: 'DACI and RAPID, two schemes for decisions: exactly one named person approves or decides',
  good: [
    {
      text: 'Slate or tiles for the chapel roof? Slate lasts longer. @pilar you decide, please by Friday',
      place: 'channel',
      recipients: 9,
    },
    {
      text: "I'd propose moving the market to the north side, there is more shade. I go ahead on Monday unless somebody objects",
      place: 'channel',
      recipients: 14,
    },
    { text: 'Lena, should we order the long or the short runners?', place: 'channel', recipients: 6 },
    { text: 'should we order the long or the short runners?', place: 'dm', recipients: 1 },
    {
      text: 'Which of the three logos do you all like best? Vote here until Friday noon, the most votes win',
      place: 'channel',
      recipients: 20,
    },
    { text: 'we decided on oak, larch was out of stock', place: 'channel', recipients: 11 },
    { text: 'pizza or sushi on Friday?', place: 'channel', recipients: 8 },
    {
      text: 'Hi,\n\nHorta delivers twice a day, so I take Horta from March.\n\nRob',
      place: 'email',
      recipients: 5,
      subject: 'Salad',
    },
    { text: 'the print edition stops in June, the board voted 5 to 1', place: 'channel', recipients: 7 },
    { text: 'do we need a visa for Serbia?', place: 'channel', recipients: 25 },
    { text: 'You can leave your lights on, it looks nicer', place: 'channel', recipients: 40 },
    { text: 'should I bring the long ladder or the short one?', place: 'channel', recipients: 8 },
    { text: 'is the staff entrance on Mill Lane or on Canal Street?', place: 'channel', recipients: 30 },
    {
      text: 'there are two ways to reset the till: hold the button or pull the plug',
      place: 'channel',
      recipients: 30,
    },
    { text: 'should we expect delays on line 3 today?', place: 'channel', recipients: 40 },
    { text: "I'd take the second, it's cheaper", place: 'thread', recipients: 6, lastMessageFrom: 'other' },
    { text: 'which form do we use for a broken window?', place: 'channel', recipients: 16 },
    { text: 'you can pay at the counter or by card at the door', place: 'channel', recipients: 12 },
    {
      text: 'the board decides on Friday whether we get a second van',
      place: 'channel',
      recipients: 16,
    },
  ],
  bad: [
    {
      text: 'Do we want the blue cover or the green one? Blue prints better, green is what the author asked for',
      place: 'channel',
      recipients: 12,
    },
    { text: 'Oak or larch for the benches? Larch is lighter, oak lasts', place: 'channel', recipients: 9 },
    {
      text: 'How about dropping the printed programme this year? Hardly anyone took one.',
      place: 'channel',
      recipients: 14,
    },
    { text: 'Which of the three logos do you all like best?', place: 'channel', recipients: 8 },
    {
      text: 'Hi all,\n\nfor the retreat there are two places left:\n\n- Harbour House: 310 a head, by train\n- Mill Farm: 270 a head, six of us need a car\n\nI find the farm nicer.\n\nUna',
      place: 'email',
      recipients: 12,
      subject: 'Retreat: Harbour House or Mill Farm',
    },
    {
      text: "We still haven't decided whether the pool opens in May. Heating it costs 3k a month.",
      place: 'channel',
      recipients: 30,
    },
    {
      text: 'We have to choose between a map and a table here, both do not fit on the page.',
      place: 'comment',
      recipients: 4,
    },
    {
      text: 'tabs vs cards for the settings page: tabs are quicker to build, cards look nicer on phones. wdyt?',
      place: 'channel',
      recipients: 11,
    },
    { text: 'Should the gate be red or blue? The paint comes on Monday.', place: 'channel', recipients: 11 },
    { text: 'I propose we close the shop on Mondays. Any objections?', place: 'channel', recipients: 18 },
    { text: 'so do we drop the Tuesday slot or not', place: 'channel', recipients: 8 },
    { text: 'Still open: grass or bark for the playground', place: 'channel', recipients: 12 },
    {
      text: "My vote goes to the yellow tiles, Ana prefers white, Deniz doesn't mind.",
      place: 'channel',
      recipients: 8,
    },
    {
      text: 'it might be time to stop the print edition. Only 60 subscribers left.',
      place: 'channel',
      recipients: 7,
    },
    {
      text: 'tempted to cancel the Sunday show, only 11 tickets sold. agree?',
      place: 'channel',
      recipients: 5,
    },
    { text: 'what would you all say to moving the rehearsal to 9:30?', place: 'channel', recipients: 11 },
    { text: "Why don't we give the trainees their own stand?", place: 'channel', recipients: 9 },
    {
      text: 'a) mend the old kiln\nb) buy a used one\nc) share with the school',
      place: 'thread',
      recipients: 5,
    },
    { text: 'Can we agree on one date format in the reports?', place: 'channel', recipients: 13 },
    {
      text: "I can't make up my mind: the terracotta tiles or the grey ones. Terracotta is warmer, grey hides dirt.",
      place: 'channel',
      recipients: 12,
    },
    {
      text: 'We could paint the hall ourselves, or pay a firm 1,900. Opinions?',
      place: 'channel',
      recipients: 10,
    },
  ],
};
