import type { TimeRef } from '../../../utils/reading/reading.ts';
import type { Record_ } from './load.ts';
import { type Share, share } from './score.ts';

/** How well times are found and resolved. A length or a repetition alone ("for 3 days", "every Friday") is no time. */
export interface TimeReport {
  /** Of the times found, those that lie on one of the reference. */
  precision: Share;
  /** Of the times of the reference, those one was found on. */
  recall: Share;
  /** Of those found, and of all of the reference, the ones that resolve to the right day. */
  dayOfFound: Share;
  day: Share;
  /** The same to the minute, where the reference has a time of day. */
  minuteOfFound: Share;
  minute: Share;
  /** Sentences without any time in which none was found. */
  silent: Share;
}

/** From `start` up to `last`, wall clock in the draft's zone, both included; "T" stands where the hour counts. */
interface Window {
  start: string;
  last: string;
}

interface Expected {
  start: number;
  end: number;
  moment: boolean;
  days: Window[];
  minutes: Window[];
}

const ZONE = 'Europe/Berlin';

type Fields = Record<string, unknown>;

function list(value: unknown): Fields[] {
  return Array.isArray(value)
    ? value.filter((part): part is Fields => typeof part === 'object' && part !== null)
    : [];
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function plain(text: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(text.replace(' ', 'T'));
}

const MINUTE = { smallestUnit: 'minute' } as const;

function dayOf(text: string): string {
  return plain(text).toPlainDate().toString();
}

/** The windows of one value as the sentence records write it: a point, or a range whose end is left out. */
function windowsOf(value: Fields, reference: string): { day?: Window; minute?: Window } {
  const today = reference.slice(0, 10);
  const whole = (text: string) => (/^\d\d:/.test(text) ? `${today}T${text}` : text);
  const point = words(value.value);
  const start = words(value.start) ?? words(value.end) ?? point;
  const end = words(value.end) ?? start;
  if (!start || !end || !/^\d{4}-|^\d\d:/.test(start)) return {};
  const from = whole(start);
  const to = whole(end);
  const hours = /\d\d:\d\d/.test(from);
  const day = { start: dayOf(from), last: dayOf(to) };
  if (!hours) return { day };
  const minute = { start: plain(from).toString(MINUTE), last: plain(to).toString(MINUTE) };
  return { day, minute };
}

function fromSentence(record: Record_): Expected[] {
  const reference = words(record.fields.reference) ?? '';
  return list(record.fields.spans).map((span) => {
    const type = words(span.type) ?? '';
    const windows = list(span.values).map((value) => windowsOf(value, reference));
    return {
      start: Number(span.start),
      end: Number(span.end),
      moment: !/^(?:duration|set)$/.test(type),
      days: windows.flatMap((each) => each.day ?? []),
      minutes: windows.flatMap((each) => each.minute ?? []),
    };
  });
}

/** How long a phrase's expected moment lasts; a day and what is shorter is a point. */
const GRAINS: Record<string, Temporal.DurationLike> = {
  Week: { days: 7 },
  Month: { months: 1 },
  Quarter: { months: 3 },
  Year: { years: 1 },
};

function fromPhrase(record: Record_): Expected[] {
  const expected = Array.isArray(record.fields.expected) ? record.fields.expected : [];
  const first = words(expected[0]);
  if (!first) return [];
  const grain = words(record.fields.grain) ?? 'Day';
  const start = plain(first);
  const length = GRAINS[grain];
  const whole = length ? start.add(length).subtract({ days: 1 }) : start;
  const last = words(expected[1]) ? plain(String(expected[1])) : whole;
  const day = { start: dayOf(start.toString()), last: dayOf(last.toString()) };
  const minute = {
    start: start.toString(MINUTE),
    last: (expected.length < 2 && grain === 'Hour' ? last.add({ minutes: 59 }) : last).toString(MINUTE),
  };
  return [
    {
      start: 0,
      end: record.text.length,
      moment: true,
      days: [day],
      minutes: /^(?:Hour|Minute|Second)$/.test(grain) ? [minute] : [],
    },
  ];
}

function within(value: string, windows: readonly Window[]): boolean {
  return windows.some((window) => window.start <= value && value <= window.last);
}

function wall(time: TimeRef): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(time.at).toZonedDateTimeISO(ZONE).toPlainDateTime();
}

/** Scores records with `labels.time_expr`: sentences with `spans`, or phrases that are one time with `expected`. */
export function timeReport(
  records: readonly Record_[],
  wrong: (record: Record_, why: string) => void,
): TimeReport {
  const count = { found: 0, right: 0, all: 0, hit: 0, empty: 0, silent: 0 };
  const value = { day: 0, days: 0, daysHit: 0, minute: 0, minutes: 0, minutesHit: 0 };
  for (const record of records) {
    const expected = 'spans' in record.fields ? fromSentence(record) : fromPhrase(record);
    const { times } = record.reading;
    const moments = expected.filter((each) => each.moment);
    const touches = (time: TimeRef, part: Expected) => time.start < part.end && part.start < time.end;
    for (const time of times) {
      count.found += 1;
      if (moments.some((part) => touches(time, part))) count.right += 1;
      else wrong(record, `false time ${JSON.stringify(record.text.slice(time.start, time.end))}`);
    }
    if (moments.length === 0) {
      count.empty += 1;
      if (times.length === 0) count.silent += 1;
    }
    for (const part of moments) {
      const said = record.text.slice(part.start, part.end);
      const found = times.filter((time) => touches(time, part));
      count.all += 1;
      if (found.length > 0) count.hit += 1;
      else wrong(record, `missed time ${JSON.stringify(said)}`);
      const resolved = found.map((time) => wall(time).toString(MINUTE)).join(', ');
      if (part.days.length > 0) {
        value.days += 1;
        if (found.length > 0) value.daysHit += 1;
        if (found.some((time) => within(wall(time).toPlainDate().toString(), part.days))) value.day += 1;
        else if (found.length > 0)
          wrong(record, `wrong day ${JSON.stringify(said)} = ${resolved}, not ${shown(part.days)}`);
      }
      if (part.minutes.length > 0) {
        value.minutes += 1;
        if (found.length > 0) value.minutesHit += 1;
        if (found.some((time) => within(wall(time).toString(MINUTE), part.minutes))) value.minute += 1;
        else if (found.length > 0)
          wrong(record, `wrong minute ${JSON.stringify(said)} = ${resolved}, not ${shown(part.minutes)}`);
      }
    }
  }
  return {
    precision: share(count.right, count.found),
    recall: share(count.hit, count.all),
    dayOfFound: share(value.day, value.daysHit),
    day: share(value.day, value.days),
    minuteOfFound: share(value.minute, value.minutesHit),
    minute: share(value.minute, value.minutes),
    silent: share(count.silent, count.empty),
  };
}

function shown(windows: readonly Window[]): string {
  return windows.map(({ start, last }) => (start === last ? start : `${start}…${last}`)).join(' or ');
}
