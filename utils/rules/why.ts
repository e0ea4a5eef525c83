import type { Span } from '../core/span.ts';
import type { Draft } from '../reading/draft.ts';
import { openChoice } from '../reading/open-choice.ts';
import type { Ask, Reading } from '../reading/reading.ts';
import { COMFORT } from '../reading/sentence/work-words.ts';
import { oneOf } from '../reading/words/match.ts';
import { isTagged, smallEdit } from './context.ts';
import { afterParagraph } from './edits.ts';
import type { Fix, Gap, Rule, RuleAbout } from './rule.ts';

/** A rule that everybody is to keep, announced: "new rule: …", "no more cash from 1 March", "no bikes inside any more". */
const RULE =
  /^(?:@\S{1,40}\s)?\W{0,3}(?:new (?:rule|policy)\b\W*|(?!i\b|we\b|it\b)[^.!?\n]{0,60}\bfrom now on\b(?! i\b| we\b| it\b)|(?:reminder: |please |pls )?no (?:more\b|(?!need|rush|worries|problem|idea)[^.!?\n]{2,60}\b(?:any ?(?:more|longer)|please|pls)\b))/i;

/** A rule has a day from which it holds, and binds or forbids. */
const SINCE = /\b(?:from (?!this\b)|as of|starting|effective|beginning)/i;
const BINDS =
  /^(?!\W*(?:we|it|only)\b|.*\b(?:i|my)\b).*\b(?:every(?:one|body)?|all|no(?:body(?! need)|t)?|don['’]?t(?! (?:have|need))|only|must|never|needs?|(?<!n['’]?t )ha(?:s|ve) to|may|closed|any ?more|please|pls)\b/i;

