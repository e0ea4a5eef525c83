import type { Draft } from '../reading/draft.ts';
import { openChoice } from '../reading/open-choice.ts';
import type { Reading } from '../reading/reading.ts';
import { severalReaders } from './context.ts';
import { afterParagraph } from './edits.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';
import { nextWorkingEnd } from './when.ts';

/** An hour of today in another zone may have passed here. */
const DAY = 86_400_000;

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  // What presses has a rule of its own, and in a talk the answer comes at once.
  if (reading.calm.length > 0 || reading.urgency.length > 0 || draft.lastMessageFrom === 'other') return [];
  if (reading.times.some((time) => time.ofAsk || time.at > draft.now - DAY)) return [];
  const ask = reading.asks.find(
    (each) => each.yields && each.form !== 'question' && each.kind !== 'scheduling',
  );
  if (ask) return [{ start: ask.start, end: ask.end, question: 'when' }];
  // A choice with nobody to make it lacks that first.
  const named = reading.people.some((person) => person.kind === 'person');
  const weighed = reading.choices.some((each) => each.kind === 'laid' || each.kind === 'loose');
  const choice = severalReaders(draft) && named && weighed ? openChoice(reading) : null;
  return choice ? [{ start: choice.start, end: choice.end, question: 'when' }] : [];
}

export const replyBy: Rule = {
  id: 'reply-by',
  questions: { when: 'By when?' },
  level: 'hint',
  check: gapsOf,
  fixes: (gap, _reading, draft) => {
    const when = nextWorkingEnd(draft.now, draft.zone);
    return [
      { labelKey: 'fix_reply_by', args: [when], edit: afterParagraph(draft, gap.end, `Reply by ${when}.`) },
      { labelKey: 'fix_no_rush', edit: afterParagraph(draft, gap.end, 'No rush.') },
    ];
  },
};

export const replyByAbout: RuleAbout = {
  title: 'No time to answer by',
  why: 'Whoever gets work without a time guesses one, and takes it for more urgent than it was meant.',
  source:
    'Giurge and Bohns 2021, email urgency bias (eight studies: saying what is expected helps the reader; a far-off date does not)',
  good: [
    { text: 'could you review the seed order by Thursday noon?', place: 'dm', recipients: 1 },
    { text: 'would you proofread my speech? no rush', place: 'dm', recipients: 1 },
    { text: 'sure, can you send me your draft?', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'could you send me the link to the wiki page?', place: 'dm', recipients: 1 },
    { text: 'did you review the menu?', place: 'dm', recipients: 1 },
    { text: 'where do the small boxes go?', place: 'channel', recipients: 9 },
    { text: 'can we meet on Tuesday or Wednesday?', place: 'dm', recipients: 1 },
    { text: 'I wrote the draft for the flyer, it is in the folder', place: 'channel', recipients: 12 },
    { text: '@kofi could you put a comma here?', place: 'comment', recipients: 3 },
    { text: 'could you let me in? I forgot my badge', place: 'dm', recipients: 1 },
    {
      text: 'Dear Ines,\n\nplease approve the attached plan whenever you like.\n\nBo',
      place: 'email',
      recipients: 1,
      subject: 'Plan for the herb garden',
    },
    { text: 'please approve the invoice asap, the shop closes', place: 'dm', recipients: 1 },
    { text: 'can you bring your drill on Saturday?', place: 'dm', recipients: 1 },
  ],
  bad: [
    { text: 'could you review the seed order? I changed the onions', place: 'dm', recipients: 1 },
    { text: 'would you proofread my speech? it has four pages', place: 'dm', recipients: 1 },
    {
      text: '@dov please repair the gate at the paddock, the hinge is gone',
      place: 'channel',
      recipients: 7,
    },
    {
      text: 'Dear Mr Falk,\n\nwe need 12 window frames in larch. Could you send us a quote?\n\nI. Noor',
      place: 'email',
      recipients: 1,
      subject: 'Quote for 12 window frames',
    },
    { text: '@milo I need your ok on this paragraph, legal has seen it', place: 'comment', recipients: 3 },
    {
      text: 'can you record the intro for episode 9? the script is in the folder',
      place: 'dm',
      recipients: 1,
    },
    {
      text: '@tove can you put together the figures for the annual report? the auditors sent their template',
      place: 'channel',
      recipients: 9,
    },
    {
      text: 'Dear board,\n\nthe plan for the orchard is attached. Please approve it so that I can order the trees.\n\nIsa',
      place: 'email',
      recipients: 5,
      subject: 'Plan for the orchard',
    },
    {
      text: 'please send me your certificates, the organiser wants to see them',
      place: 'channel',
      recipients: 45,
    },
    {
      text: '@ben please rewrite section 4, it does not fit the new statute',
      place: 'comment',
      recipients: 4,
    },
    {
      text: 'could you organise a room for the workshop? 15 people, with a projector',
      place: 'dm',
      recipients: 1,
    },
    { text: 'would you go over my cover letter? it is for the museum job', place: 'dm', recipients: 1 },
  ],
};
