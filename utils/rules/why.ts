import type { Span } from '../core/span.ts';
import type { Draft } from '../reading/draft.ts';
import { openChoice } from '../reading/open-choice.ts';
import type { Reading } from '../reading/reading.ts';
import { COMFORT } from '../reading/sentence/work-words.ts';
import { oneOf } from '../reading/words/match.ts';
import { severalReaders, smallEdit } from './context.ts';
import { afterParagraph } from './edits.ts';
import type { Fix, Gap, Rule, RuleAbout } from './rule.ts';

const FORMS = /^(?:fill|complete|give|send)$/;

/** A rule that everybody is to keep, announced: "from Monday every ticket needs …", "no more cash from 1 March". */
const RULE =
  /^(?:@\S{1,40}\s)?\W{0,3}(?:(?:starting|effective|beginning|as of|from)\b[^.!?\n]{2,60}\b(?:every(?:one|body)?|all|no(?:body|t)?|only|must|needs?|ha(?:s|ve) to)\b|(?:reminder: |please |pls )?no (?:more\b|(?!need|rush|worries|problem|idea)[^.!?\n]{2,60}\b(?:any ?(?:more|longer)|please|pls)\b))/i;

/** "Don't talk to the tenants": in a room it is as often advice to whoever asked. */
const BAN = /^(?:(?:hey|hi|please|pls|@\S{1,40})[\s,]{1,2}){0,2}(?:do not|don['’]?t|never) (\w+) /i;

/** Somebody is told what has to be: "@ann section 5 has to come down", "you need to turn it down". */
const MUST =
  /^(?!\W*(?:i|we|it|that|this)\b)[^,;:.!?]*\b(?:must|ha(?:s|ve) to|needs? to) (?!be (?:a|the|in|at)\b)/i;

/** "For the insurance: …", "if it rains, …", "since the hall is closed, …". */
const LEADS = /\b(?:for|if|when|since|to)\b.{1,80}[:,]/i;

/** A second clause: "…: they charge us", "… until Friday, their lawyer and ours agreed". */
const TOLD = /(?:[:;–—]|,|\s-)\s(?!by\b|until\b|please\b|pls\b)(?:\S+\s+){3}/;

/** Whether a sentence that does not ask, or a clause beside an ask, says how things are. */
function explains(reading: Reading, draft: Draft, asking: number): boolean {
  const asks = new Set(reading.asks.map((ask) => ask.sentence));
  return (
    reading.reasons.some((reason) => !/^before/i.test(draft.text.slice(reason.start, reason.end))) ||
    reading.sentences.some(
      (sentence, index) =>
        index !== asking &&
        ((sentence.states && sentence.content > 0) ||
          // Without a verb we know it still tells, unless it asks.
          (sentence.words > 4 && sentence.content > 1 && !asks.has(index))),
    )
  );
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  // The talk or thread gives the reason, unless somebody is called into it; so does what the draft brings along.
  const called = reading.people.some((person) => draft.text.charAt(person.start) === '@');
  if ((draft.place === 'thread' || draft.lastMessageFrom === 'other') && !called) return [];
  if (reading.carries || reading.links.length > 0 || reading.urgency.length > 0) return [];
  const gap = ({ start, end }: Span): Gap[] => [{ start, end, question: 'why' }];
  const ask = reading.asks.find(
    (each) =>
      each.weighty &&
      each.to !== 'nobody' &&
      // A form that goes round is everybody's own.
      !(each.each && FORMS.test(each.verb ?? '') && severalReaders(draft)) &&
      (each.form !== 'question' ||
        /^would it be\b/i.test(draft.text.slice(each.start)) ||
        // "Can we move it to Thursday?" arranges.
        (/^(?:can|could|shall) we\b/i.test(draft.text.slice(each.start)) &&
          !reading.times.some((time) => time.sentence === each.sentence))) &&
      !(draft.place === 'comment' && smallEdit(each)),
  );
  const opening = ask ? draft.text.slice(reading.sentences[ask.sentence]!.start, ask.start) : '';
  if (ask && !LEADS.test(opening) && !explains(reading, draft, -1)) return gap(ask);
  const said = reading.sentences.findIndex(({ start, end }) => {
    const text = draft.text.slice(start, end);
    const ban = called || draft.place !== 'channel' ? BAN.exec(text) : null;
    const found =
      RULE.exec(text) ??
      (ban && !oneOf(ban[1]!.toLowerCase(), COMFORT) ? ban : null) ??
      ((called || draft.place === 'dm') && reading.asks.every((each) => each.form === 'statement')
        ? MUST.exec(text)
        : null);
    return found && !TOLD.test(text.slice(found.index + found[0].length));
  });
  if (said >= 0 && !explains(reading, draft, said)) return gap(reading.sentences[said]!);
  const choice = openChoice(reading);
  const proposed = choice?.kind === 'put' && reading.choices.every((each) => each.kind === 'put');
  // "I suggest we stop: nine of 34 came".
  const told = proposed && draft.text.slice(choice.start + 12, choice.end).includes(':');
  return proposed && !told && reading.asks.length === 0 && !explains(reading, draft, choice.sentence)
    ? gap(choice)
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
    {
      text: 'can you pls not accept new clients this month, we are three people short',
      place: 'dm',
      recipients: 1,
    },
    { text: 'if it rains, please cancel the barbecue', place: 'dm', recipients: 1 },
    {
      text: 'Starting Monday nobody uses the side entrance anymore: the lock is being replaced',
      place: 'channel',
      recipients: 20,
    },
    { text: 'lets have lunch at 1 instead', place: 'dm', recipients: 1 },
    { text: 'pls order lunch for six', place: 'dm', recipients: 1 },
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
    { text: 'hey, from now on please book all rooms through me', place: 'dm', recipients: 1 },
    { text: 'Starting Monday nobody uses the side entrance anymore.', place: 'channel', recipients: 20 },
    { text: 'dont talk to the tenants on the 3rd floor', place: 'dm', recipients: 1 },
    { text: 'could we hire a second photographer for the gala?', place: 'dm', recipients: 1 },
    { text: 'I want you to call off the tasting on the 9th', place: 'dm', recipients: 1 },
    { text: '@tom this whole section must go.', place: 'comment', recipients: 3 },
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
