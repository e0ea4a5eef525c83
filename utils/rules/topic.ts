import type { Draft } from '../reading/draft.ts';
import type { Loose, Reading } from '../reading/reading.ts';
import { contentOf } from '../reading/sentence/topic.ts';
import { tokenize } from '../reading/words/tokens.ts';
import { isTagged, subjectTells } from './context.ts';
import { fillIn } from './edits.ts';
import { BEGS, changeGap } from './relative.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

/** More words than this tell a story, and "it" has its place in it. */
const LONG = 40;

/** Small talk about what both saw or lived through needs no name for it. */
const IDLE =
  /\b(?:why|s(?:ee|aw)|hear|happen|feel|felt|looks|like|enjoy|hurt|fit|taste|mean|(?<!much )w(?:as|ere)|how(?! (?:should|shall|can|could|do [iw]e?|much|many|long|far|often) ))/i;

/** Work on something, with no object at all: "please approve", "can you confirm?". */
const NAKED =
  /\b(?:approve|confirm|review|check|advise|sign|fix|update|proceed|resend|handle|forward|verify|have a look)(?: (?:please|pls|and let me know|asap|today|again))*\W*$/i;

/** A yes or no to something that is not there. */
const YES_OR_NO = /^(?:\w+\W+){0,4}(?:yes or (?:a )?no|y\/n|in or out)\W*$/i;

/** Whether the subject tells which thing is meant; "Invoice" and "the file" do not. Above a reply stands its mail. */
function subjectNames(draft: Draft): boolean {
  const subject = (draft.subject ?? '').slice(0, 300);
  return subjectTells(draft) && (/^(?:re|aw|sv)\b/i.test(subject) || contentOf(tokenize(subject), 0) > 1);
}

/** A sentence that asks, and how. */
interface Asked {
  sentence: number;
  said: string;
  question: boolean;
}

/** The asks; where none was read, the sentences that beg or ask all the same. */
function asksIn(reading: Reading, { text }: Draft): Asked[] {
  const asks = reading.asks.map(({ sentence, start, end, form }) => {
    const said = text.slice(start, Math.min(end, start + 120));
    // "Could we move it?" proposes as much as "please move it".
    return {
      sentence,
      said,
      question: form === 'question' && !/^(?:can|could|should|shall|may) (?:we|i)\b/i.test(said),
    };
  });
  if (asks.length > 0) return asks;
  return reading.sentences.flatMap(({ start, end }, sentence) => {
    const said = text.slice(start, end);
    const begs = BEGS.test(said);
    return begs || /\?$|^(?:(?:and|so|but) )?(?:wh(?:at|ere|en|o|ich)|how)\b/i.test(said)
      ? [{ sentence, said, question: !begs }]
      : [];
  });
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  const { place, text } = draft;
  // The name below a letter's farewell tells nothing.
  const below = place === 'email' ? reading.sentences.length - 1 : 0;
  const named = reading.sentences.some(
    (sentence, index) => sentence.named && !(index > 0 && index === below && sentence.words <= 5),
  );
  if (named || reading.words > LONG || reading.ack) return [];
  // What was just said, or what comes along, is what "it" means.
  if ((draft.lastMessageFrom && place !== 'thread') || reading.carries || reading.links.length > 0) return [];
  if (/\b(?:attached|enclosed|below)\b/i.test(text.slice(0, 2000))) return [];
  const change = changeGap(reading, draft);
  if (change) return [change];
  // "kim: which one?" goes on with what Kim said.
  const spoken = reading.people.filter((person) => person.addressed && person.kind === 'person');
  const called = spoken.some((person) => isTagged(person, draft));
  if (place === 'channel' && spoken.length > 0 && !called) return [];
  const single = place !== 'channel' || called;
  // In view of a passage or a subject, "the other ones" and "as before" still leave a choice.
  const near = place === 'thread' || place === 'comment' || (place === 'email' && subjectNames(draft));
  for (const ask of asksIn(reading, draft)) {
    const { said, question } = ask;
    const open = reading.loose.filter(({ kind }) => {
      if (near || kind === 'other') return kind === 'other' && (single || !question);
      if (kind === 'generic') return single || !question;
      if (kind === 'news') return single || question;
      if (!question) return single || kind === 'pronoun';
      return (single || /\b(?:any|every|some)(?:one|body)\b/i.test(said)) && !IDLE.test(said);
    });
    const loose = open.find(({ sentence }) => sentence === ask.sentence) ?? open[0];
    if (loose) return [{ start: loose.start, end: loose.end, question: QUESTION[loose.kind] }];
    const bare = question ? YES_OR_NO.test(said) : single && NAKED.test(said);
    if (bare && !near) return [spanOf(reading, ask.sentence)];
  }
  return [];
}

function spanOf(reading: Reading, sentence: number): Gap {
  const { start, end } = reading.sentences[sentence]!;
  return { start, end, question: 'thing' };
}

const QUESTION = { news: 'news', generic: 'which', other: 'which', pronoun: 'thing', people: 'thing' };

function looseAt(reading: Reading, gap: Gap): Loose | undefined {
  return reading.loose.find((each) => each.start === gap.start && each.end === gap.end);
}

