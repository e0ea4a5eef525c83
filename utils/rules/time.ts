import type { Span } from '../core/span.ts';
import type { Draft } from '../reading/draft.ts';
import type { Reading, TimeRef } from '../reading/reading.ts';
import { zoneMeant } from '../reading/times/lexicon.ts';
import { classesOf } from '../reading/words/classes.ts';
import { severalReaders } from './context.ts';
import { namesElsewhere, zoneOfPlace } from './places.ts';
import type { Fix, Gap, Rule, RuleAbout } from './rule.ts';
import { writtenTime } from './when.ts';

/** The end of a working day, which is another hour elsewhere. */
const CLOSE =
  /\b(?:first thing|eod|cob|eob|cop|end of (?:the )?(?:business |working |work )?day|close of (?:business|play))\b/i;

/** Parts of a day that begin and end elsewhere at another hour. */
const VAGUE = /\b(?:tonight|tonite|(?:tomorrow|tmrw|this|in the) (?:morning|afternoon|evening))\b/i;

/** Words before a time that make it a limit. */
const LIMIT = /\b(?:by|before|until|till|due|latest) (?:the |on )?$/i;

/** A part of no day in particular. */
const PART = /\bin the (?:morning|afternoon|evening)\b/i;

/** A day that is counted from the writer's own. */
const COUNTED = /\b(?:today|tomorrow|tmrw|tonight)\b/i;

/** What people take part in, or are hit by, from wherever they are. */
const SHARED =
  /\b(?:meeting|(?:a|the|our) call|sync|huddle|stand-?up|retro|demo|town ?hall|all[- ]hands|workshop|maintenance|outage|downtime|deploy|online)\b/i;

/** What is to be done, where no construction of asking is found: "inputs are due", "page comes, promise". */
const DUTY = /\b(?:please|pls|plz|due|deadline|must|ha(?:s|ve) to|needs? to|promised?)\b/i;

/** An hour that is told and not set: "fixed at 10:52". */
const TOLD =
  /\b(?:from|since|after|the|our|was|were|sent|(?!(?:need|expect|plann|schedul|mov|postpon|shift|invit)ed)[a-z]{2,12}ed)(?: at)? $/i;

/** Signs that people sit elsewhere: "dial in", "remote", regions in a channel's name. */
const REMOTE = /\b(?:dial(?:s|ing)? in|webinar|livestream|remotely|(?:on|by|via|over) video|time ?zones?)\b/i;

const REGIONS =
  /(?:^|[-_])(?:apac|emea|latam|americas|global|worldwide|international|intl|remote|distributed)(?:$|[-_])/i;

/** Things of one place: who reads of them stands beside them. */
const ONE_PLACE =
  /\b(?:rooms?|office|kitchen|hall|floor|ward|beds?|gate|doors?|desk|table|shop|store|yard|garden|van|truck|bus|car|lift|building|school|house|street|stage|shed|keys?|shift|lunch|party)\b/i;

/** The hour is somebody's own: "your time", "local". */
const WHOSE = /\b(?:local|your|my|their|his|her|site) time\b|\blocal\b/i;

/** Whether the draft says whose clock it means, by a zone's name or a place beside a time. */
function zoneSaid(whole: string, reading: Reading, text: string): boolean {
  if (WHOSE.test(whole)) return true;
  for (const [word] of whole.matchAll(/\b[A-Z]{2,4}\b/g))
    if (zoneMeant(word.toLowerCase()) !== undefined) return true;
  return reading.times.some((time) => {
    if (time.grain !== 'hour') return false;
    if (time.zoned && text.slice(time.start, time.end).endsWith(' time')) return true;
    const beside = /^[ (]{1,2}(in |for )?([a-zà-ÿ]{3,20}(?: [A-Z][a-zà-ÿ]{2,20})?)/i.exec(
      text.slice(time.end, time.end + 50),
    );
    if (!beside) return false;
    const [, led, name = ''] = beside;
    if (led === 'in ' && /^[A-Z]/.test(name)) return true;
    // The list of places is made at its first use, which words like "and" are not worth.
    return classesOf((name.split(' ')[0] ?? '').toLowerCase()) === 0 && zoneOfPlace(name) !== undefined;
  });
}

/** How many characters are read: a rule has to be quick about any text. */
const READ = 2000;

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  const text = draft.text.slice(0, READ);
  const open = reading.times.filter(
    (time) => !time.zoned && time.end <= READ && time.at >= draft.now && loose(time, text),
  );
  const part = open.length > 0 ? null : PART.exec(text);
  if (open.length === 0 && !part) return [];
  const several = severalReaders(draft);
  const whole = `${draft.subject ?? ''}\n${text}`;
  const elsewhere =
    REMOTE.test(text) || REGIONS.test(draft.channel ?? '') || namesElsewhere(whole, draft.now, draft.zone);
  if (!elsewhere && (!several || ONE_PLACE.test(whole))) return [];
  const gap = (span: Span): Gap[] =>
    zoneSaid(whole, reading, draft.text) ? [] : [{ start: span.start, end: span.end, question: 'whose' }];
  for (const each of open) {
    const sentence = reading.sentences[each.sentence];
    const words = sentence
      ? draft.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))
      : '';
    const asks = each.ofAsk || DUTY.test(words) || reading.asks.some((ask) => ask.sentence === each.sentence);
    const promised = reading.commitments.some((one) => one.sentence === each.sentence);
    const limit = LIMIT.test(text.slice(Math.max(0, each.start - 12), each.start));
    const said = around(each, text);
    const close = CLOSE.test(said);
    const vague = VAGUE.test(said);
    const bound =
      asks || promised || SHARED.test(elsewhere ? whole : words) || (elsewhere && REMOTE.test(text));
    const unclear = elsewhere
      ? bound && (limit || close || vague || each.ofAsk || each.grain === 'hour' || /\bat \d/i.test(said))
      : close
        ? bound
        : vague
          ? (asks && limit) || promised || SHARED.test(words)
          : each.grain === 'hour' && SHARED.test(words);
    if (unclear) return gap(each);
  }
  if (part && elsewhere && (SHARED.test(whole) || REMOTE.test(text)))
    return gap({ start: part.index, end: part.index + part[0].length });
  return [];
}

/** The words of a time with those right beside it: "tomorrow first thing". */
function around(time: TimeRef, text: string): string {
  return text.slice(Math.max(0, time.start - 12), time.end + 12);
}

function loose(time: TimeRef, text: string): boolean {
  const lead = /^at /i.test(text.slice(time.start, time.start + 3)) ? 3 : 0;
  if (TOLD.test(text.slice(Math.max(0, time.start - 16), time.start + lead))) return false;
  return (
    time.grain === 'hour' || VAGUE.test(around(time, text)) || COUNTED.test(text.slice(time.start, time.end))
  );
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
