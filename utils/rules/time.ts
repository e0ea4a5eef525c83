import type { Draft } from '../reading/draft.ts';
import type { Reading, TimeRef } from '../reading/reading.ts';
import { zoneMeant } from '../reading/times/lexicon.ts';
import { severalReaders } from './context.ts';
import { namesPlace, sitApart } from './places.ts';
import type { Fix, Gap, Rule, RuleAbout } from './rule.ts';
import { writtenTime } from './when.ts';

/** The end of a working day, which is another hour elsewhere. */
const CLOSE = /\b(?:first thing|eod|cob|eob|(?:end|close) of (?:the )?(?:business|work|play|day))\b/i;

/** Parts of a day that begin and end elsewhere at another hour. */
const VAGUE =
  /\b(?:tonight|(?:tomorrow|tmrw|in the) morning|(?:tomorrow|this|in the) (?:afternoon|evening))\b/i;

/** Hours and parts of a day that are written too short to be resolved: "at 9", "before lunch", "in the morning". */
const SHORT =
  /(?:\bat|@|\b(?:mov|postpon|push)\w* to) (?:1?\d|2[0-4])(?![^\s,!?)]*[\d:%])\b|\b(?:before|by|until|till) lunch\b|\bin the (?:morning|afternoon|evening|night)\b/i;

/** Words before a time that make it a limit. */
const LIMIT = /\b(?:by|before|until|till|due|latest) (?:the |on )?$/i;

/** What people take part in, fill in or are hit by, from wherever they are. */
const SHARED =
  /\b(?:meeting|(?:a|the|our) call|call (?=for|is |at |on |mov|tom|\d)|sync|huddle|stand-?up|retro|demo|town ?hall|all[- ]hands|(?<!in the )workshop|ama|webinar|livestream|maintenance|outage|deploy|freeze|online|servers?|systems?|portal|form|registration|the vote|comments|timesheets?|payroll|trial)\b/i;

/** What is to be done, where no construction of asking is found: "inputs are due", "page comes, promise". */
const DUTY = /\b(?:pl(?:ea)?[sz]e?|due|deadline|must|ha(?:s|ve) to|needs? to|promise)\b/i;

/** Told of what is over: "the demo at 4 went well", "who sat with them till midnight". */
const OVER =
  /\b(?:went|was|were|did|had|took|thanks for|[a-z]{3,12}(?<!need|expect|plann|schedul|mov)ed at)\b/i;

/** Things of one place: who reads of them stands beside them. */
const ONE_PLACE =
  /\b(?:rooms?|office|kitchen|(?<!town )hall|floor|ward|gate|doors?|desk|table|shop|store|garden|van|bus|car|building|school|house|keys?|shift|lunch|party)\b/i;

/** The hour is somebody's own: "your time", "local". */
const WHOSE = /\b(?:[Yy]our|[Mm]y|[Tt]heir|site|[A-Z]\w{3,}) time\b|\b[Ll]ocal\b/;

/** Whether the draft says whose clock it means, by a zone's name or a place beside a time. */
function zoneSaid(whole: string, reading: Reading, text: string): boolean {
  if (WHOSE.test(whole)) return true;
  for (const [word] of whole.matchAll(/\b[A-Z]{2,4}\b/g))
    if (zoneMeant(word.toLowerCase()) !== undefined) return true;
  return reading.times.some((time) => {
    if (time.grain !== 'hour') return false;
    const beside = /^[ (]{1,2}(?:in |for )?([A-Z]\S+)/.exec(text.slice(time.end, time.end + 40));
    return beside !== null && namesPlace(beside[1]!);
  });
}

/** How many characters are read: a rule has to be quick about any text. */
const READ = 2000;

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  // A signature may tell of a desk or a house.
  const text = draft.text.slice(0, Math.min(READ, reading.sentences.at(-1)?.end ?? 0));
  const open = reading.times.filter(
    (time) => !time.zoned && time.end <= READ && time.at >= draft.now && loose(time, text),
  );
  const short = open.length > 0 ? null : SHORT.exec(text);
  if (open.length === 0 && (!short || over(text, short.index, short.index))) return [];
  const whole = `${draft.subject ?? ''}\n${text}`;
  const apart = sitApart(whole, draft.channel);
  if (!apart && (!severalReaders(draft) || ONE_PLACE.test(whole))) return [];
  const found = short
    ? (apart || SHARED.test(text)) && {
        start: short.index,
        end: short.index + short[0].length,
      }
    : open.find((each) => apart || binds(each, reading, draft));
  if (!found || zoneSaid(whole, reading, text)) return [];
  return [{ start: found.start, end: found.end, question: 'whose' }];
}

/** Whether somebody has to keep the time, as far as its sentence shows. */
function binds(time: TimeRef, reading: Reading, { text }: Draft): boolean {
  const sentence = reading.sentences[time.sentence];
  const words = sentence ? text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)) : '';
  const said = around(time, text);
  if (SHARED.test(words)) return true;
  const close = CLOSE.test(said);
  if (!close && !VAGUE.test(said)) return false;
  const inside = (part: { sentence: number }) => part.sentence === time.sentence;
  if (reading.commitments.some(inside)) return true;
  const asks = time.ofAsk || DUTY.test(words) || reading.asks.some(inside);
  return asks && (close || LIMIT.test(text.slice(Math.max(0, time.start - 12), time.start)));
}

/** The words of a time with those right beside it: "tomorrow first thing". */
function around(time: TimeRef, text: string): string {
  return text.slice(Math.max(0, time.start - 12), time.end + 12);
}