export const topic: Rule = {
  id: 'topic',
  questions: {
    thing: 'Which thing do you mean?',
    which: 'Which one do you mean?',
    news: 'An update on what?',
    how: 'What should be different?',
  },
  level: 'warn',
  check: gapsOf,
  fixes: (gap, reading, draft) => {
    const loose = looseAt(reading, gap);
    const about = { labelKey: 'fix_about', edit: fillIn(draft, "It's about ") };
    if (loose?.kind !== 'generic') return [about];
    return [{ labelKey: 'fix_which', edit: { start: gap.end, end: gap.end, text: ' for ' } }, about];
  },
};

export const topicAbout: RuleAbout = {
  title: 'Thing not named',
  why: 'The reader does not have in view what you have in view, and has to find out which thing is meant.',
  source: 'Rao and Daumé 2018, clarification questions: a missing referent is what readers ask for most',
  good: [
    { text: 'any news on the refund for order 5512?', place: 'dm', recipients: 1 },
    { text: 'can you check this?', place: 'thread', recipients: 3 },
    { text: 'can you check it?', place: 'comment', recipients: 2 },
    { text: 'could you review https://git.example.org/pr/88 today?', place: 'channel', recipients: 9 },
    { text: 'did you see that?', place: 'dm', recipients: 1 },
    { text: 'the drain in room 12 is blocked again, can you fix it?', place: 'dm', recipients: 1 },
    { text: 'can you send it again?', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'please sign the lease for unit 4B', place: 'dm', recipients: 1 },
    { text: 'is `retry_limit` the one you meant?', place: 'channel', recipients: 20 },
    {
      text: 'Any update?\n\nNoor',
      place: 'email',
      recipients: 1,
      subject: 'Re: Roof quote for 12 Mill Lane',
    },
    { text: 'status of the boiler order?', place: 'dm', recipients: 1 },
    { text: 'can you look at the rota for Sunday?', place: 'dm', recipients: 1 },
    { text: 'how did it go?', place: 'dm', recipients: 1 },
    { text: 'the other one, the oak door', place: 'thread', recipients: 4 },
    { text: 'shall we talk about the harvest dates at 3?', place: 'dm', recipients: 1 },
    { text: 'see you in the meeting', place: 'channel', recipients: 9 },
    { text: 'is this your number?', place: 'dm', recipients: 1 },
    { text: 'will it rain tomorrow?', place: 'dm', recipients: 1 },
    { text: "I'd go with the second one", place: 'thread', recipients: 4 },
    { text: 'invoice out yet?', place: 'dm', recipients: 1 },
    { text: 'Moved to annex B, as agreed', place: 'comment', recipients: 3 },
    { text: 'are you sure that you can come?', place: 'dm', recipients: 1 },
    { text: 'please use "tenant" here', place: 'comment', recipients: 2 },
  ],
  bad: [
    { text: 'any news on that?', place: 'dm', recipients: 1 },
    { text: 'can someone look at this?', place: 'channel', recipients: 20 },
    { text: 'could you review the doc by Friday please?', place: 'channel', recipients: 6 },
    { text: 'did you get a chance to look at it?', place: 'dm', recipients: 1 },
    { text: 'any updates?', place: 'dm', recipients: 1 },
    { text: 'please approve this asap', place: 'dm', recipients: 1 },
    { text: 'Hi Lena, can you send me the file again?', place: 'dm', recipients: 1 },
    { text: 'have you finished the thing?', place: 'dm', recipients: 1 },
    {
      text: 'Hi Omar,\n\ncould you please check this and get back to me?\n\nThanks,\nEl',
      place: 'email',
      recipients: 1,
      subject: 'question',
    },
    { text: 'I need it by tomorrow', place: 'dm', recipients: 1 },
    { text: "what's the status?", place: 'dm', recipients: 1 },
    { text: 'can you fix the issue?', place: 'channel', recipients: 11 },
    { text: 'can we move it to the other side?', place: 'dm', recipients: 1 },
    { text: "what's the password?", place: 'dm', recipients: 1 },
    { text: 'is this still valid?', place: 'dm', recipients: 1 },
    { text: 'did you get my mail?', place: 'dm', recipients: 1 },
    { text: 'is this the right one?', place: 'comment', recipients: 3 },
    { text: 'please do it differently', place: 'comment', recipients: 2 },
    { text: 'can you do one for the other customer, same as last time?', place: 'dm', recipients: 1 },
    { text: 'the file does not open, can you send it again?', place: 'dm', recipients: 1 },
    { text: 'we still need your approval on this one', place: 'dm', recipients: 1 },
    { text: '@Ruben can you have a look at the open points?', place: 'channel', recipients: 14 },
    { text: 'is it back for everybody?', place: 'channel', recipients: 50 },
    { text: 'have they paid yet?', place: 'dm', recipients: 1 },
    { text: 'please handle this like we discussed', place: 'dm', recipients: 1 },
    { text: 'same problem here, see my comment above', place: 'comment', recipients: 4 },
    {
      text: 'Hi Yusuf,\nthe numbers in the file are wrong again, can you correct and resend?',
      place: 'email',
      recipients: 1,
      subject: 'the file',
    },
  ],
};
