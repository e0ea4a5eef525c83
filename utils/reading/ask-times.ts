import type { Span } from '../core/span.ts';
import type { Notes, TimeNote } from './notes.ts';
import type { Ask, Reading, TimeRef } from './reading.ts';
import { BIT, classesOf } from './words/classes.ts';
import { oneOf } from './words/match.ts';

/** Verbs that put something on a calendar: the time beside them is the thing's own. */
const ARRANGES = 'book reserve set arrange plan move put invite register add coordinate remind postpone line';

/** Things with a time of their own. */
const EVENT =
  'meeting meetings call calls visit trip tour lunch dinner breakfast drinks party conference game event flight interview session hearing workshop training webinar demo launch release vacation holiday appointment shift class show filing slot slots date dates day days times events sessions';

/** Before a time these make it the thing's own, or the begin of a stretch. */
const OWN = 'of for from since after between starting beginning during to than per';

const SUBJECT = "i we they he she you i'm we're you're they're i'll we'll you'll that it's";

/** What the writer does or where they are, by a time of their own. */
const OFFERS = /\b(?:i|we) ?(?:can|could|will|['’]ll|['’]m|am|are)\b/i;

/** Letters before a time that are looked at: what lies farther off is another matter. */
const NEAR = 240;

/** The words of a stretch, and the signs that part it. */
const words = (text: string): string[] => text.toLowerCase().match(/[\w'’]+|[,;:–—](?=\s)|\(/g) ?? [];

/** Whether nothing between the verb and the time has a claim on the time: no event, no clause of its own. */
function reaches(between: readonly string[], ask: Ask): boolean {
  if (between.length > 14) return false;
  const gives = ask.verb === 'give' || ask.verb === 'call';
  return between.every((word, place) => {
    const bits = classesOf(word);
    const led = (classesOf(between[place - 1] ?? '') & BIT.PREP) !== 0;
    if ((bits & BIT.WH) !== 0 || !/\w/.test(word) || (oneOf(word, SUBJECT) && !led)) return false;
    if ((bits & BIT.CONJ) !== 0 && word !== 'and' && word !== 'or') return false;
    return !oneOf(word, EVENT) || (gives && word === 'call');
  });
}

/** Whether a word after a time lets it stand by itself; before a noun it is part of its name ("Friday lunch"). */
function standsAlone(after: string): boolean {
  const next = /^\s*([\w'’]+)/.exec(after)?.[1]?.toLowerCase();
  return (
    next === undefined ||
    (classesOf(next) &
      (BIT.PREP | BIT.CONJ | BIT.PRONOUN | BIT.WH | BIT.POLITE | BIT.FILLER | BIT.AUX | BIT.THANKS)) !==
      0
  );
}

/** Whether the time limits the doing or answering of an ask in its own sentence. */
function limits(text: string, time: TimeRef, note: TimeNote, ask: Ask, { start, end }: Span): boolean {
  const said = text.slice(time.start, time.end);
  if (note.past && !(note.limit > 1 && /\d{4}/.test(said))) return false;
  if (time.start < ask.start) {
    const fronted = words(text.slice(start, time.start)).length;
    return note.limit > 1 ? fronted < 13 : ask.kind === 'action' && ask.start - time.end < 4 && fronted < 2;
  }
  if (time.start - ask.start > NEAR) return note.limit > 2;
  const before = words(text.slice(ask.start, time.start));
  const verb = ask.verb === undefined ? -1 : before.indexOf(ask.verb);
  const between = before.slice(verb < 0 ? 2 : verb + 1);
  if (ask.kind === 'scheduling' && !(ask.verb === 'call' && oneOf(between[0] ?? '', 'me us or')))
    return note.limit > 1 && before.some((word) => oneOf(word, 'know confirm respond reply answer rsvp'));
  if (note.limit > 1) return between.length < 26;
  if (note.limit === 0 && (oneOf(ask.verb ?? '', ARRANGES) || oneOf(before.at(-1) ?? '', OWN))) return false;
  // "Any chance you could finish it today?" asks for work, whatever its form.
  const works =
    / (?:can|could|would|will) /.test(` ${before.join(' ')}`) && (classesOf(ask.verb ?? '') & BIT.ACT) !== 0;
  if (ask.form === 'question' && !works) return false;
  // What happens before something has that time too: "before we meet on Friday", "before Friday's call".
  const earlier = between.lastIndexOf('before');
  if (earlier >= 0)
    return reaches(between.slice(0, earlier), ask) && between.slice(earlier).every((word) => /\w/.test(word));
  if (/['’]s$/.test(said)) return false;
  return reaches(between, ask) && standsAlone(text.slice(time.end, Math.min(end, time.end + 24)));
}

/**
 * Tells which times are the time of an ask. In the ask's own sentence a limit is ("by Friday"), and a day on which
 * it is to be done ("call me today"); in the sentence beside one only a limit that is not part of other news
 * ("Deadline is Friday." but not "The board meets on Friday.").
 */
export function markTimes(text: string, reading: Reading, notes: readonly Notes[]): void {
  const asking = new Map<number, Ask[]>();
  for (const ask of reading.asks) asking.set(ask.sentence, [...(asking.get(ask.sentence) ?? []), ask]);
  let place = 0;
  for (const [sentence, { times, commitments, states, demands }] of notes.entries()) {
    for (const note of times) {
      const time = reading.times[place]!;
      place += 1;
      const asks = asking.get(sentence);
      if (asks) {
        const ask = asks.findLast((each) => each.start <= time.start) ?? asks[0]!;
        time.ofAsk = limits(text, time, note, ask, reading.sentences[sentence]!);
      } else
        time.ofAsk =
          !note.past &&
          commitments.length === 0 &&
          (asking.has(sentence - 1) || asking.has(sentence + 1)) &&
          (note.limit > 2 || (note.limit > 1 && (!states || demands))) &&
          !OFFERS.test(text.slice(reading.sentences[sentence]!.start, time.start));
    }
  }
}