/** What may lead to the verb of an order; the same after "don't" is a ban. */
const ORDER =
  /^(?:(?:@\S{1,40}|hey|hi|ok|please|pls|kindly|just|from now on|let['’]?s|you (?:should|are (?:\w+ )?(?:requested|instructed|asked|required) to)|i(?: am|['’]m)? ask(?:ing)? you to|(?:ask|tell) \w{1,20} to|(do not|don['’]?t|never))[\s,:]{1,2}){0,4}(\w+) (?=\S)/i;

/** Verbs that end, move, take away or alter what others count on, so that a bare order needs its reason. */
const ALTERS =
  'stop cease drop cancel scrap remove delete exclude block ban close suspend pause freeze postpone delay push shift move swap switch replace rename merge double halve raise lower reduce increase extend shorten limit cap transfer reassign convert archive withdraw recall refuse revoke';

/** "Have the lobby repainted", "put Leon on nights": what it alters stands after the verb. */
const PLACED =
  /\b(?:have (?:the|all|our|your|my) .{2,40}[a-z]{3}ed\b|let no(?:body| one)|(?:put|take|keep) [A-Z]\w+ .{0,40}\b(?:on|off|out|in)\b)/;

/** Somebody is told what has to be: "@ann section 5 has to come down", "you need to turn it down". */
const MUST =
  /^(?!\W*(?:i|we|it|that|this)\b)[^,;:.!?]*\b(?:must|ha(?:s|ve) to|needs? to) (?!be (?:a|the|in|at)\b)/i;

/** A date or a habit that is no longer what it was gives no reason, it wants one. */
const CHANGED =
  /\binstead of (?:\d|the \d|at |tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)|\b(?:is|are|was|been) (?:moved|postponed|brought forward|put off)\b|\bmoves? to\b/i;

/** "For the insurance: …", "if it rains, …", "since the hall is closed, …". */
const LEADS = /\b(?:for|if|when|since|to)\b.{1,80}[:,]/i;

/** A second clause: "…: they charge us", "… until Friday, their lawyer and ours agreed". */
const TOLD = /(?:[:;–—]|,|\s-)\s(?!by\b|until\b|not\b|please\b|pls\b)(?:\S+\s+){3}/;

/** Whether the sentence tells that something moves, and no more. */
function changes(text: string): boolean {
  const found = CHANGED.exec(text);
  return found !== null && !TOLD.test(text.slice(found.index));
}

/** Where the words of an order or of a rule end in the sentence; -1 where it holds none. */
function orderIn(text: string, called: boolean, place: Draft['place'], day: Span | undefined): number {
  const order = ORDER.exec(text);
  if (order) {
    const [head, ban, verb = ''] = order;
    const to = called || place !== 'channel' || /^let/i.test(text);
    if (
      to &&
      !(place === 'comment' && smallEdit({ verb: verb.toLowerCase() })) &&
      (ban
        ? !oneOf(verb.toLowerCase(), COMFORT)
        : oneOf(verb.toLowerCase(), ALTERS) ||
          /^re(?!ad|ply|view|mem|mind|port|spon|fer|st|la)\w{4}/i.test(verb) ||
          (/^(?:have|put|take|keep|let)$/i.test(verb) && PLACED.test(text)))
    )
      return head.length;
  }
  const rule = RULE.exec(text);
  if (rule) return rule.index + rule[0].length;
  // "Starting Monday" is no time to the reading.
  const since = day
    ? text.slice(Math.max(0, day.start - 18), day.end)
    : /^(?:starting|effective) |^/i.exec(text)![0];
  const binds = SINCE.test(since) && BINDS.exec(text);
  return binds ? Math.max(day?.end ?? 0, binds[0].length) : -1;
}

/** Whether a sentence that does not ask, or a clause beside an ask, says how things are. */
function explains(reading: Reading, draft: Draft, asking: number, ask?: Ask): boolean {
  const asks = new Set(reading.asks.map((each) => each.sentence));
  return (
    reading.reasons.some(
      (reason) =>
        !/^(?:before|as (?:a|the)(?: \w+){1,2}\W*$)/i.test(draft.text.slice(reason.start, reason.end)),
    ) ||
    reading.sentences.some((sentence, index) => {
      const text = draft.text.slice(sentence.start, sentence.end);
      // What stands before a comma and the line's end greets; an item goes on with the rule, and so does a change.
      if (index === asking || /,\s*$/.test(text) || changes(text) || (asking >= 0 && /^[-*•]|^\d/.test(text)))
        return false;
      if (sentence.states && sentence.content > 0)
        return (
          index !== ask?.sentence ||
          sentence.words - draft.text.slice(ask.start, ask.end).split(' ').length > 3
        );
      // Without a verb we know it still tells, unless it asks.
      return sentence.words > 4 && sentence.content > 1 && !asks.has(index);
    })
  );
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  // The talk or thread gives the reason, unless somebody is called into it; so does what the draft brings along.
  const called = reading.people.some((person) => isTagged(person, draft));
  if ((draft.place === 'thread' || draft.lastMessageFrom === 'other') && !called) return [];
  if (reading.carries || reading.links.length > 0 || reading.urgency.length > 0) return [];
  const gap = ({ start, end }: Span): Gap[] => [{ start, end, question: 'why' }];
  const ask = reading.asks.find(
    (each) =>
      each.weighty &&
      each.to !== 'nobody' &&
      each.kind !== 'scheduling' &&
      // "When the goat is born, send a picture" says what for.
      !/\bwhen\b/.test(draft.text.slice(each.start, each.end)) &&
      (each.form !== 'question' ||
        /^would it be\b/i.test(draft.text.slice(each.start)) ||
        // "Can we move it to Thursday?" arranges.
        (/^(?:can|could|shall) we\b/i.test(draft.text.slice(each.start)) &&
          !reading.times.some((time) => time.sentence === each.sentence))) &&
      !(draft.place === 'comment' && smallEdit(each)),
  );
  const opening = ask ? draft.text.slice(reading.sentences[ask.sentence]!.start, ask.start) : '';
  if (ask && (changes(opening) || !LEADS.test(opening)) && !explains(reading, draft, -1, ask))
    return gap(ask);
  const bare = (called || draft.place === 'dm') && reading.asks.every((each) => each.form === 'statement');
  const days = new Map(
    reading.times.filter((time) => time.at > draft.now).map((time) => [time.sentence, time]),
  );
  const named = new Set(reading.asks.map((each) => (each.to === 'person' ? each.sentence : -1)));
  const said = reading.sentences.findIndex(({ start, end }, index) => {
    const text = draft.text.slice(start, end);
    const must = bare ? MUST.exec(text) : null;
    const time = named.has(index) ? undefined : days.get(index);
    const day = time && { start: time.start - start, end: time.end - start };
    const till = must ? must[0].length : orderIn(text, called, draft.place, day);
    return till >= 0 && !TOLD.test(text.slice(till));
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
    { text: 'put Leon on nights for March, Ida is on maternity leave', place: 'dm', recipients: 1 },
    { text: 'put the kettle on', place: 'dm', recipients: 1 },
    { text: 'From 1 May badges must be worn: we had three thefts', place: 'channel', recipients: 40 },
    { text: 'From Monday I am in the Leeds office', place: 'channel', recipients: 30 },
    { text: 'lets push the release to the 28th, QA found two blockers', place: 'channel', recipients: 12 },
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
    { text: 'put Leon on nights for the whole of March', place: 'dm', recipients: 1 },
    { text: 'stop ordering from Brandt', place: 'dm', recipients: 1 },
    { text: 'lets push the release to the 28th', place: 'channel', recipients: 12 },
    { text: 'ask Petra to resend all March invoices', place: 'dm', recipients: 1 },
    { text: 'new rule: two signatures on every refund above 50 euros', place: 'channel', recipients: 25 },
    { text: 'as of today: no visitors on ward 6', place: 'channel', recipients: 30 },
    {
      text: 'the tasting moves to Thursday 4pm, please rebook everybody',
      place: 'channel',
      recipients: 9,
    },
    {
      text: 'Dear Mr Roy,\n\nyou are hereby instructed to cease all deliveries to depot 3.\n\nOperations',
      place: 'email',
      recipients: 1,
      subject: 'Depot 3',
    },
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
