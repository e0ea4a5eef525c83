import type { Draft } from '../reading/draft.ts';
import type { Ask, Loose, Reading } from '../reading/reading.ts';
import { contentOf } from '../reading/sentence/topic.ts';
import { tokenize } from '../reading/words/tokens.ts';
import { pointsSomewhere } from './context.ts';
import { fillIn } from './edits.ts';
import { changeGap, relativeGap, SHORT } from './relative.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

/** Verbs of work on a thing: with "that" after them, the thing has to be found first. */
const WORK = new Set(
  'take look check review fix handle send share approve finish sign update confirm resend forward sort resolve complete print test cover edit change move merge ship investigate chase submit upload read proofread verify order close figure find follow'.split(
    ' ',
  ),
);

/** News is always news of something. */
const NEWS = new Set('news update updates progress status luck eta word movement'.split(' '));

function wantsNews(ask: Ask): boolean {
  return ask.form === 'question' && ask.verb !== undefined && NEWS.has(ask.verb);
}

/** Questions of this shape are about how or why, asked in the middle of a talk. */
const IN_TALK = /^(?:how|why|which|who|whose|where|when)\b/i;

/** "Is it done?", "where are we with this?": how far a thing is. */
const STATE =
  /^(?:(?:is|are) (?:it|this|that|they|those|the \w+) (?:done|ready|finished|fixed|live|sorted|out|complete|resolved|settled|closed)(?: (?:yet|already|now))?\W*$|where (?:are|do) we (?:stand|at|with|on)\b)/i;

/** Chat that goes on about what was just said uses "that" for it; only an ask that opens a matter is looked at. */
function opens(ask: Ask, text: string): boolean {
  if (wantsNews(ask)) return true;
  const asked = text.slice(ask.start, Math.min(ask.end, ask.start + 60));
  if (STATE.test(asked)) return true;
  if (
    ask.form === 'question' &&
    (IN_TALK.test(text.slice(ask.at, ask.at + 8)) || /^(?:any|what)\b/i.test(text.slice(ask.at, ask.at + 5)))
  )
    return false;
  if (ask.verb !== undefined && WORK.has(ask.verb)) return true;
  return ask.form === 'statement' && ask.kind === 'action' && ask.verb === undefined;
}

/** A proposal or order with nothing but a pronoun behind its verb: "could you undo that", "can we skip it this time". */
const ON_PRONOUN =
  /^(?:(?:can|could|should|shall|may|would|will)\s+(?:you|u|we|i|someone|somebody|anyone)\s+)?(?:(?:please|pls|just|also)\s+)*([a-z-]{2,20})\s+(?:(?:on|off|up|in|out|at|with|for|to|back)\s+)?(?:it|this|that|them|these|those)\b/i;

/** A question whose only thing is a pronoun. */
const ON_IT = /\b(?:it|this|that|them|those|these|they)\b/i;

/** "Is this still valid?", "did that arrive?": one word about a thing that is not there. */
const BARE_SUBJECT =
  /^(?:is|are|was|were|did|does|has|have|will) (?:it|this|that|they|these|those) (?:(?:still|been|already|ever|all|also) ){0,2}(?:arrive|valid|enough|correct|ready|done|needed|open|available|possible|allowed|urgent|paid|sent|sorted|included|final|work|working|count|come through|approved|confirmed|signed|delivered|fixed|booked|finished|okay|necessary)(?: (?:yet|already|now|today|again|or not))?\W*$/i;

/** A message of one's own is named, and not what it was about. */
const MY_MESSAGE =
  /\b(?:get|got|see|seen|saw|receive|received|read) my (?:last |latest |previous |other )?(?:e-?mail|mail|message|msg|note|request|dm|text|invite)\W*$/i;

/** Work with no object at all: "please approve", "can you confirm?". */
const NAKED =
  /^(?:(?:can|could|would|will) (?:you|u) )?(?:(?:please|pls|kindly) )*(?:approve|confirm|review|check|advise|sign|fix|update|proceed|resend|handle|forward|verify|have a look|take a look)(?: (?:please|pls|and let me know|asap|today|soon|again))*\W*$/i;

/** Nouns that are always of something: "what's the number?" leaves open of what. */
const RELATIONAL =
  /^(?:so\s+)?(?:what(?:'s|’s|s| is| was| are| were)|send me|give me|tell me|need|i need) the (?:(?:new|right|current|exact|final|correct|full|latest) )?(?:number|code|password|pin|address|price|cost|costs|total|deadline|date|result|results|amount|size|name|title|version|quantity|rate|figure|figures|status|order|decision|reason|verdict|outcome)s?(?: again| please| pls| now| then)?\W*$/i;

/** A yes or no to something that is not there. */
const YES_OR_NO =
  /^(?:(?:so|well|and|ok|hey|come on)\W+)*(?:(?:is (?:it|that|this) a )?yes or (?:a )?no|y\/n|yes\/no|in or out|go or no[- ]go)\W*$/i;

/** What the words tell beside the ask's own verb. */
function contentBeside(asked: string, reading: Reading): number {
  const verb = ON_PRONOUN.exec(asked)?.[1];
  return reading.content - (verb ? contentOf(tokenize(verb), 0) : 0);
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  const shown = relativeGap(reading, draft) ?? changeGap(reading, draft);
  if (shown) return [shown];
  if (reading.words > SHORT || pointsSomewhere(reading, draft)) return [];
  const first = reading.sentences[0];
  const last = reading.sentences.at(-1);
  if (first && last && YES_OR_NO.test(draft.text.slice(first.start, Math.min(last.end, 80))))
    return [{ start: first.start, end: last.end, question: 'thing' }];
  const single = draft.place === 'dm' || draft.place === 'email';
  for (const ask of reading.asks) {
    const asked = draft.text.slice(ask.start, Math.min(ask.end, ask.start + 120));
    if (single && reading.content <= 1 && (BARE_SUBJECT.test(asked) || MY_MESSAGE.test(asked)))
      return [{ start: ask.start, end: ask.end, question: 'thing' }];
    if (reading.content <= 1 && RELATIONAL.test(asked))
      return [{ start: ask.start, end: ask.end, question: 'thing' }];
    if (contentBeside(asked, reading) > 0) continue;
    const bound = ask.form === 'request' || /^(?:can|could|should|shall|may) (?:we|i)\b/i.test(asked);
    // To one person, a question about a bare "it" opens a matter; small talk about what both saw does not.
    const idle =
      /\b(?:how|why|see|saw|seen|hear|heard|go|going|went|happen|happened|was|were|feel|look|looks|sound|sounds|weekend)\b/i;
    const about = single && ask.form === 'question' && !idle.test(asked) && ON_IT.test(asked);
    const naked = single && ask.form === 'request' && NAKED.test(asked);
    const pronoun = (bound && ON_PRONOUN.test(asked)) || about || naked;
    if (!pronoun && (reading.content > 0 || !opens(ask, draft.text))) continue;
    const loose = reading.loose.find((each) => each.sentence === ask.sentence);
    if (!loose && (pronoun || STATE.test(asked)))
      return [{ start: ask.start, end: ask.end, question: 'thing' }];
    if (loose)
      return [{ start: loose.start, end: loose.end, question: loose.kind === 'generic' ? 'which' : 'thing' }];
    if (wantsNews(ask)) return [{ start: ask.start, end: ask.end, question: 'news' }];
  }
  return [];
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
