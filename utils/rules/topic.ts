import type { Draft } from '../reading/draft.ts';
import type { Ask, Loose, Reading } from '../reading/reading.ts';
import { referentsOf } from '../reading/sentence/referents.ts';
import { tokenize } from '../reading/words/tokens.ts';
import { subjectTells } from './context.ts';
import { fillIn } from './edits.ts';
import { changeGap } from './relative.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

/** More words than this tell a story, and "it" has its place in it. */
const LONG = 40;

/** Small talk about what both saw or lived through needs no name for it. */
const IDLE =
  /\b(?:why|see|saw|seen|hear|heard|happen(?:ed|ing)?|g(?:o|oing) (?:ok|well|fine|good)|feel|felt|looks|sounds?|like|enjoy(?:ed)?|hurt|fit|taste|mean|weekend|(?<!much )(?:was|were)|how(?! (?:much|many|long|far|often)))\b/i;

/** Work on something, with no object at all: "please approve", "can you confirm?". */
const NAKED =
  /\b(?:approve|confirm|review|check|advise|sign|fix|update|proceed|resend|handle|forward|verify|adapt|correct|(?:have|take) a look)(?: (?:please|pls|and let me know|asap|today|soon|again))*\W*$/i;

/** A yes or no to something that is not there. */
const YES_OR_NO =
  /^(?:(?:so|well|and|ok|hey|come on)\W+)*(?:(?:is (?:it|that|this) a )?yes or (?:a )?no|y\/n|yes\/no|in or out|go or no[- ]go)\W*$/i;

/** Whether the subject tells which thing is meant; "Next steps" and "the file" do not. Above a reply stands its mail. */
function subjectNames(draft: Draft): boolean {
  const subject = (draft.subject ?? '').slice(0, 300);
  return (
    subjectTells(draft) &&
    (/^\s*(?:re|aw|sv)\b/i.test(subject) || referentsOf(tokenize(subject), 0, []).named)
  );
}

/** What the reader sees beside the words: nothing, a place that a "this" can mean, or the thing itself. */
function inView(reading: Reading, draft: Draft): 'nothing' | 'place' | 'thing' {
  if (
    draft.lastMessageFrom ||
    reading.carries ||
    reading.links.length > 0 ||
    /\b(?:attached|enclosed|below)\b/i.test(draft.text.slice(0, 2000))
  )
    return 'thing';
  const place = draft.place === 'thread' || draft.place === 'comment';
  return place || (draft.place === 'email' && subjectNames(draft)) ? 'place' : 'nothing';
}

type Asked = Pick<Ask, 'start' | 'end' | 'form' | 'sentence'>;

/** The asks, or where none was read the sentences that beg or ask all the same. */
function asksIn(reading: Reading, draft: Draft): readonly Asked[] {
  if (reading.asks.length > 0) return reading.asks;
  return reading.sentences.flatMap(({ start, end }, sentence): Asked[] => {
    const said = draft.text.slice(start, end);
    const question =
      said.endsWith('?') || /^(?:(?:and|so|but|ok|hey) )?(?:what|where|when|who|which|how)\b/i.test(said);
    const begs = /\b(?:please|pls|plz)\b/i.test(said);
    return question || begs ? [{ start, end, form: begs ? 'request' : 'question', sentence }] : [];
  });
}

/** Whether this phrase is the open object of the ask. */
function opens(ask: Asked, loose: Loose, asked: string, single: boolean): boolean {
  const question = ask.form === 'question' && !/^(?:can|could|should|shall|may) (?:we|i)\b/i.test(asked);
  if (loose.kind === 'news') return question || single;
  if (loose.kind === 'other' || loose.kind === 'generic') return single || !question;
  if (question) return (single || /\b(?:any|every|some)(?:one|body)\b/i.test(asked)) && !IDLE.test(asked);
  return loose.kind === 'pronoun' || single;
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  if (reading.words > LONG || reading.ack) return [];
  // The name below a letter's farewell tells nothing.
  const below = draft.place === 'email' ? reading.sentences.length - 1 : -1;
  const named = reading.sentences.some(
    (sentence, index) => sentence.named && !(index > 0 && index === below && sentence.words <= 5),
  );
  if (named) return [];
  const view = inView(reading, draft);
  if (view === 'thing') return [];
  const change = changeGap(reading, draft);
  if (change) return [change];
  const first = reading.sentences[0];
  const last = reading.sentences.at(-1);
  if (
    view === 'nothing' &&
    first &&
    last &&
    YES_OR_NO.test(draft.text.slice(first.start, Math.min(last.end, 80)))
  )
    return [{ start: first.start, end: last.end, question: 'thing' }];
  // "kim: which one?" goes on with what Kim said.
  const spoken = reading.people.filter((person) => person.addressed && person.kind === 'person');
  const called = spoken.some((person) => draft.text.charAt(person.start) === '@');
  if (draft.place === 'channel' && spoken.length > 0 && !called) return [];
  for (const ask of asksIn(reading, draft)) {
    const asked = draft.text.slice(ask.start, Math.min(ask.end, ask.start + 120));
    const single = draft.place !== 'channel' || called;
    // In view of a passage, "the other ones" and "as before" still leave a choice.
    const near = reading.loose.filter((loose) => view === 'nothing' || loose.kind === 'other');
    const loose =
      near.find((each) => each.sentence === ask.sentence && opens(ask, each, asked, single)) ??
      near.find((each) => each.sentence !== ask.sentence && opens(ask, each, asked, single));
    if (loose) return [{ start: loose.start, end: loose.end, question: questionOf(loose) }];
    if (view === 'nothing' && single && ask.form === 'request' && NAKED.test(asked))
      return [{ start: ask.start, end: ask.end, question: 'thing' }];
  }
  return [];
}

function questionOf(loose: Loose): string {
  if (loose.kind === 'news') return 'news';
  return loose.kind === 'generic' || loose.kind === 'other' ? 'which' : 'thing';
}

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
  ],
};