/** Whether the words beside a time tell of what has been. */
function over(text: string, start: number, end: number): boolean {
  return OVER.test(text.slice(Math.max(0, start - 50), end + 25));
}

function loose(time: TimeRef, text: string): boolean {
  if (over(text, time.start, time.end)) return false;
  const said = around(time, text);
  return time.grain === 'hour' || VAGUE.test(said) || CLOSE.test(said);
}

function fixesFor(gap: Gap, reading: Reading, draft: Draft): Fix[] {
  const time = reading.times.find((each) => each.start === gap.start && each.end === gap.end);
  // Of a day without an hour, or words that stand beside the time, only the writer knows.
  if (time?.grain !== 'hour' || /first thing/i.test(around(time, draft.text))) return [];
  const said = draft.text.slice(gap.start, gap.end);
  const lead = /^by /i.test(said) ? said.slice(0, 3) : /^(?:at|on|@) /i.test(said) ? 'on ' : '';
  const when = writtenTime(time.at, draft.zone);
  return [
    { labelKey: 'fix_time', args: [when], edit: { start: gap.start, end: gap.end, text: lead + when } },
  ];
}

export const time: Rule = {
  id: 'time',
  questions: { whose: 'Whose time is that?' },
  level: 'hint',
  check: gapsOf,
  fixes: (gap, reading, draft) => fixesFor(gap, reading, draft),
};

export const timeAbout: RuleAbout = {
  title: 'Time without a zone',
  why: 'Readers in other time zones cannot tell which hour is meant, and some will come or answer too late.',
  source: 'Sourcegraph handbook (UTC and whole dates in messages; say by when an answer is due)',
  good: [
    { text: 'the form closes at 17:00 Lisbon time', place: 'channel', recipients: 45 },
    { text: 'AMA with the founders 16:30 (Berlin) / 10:30 (New York)', place: 'channel', recipients: 35 },
    { text: 'great job yesterday, the demo at 4 went really well', place: 'channel', recipients: 20 },
    { text: 'table for 6 at 8pm tonight, who joins?', place: 'channel', recipients: 9 },
    { text: 'slides by Thu 26 Nov, 17:00 CET please', place: 'channel', recipients: 20 },
    { text: 'town hall is at 15:00 UTC on Thursday', place: 'channel', recipients: 90 },
    { text: 'can you send me the slides by EOD?', place: 'dm', recipients: 1 },
    { text: 'please leave the keys at the front desk by tonight', place: 'channel', recipients: 12 },
    { text: 'the tour at 15:00 is cancelled, storm', place: 'channel', recipients: 12 },
    { text: 'the build broke at 4am', place: 'channel', recipients: 20 },
    { text: 'please vote by Friday 27 November', place: 'channel', recipients: 40 },
    { text: 'call at 14:30 your time about the lease?', place: 'dm', recipients: 1 },
    { text: 'demo tomorrow, 16:00 in Lisbon and 23:00 in Manila', place: 'channel', recipients: 20 },
    { text: 'stand-up is at 9:30 by the big table', place: 'channel', recipients: 9 },
    { text: 'who drives the van tomorrow morning?', place: 'channel', recipients: 9 },
    { text: 'I was in Tokyo until this morning', place: 'channel', recipients: 9 },
    {
      text: 'Dear Mr Petrosyan,\n\nyour suitcase arrives in Yerevan on Thursday at 14:20.\n\nRegards\nAirport desk',
      place: 'email',
      recipients: 1,
      subject: 'Luggage 20917',
    },
    { text: 'deploying in 5 minutes', place: 'channel', recipients: 30 },
  ],
  bad: [
    { text: 'our Sydney people need the mock by tomorrow morning', place: 'dm', recipients: 1 },
    { text: "I'm in Manila this week, can we speak at 10?", place: 'dm', recipients: 1 },
    { text: 'forecast call moved to 4', place: 'channel', channel: 'emea-sales', recipients: 15 },
    { text: 'registration for the hackathon closes tonight!', place: 'channel', recipients: 90 },
    { text: 'slides by EOD please', place: 'channel', recipients: 20 },
    { text: 'please confirm by tomorrow morning', place: 'thread', recipients: 6 },
    { text: 'all-hands is at 3 on Thursday, link in the invite', place: 'channel', recipients: 120 },
    { text: 'can you join at 16:00? Mei in Tokyo wants to show the mock', place: 'dm', recipients: 1 },
    {
      text: '@ana (Lisbon) @jun (Seoul) your figures are due tomorrow at noon',
      place: 'channel',
      recipients: 20,
    },
    {
      text: 'maintenance tonight at 22:00, the booking system is read-only',
      place: 'channel',
      recipients: 60,
    },
    { text: '@ben @lea please review section 2 by close of business', place: 'comment', recipients: 5 },
    { text: 'retro moved to 5pm tomorrow', place: 'channel', recipients: 11 },
    {
      text: 'please send me your hours by the end of the day',
      place: 'channel',
      channel: 'hr-emea',
      recipients: 30,
    },
    { text: "I'll post the minutes tonight", place: 'thread', recipients: 7 },
    {
      text: 'Dear all,\n\nthe landlord signs on Tuesday at 11. Ida dials in, please confirm by this evening.\n\nBest\nLena',
      place: 'email',
      recipients: 5,
      subject: 'Signing of the lease',
    },
    {
      text: 'could I have your comments by 17:00? I work from Vancouver this week',
      place: 'comment',
      recipients: 3,
    },
  ],
};
