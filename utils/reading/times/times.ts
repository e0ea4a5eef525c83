import type { ParsingResult } from 'chrono-node/en';
import type { TimeNote } from '../notes.ts';
import type { Token } from '../words/tokens.ts';
import { mayHoldTime } from './gate.ts';
import { parseTimes } from './parser.ts';
import { instantOf, knownZone, zoned } from './zone.ts';

/** The moment and zone times are counted from. */
export interface Here {
  readonly now: number;
  readonly zone: string;
  readonly offsetMinutes: number;
}

/** Worked out only when a sentence holds a time word: most drafts hold none. */
export function hereOf(now: number, zone: string): () => Here {
  let here: Here | undefined;
  return () => {
    if (!here) {
      const moment = zoned(now, zone);
      here = {
        now: moment.epochMilliseconds,
        zone: knownZone(zone),
        offsetMinutes: Math.round(moment.offsetNanoseconds / 6e10),
      };
    }
    return here;
  };
}

const LIMIT =
  /(?:\b(?:by|before|until|till|til|no later than|not later than|at the latest|latest|due|due on|due by|deadline|within|deadline is|deadline:)\s*(?:the\s+)?)$/i;

/** Words that are no time where they stand alone like this. */
const ALONE_NO_TIME =
  /^(?:may|march|sun|sat|mar|jun|second|now|mon|wed|dec|sep|at \d{1,2}|\d+(?:\.\d+)?|the (?:day|week|month|year)|this time|last time|next time|[\d.]+ ?(?:sec|second|min|minute|m|s|h|d)s?|\d{1,2}\.\d{1,2}|\d{1,3}\/\d{1,3})$/i;

/** A length of time that is all there is: no "in", "within" or "ago" makes a moment of it. */
const DURATION =
  /^(?:for\s+)?(?:(?:about|around|the|next|last|past)\s+)?(?:\d[\d.,]*|an?|one|two|three|four|five|six|ten|few|several|half an)\s*(?:second|sec|minute|min|hour|hr|day|week|month|year)s?(?:\s*(?:and|,)?\s*\d+\s*(?:second|sec|minute|min|hour|hr|day|week)s?)?$/i;

function isTime(text: string, result: ParsingResult): boolean {
  const { index } = result;
  const said = result.text;
  const before = text.slice(Math.max(0, index - 24), index);
  const after = text.slice(index + said.length, index + said.length + 16);
  const lower = said.toLowerCase();
  if (lower === 'now' || lower === 'right now') return false;
  const limited = LIMIT.test(before) || /^(?:by|before|until|till|within|eod|cob)\b/i.test(lower);
  if (ALONE_NO_TIME.test(said)) {
    const month =
      /^(?:may|march|mar|jun|dec|sep)$/i.test(said) &&
      /\b(?:in|by|before|until|since|of|this|next|last|early|late|mid)\s*$/i.test(before) &&
      said.charAt(0) !== lower.charAt(0);
    const weekday =
      /^(?:sun|sat|mon|wed)$/i.test(said) && /\b(?:on|by|before|until|this|next|last)\s*$/i.test(before);
    if (!(month || weekday || (limited && !/^\d+(?:\.\d+)?$/.test(said)))) return false;
  }
  // Parts of versions, ratios, scores, amounts, phone numbers.
  if (/^\d/.test(said)) {
    if (/[\d.,:/$€£#@-]$/.test(before)) return false;
    if (
      /\b(?:v|version|ratio|score|odds|port|room|page|line|pr|ticket|step|section|chapter|verse|figure|table|build)\s*(?:is|of|was|:)?\s*$/i.test(
        before,
      )
    )
      return false;
  }
  // How long, not when: "30 seconds", "for 3 hours".
  if (DURATION.test(said)) return false;
  if (/^\d[\d.]*$/.test(said) || /^[.:/-]\d/.test(after)) return false;
  if (
    /^\s?(?:%|percent|x\b|gb|mb|kb|ms\b|px|km|kg|eur|usd|dollars|euros|people|users|items|times\b)/i.test(
      after,
    )
  )
    return false;
  if (/^(?:second|seconds|sec)$/i.test(lower)) return false;
  if (
    /^(?:a|one|any|the|this|per|each|every) (?:second|minute|moment|day|week|month|year|hour)$/i.test(lower)
  )
    return false;
  if (
    /\bfor\s+(?:the\s+)?(?:last\s+|past\s+|next\s+)?$/i.test(before) &&
    /^(?:\d+|a|an|one|two|three|several|few)\b/.test(lower)
  )
    return false;
  return true;
}

/** The times one sentence holds, with offsets in it. */
export function timesOf(text: string, tokens: readonly Token[], hereNow: () => Here): TimeNote[] {
  if (!mayHoldTime(tokens)) return [];
  const here = hereNow();
  const covered = tokens.filter(
    (token) =>
      token.kind === 'url' || token.kind === 'code' || token.kind === 'address' || token.kind === 'mention',
  );
  const found: TimeNote[] = [];
  for (const result of parseTimes(text, here.now, here.offsetMinutes)) {
    const start = result.index;
    const end = Math.min(text.length, start + result.text.length);
    if (end <= start || covered.some((token) => token.start < end && start < token.end)) continue;
    if (!isTime(text, result)) continue;
    const components = result.end ?? result.start;
    const hour = components.isCertain('hour');
    const zonedHour = components.isCertain('timezoneOffset');
    const at = zonedHour
      ? components.date().getTime()
      : instantOf(
          {
            year: components.get('year') ?? 0,
            month: components.get('month') ?? 0,
            day: components.get('day') ?? 0,
            ...(hour ? { hour: components.get('hour') ?? 0, minute: components.get('minute') ?? 0 } : {}),
          },
          here.zone,
        );
    if (at === null || !Number.isFinite(at)) continue;
    const before = text.slice(Math.max(0, start - 28), start);
    found.push({
      start,
      end,
      at,
      grain: hour ? 'hour' : 'day',
      zoned: zonedHour,
      limit:
        LIMIT.test(before) ||
        /^(?:by|before|until|till|within|eod|eob|cob|eow|eom|end of|close of|in the next)\b/i.test(
          result.text,
        ),
      past: at < here.now && !(hour ? false : sameDay(at, here)),
    });
  }
  return found;
}

function sameDay(at: number, here: Here): boolean {
  return zoned(at, here.zone).toPlainDate().equals(zoned(here.now, here.zone).toPlainDate());
}
