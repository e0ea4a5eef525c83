import type { Draft } from '../reading/draft.ts';
import type { Ask, Reading } from '../reading/reading.ts';
import { isTagged, smallEdit } from './context.ts';
import { afterParagraph } from './edits.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';
import { nextWorkingEnd } from './when.ts';

/** An hour of today in another zone may have passed here. */
const DAY = 86_400_000;

/**
 * What is owed without an ask's form: "your initials are missing", "waiting for your go", "OK like this?", "if you're
 * happy with it I'd …", "for release", "what you think".
 */
const OWED =
  /\byour\b[^.!?\n]{0,60}\b(?:missing|outstanding|overdue)\b|\b(?:needs?|await(?:ing)?|pending|lacks?|without|received|(?:would|['’]d) (?:love|like|appreciate)|wait(?:s|ing) (?:for|on)|forward to) (?:your|receiving)\b|\bneeds? (?:a signature|approval)\b|\b(?:open|missing|due) (?:from|with|on) you|\b(?:ok|okay|fine|good) (?:like this|as is|to go)\b.{0,40}\?|\bis (?:it|this|that) (?:a go|ok|okay|fine)\s*\?|\bif you(?:['’]re| are) (?:happy|ok|okay|fine)\b|(?<!thank(?:s| you) )\bfor (?:your )?(?:release|approval|signature)\b|\bwhat you think\b|\b(?:grateful|thankful|glad|pleased|happy) (?:for|about) (?:your|a|an|the)\b|\b(?:we|i) (?:ask|request|beg) (?:you )?for (?:your|a|an|the)\b|\bkindly request\b/i;

/** A question that waits for a yes or a no about something written: "does this work for you?", "keep or cut?", "agreed?". */
const JUDGED =
  /\b(?:is|are|do|does|will) (?:this|that|these|it|the|my|our)\b[^.!?\n]{0,50}\b(?:ok|okay|fine|alright|acceptable|good enough|works? for|suits?)\b[^.!?\n]{0,40}\?|\b(?:approved?|keep|accept|agreed?|release|sign) ?(?:or \w+)?(?:, ?@\S+)?\?|\bany (?:objections?|comments|changes|remarks)\b[^.!?\n]{0,40}\?/i;

/** What came to pass limits nothing: "the one that broke in April". */
const PAST = /\b(?:was|were|had|made|did|got|went|came)\b/i;

/** Something that has to happen first, or a time that is left open, says enough. */
const EVENT =
  /\b(?:whenever|once(?! more)|as soon as|after|before|some ?time|when (?:you|we|they|s?he|the))\b|^\W*when\b/i;

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  // What presses has a rule of its own, and in a talk the answer comes at once, but for somebody called into it.
  const called = reading.people.some((person) => isTagged(person, draft));
  if (reading.calm.length > 0 || reading.urgency.length > 0 || (draft.lastMessageFrom === 'other' && !called))
    return [];
  const textOf = (index: number) => {
    const { start, end } = reading.sentences[index]!;
    return draft.text.slice(start, end);
  };
  const sentenceOf = (ask: Ask) => textOf(ask.sentence);
  if (
    reading.times.some(
      (time) =>
        time.ofAsk ||
        (time.at > draft.now - DAY &&
          (/^to|next/i.test(draft.text.slice(time.start, time.end)) ||
            !PAST.test(draft.text.slice(reading.sentences[time.sentence]!.start, time.start)))),
    )
  )
    return [];
  const ask = reading.asks.find(
    (each) =>
      each.yields &&
      each.form !== 'question' &&
      // Nothing but "check it again" goes on with a talk.
      (reading.content > 0 || /\byours?\b/i.test(sentenceOf(each))) &&
      !EVENT.test(sentenceOf(each)) &&
      !(draft.place === 'comment' && smallEdit(each)),
  );
  if (ask) return [{ start: ask.start, end: ask.end, question: 'when' }];
  const owed = reading.sentences.find(({ start, end }) => {
    const text = draft.text.slice(start, end);
    // Over lunch or in a talk a yes comes at once; a passage or a person who is called waits for it.
    return OWED.test(text) || ((called || draft.place === 'email') && JUDGED.test(text));
  });
  return owed ? [{ start: owed.start, end: owed.end, question: 'when' }] : [];
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
    { text: 'does the blue door work for you?', place: 'dm', recipients: 1 },
    { text: 'Keep or cut, @ines? I need it by 3 pm.', place: 'comment', recipients: 3 },
    { text: 'where can I get the floor plans?', place: 'dm', recipients: 1 },
    {
      text: 'you still owe me the feedback on my outline, next week is early enough',
      place: 'dm',
      recipients: 1,
    },
    { text: 'once the paint is dry, can you finish the wiring plan', place: 'dm', recipients: 1 },
    { text: 'could you look over my letter when you have a quiet hour', place: 'dm', recipients: 1 },
    { text: 'can you tell Ben I am late', place: 'dm', recipients: 1 },
    { text: 'thanks for your approval!', place: 'dm', recipients: 1 },
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
    { text: 'pls send over the measurements for the 4 doors', place: 'dm', recipients: 1 },
    { text: '@ines does this sentence work for you? Legal wants it in.', place: 'comment', recipients: 3 },
    { text: 'Keep or cut, @ines? It repeats page 2.', place: 'comment', recipients: 3 },
    {
      text: 'Dear Ms Li,\n\nI would be grateful for a copy of the lease, the bank needs one.\n\nRon',
      place: 'email',
      recipients: 1,
      subject: 'Copy of the lease',
    },
    { text: 'the contract is waiting for your signature', place: 'dm', recipients: 1 },
    { text: '@hugo only your hours are missing for October', place: 'channel', recipients: 6 },
    { text: 'is the new logo ok like this? (png in the folder)', place: 'dm', recipients: 1 },
    { text: 'you still owe me the feedback on my thesis outline', place: 'dm', recipients: 1 },
    {
      text: '@luka design review of the booking page pls, the link is pinned',
      place: 'channel',
      recipients: 14,
    },
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
