import { at } from './atoms.ts';
import {
  dayOf,
  easter,
  edgeOf,
  nthWeekday,
  partsOf,
  periodOf,
  plusMonths,
  realDay,
  weekdayOf,
} from './calendar.ts';
import { DAY, MONTH, WEEK, WEEKEND, YEAR } from './lexicon.ts';
import { formAt, type Match, type Scan, type Slots } from './match.ts';
import type { Said } from './said.ts';

type Made = Omit<Said, 'next'>;

export const EVENING = 17 * 60;

function one(day: number | undefined, more?: Partial<Said>): Made | undefined {
  return day === undefined ? undefined : { first: day, last: day, ...more };
}

/** Some months from the first of one on. */
function months(year: number, month: number, size: number, weak = false): Made {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + size, 0), long: true, weak };
}

/** Day of a feast: month and day (1225), days from Easter (2000), or from Thanksgiving (3000). */
function feastIn(code: number, year: number): number {
  if (code < 1900) return dayOf(year, Math.floor(code / 100), code % 100);
  if (code < 2900) return easter(year) + code - 2000;
  return nthWeekday({ first: dayOf(year, 11, 1), last: 0 }, 3, 4) + code - 3000;
}

/** The first of some days that is not past, or (for "last") the latest that is. */
function nearest(
  today: number,
  past: boolean,
  dayIn: (year: number) => number | undefined,
): number | undefined {
  const { year } = partsOf(today);
  const day = dayIn(year);
  if (past) return day !== undefined && day < today ? day : dayIn(year - 1);
  return day !== undefined && day >= today ? day : (dayIn(year + 1) ?? day);
}

/** The month, week, quarter, season, year or date that is named, before weekdays and edges of it. */
function periodSaid(slots: Slots, today: number): Made | undefined {
  const { month, a = 0, b = 0, quarter, season, feast, unit, near, shift = 0, nth } = slots;
  const now = partsOf(today);
  const { date } = slots;
  const on = slots.twice === 1 && shift === 1 ? 2 : shift;
  const year =
    slots.year ??
    (slots.short === undefined
      ? unit === YEAR && (quarter ?? feast)
        ? now.year + shift
        : undefined
      : 2000 + slots.short);
  const coming = (last: number): number => year ?? now.year + (slots.shift ?? (last < now.month ? 1 : 0));
  const weak = year === undefined && slots.shift === undefined;
  const dateIn = (m: number, d: number, more?: Partial<Said>): Made | undefined =>
    one(year === undefined ? nearest(today, false, (y) => realDay(y, m, d)) : realDay(year, m, d), more);
  if (feast)
    return one(
      year === undefined ? nearest(today, shift < 0, (y) => feastIn(feast, y)) : feastIn(feast, year),
    );
  if (near !== undefined) return one(today + near + (slots.plus ?? 0));
  // "2/15": the month first, unless that is no month.
  if (a)
    return a === 24 && b === 7
      ? undefined
      : dateIn(...(a > 12 ? ([b, a] as const) : ([a, b] as const)), {
          weak: year === undefined && (slots.weak === 1 || a > 12 || b < 13),
        });
  if (quarter)
    return quarter > 4
      ? undefined
      : months(year ?? (weak ? coming(quarter * 3) : now.year + shift), quarter * 3 - 2, 3, weak);
  if (season) {
    const y = coming(season + 2);
    return { first: dayOf(y, season, 21), last: dayOf(y, season + 3, 21), long: true, weak };
  }
  if (month) {
    if (date && !nth) return dateIn(month, date);
    if (month > 12) return undefined;
    const past = shift < 0 ? month >= now.month : false;
    return months(
      year ??
        (slots.shift === undefined
          ? coming(month)
          : now.year + (past ? -1 : shift > 0 && month <= now.month ? 1 : 0)),
      month,
      1,
      weak,
    );
  }
  if (unit === DAY) return on ? one(today + on) : undefined;
  if (unit !== undefined)
    return unit < WEEK
      ? undefined
      : {
          ...periodOf(today, unit, on),
          long: (unit >= MONTH && unit < WEEKEND) || slots.weak === 1,
          weak: slots.weak === 1,
        };
  return year === undefined ? undefined : months(year, 1, 12, true);
}

/** Makes the date fit the weekday before it: without a year or month the weekday tells which one is meant. */
function agreed(weekday: number, date: Made, today: number, dated: boolean): Made | undefined {
  if (date.first !== date.last) return undefined;
  const { day } = partsOf(date.first);
  for (let step = 0; step < 24 && !dated; step += 1) {
    const tried = date.loose
      ? dayOf(partsOf(today).year, partsOf(today).month + step, day)
      : plusMonths(date.first, 12 * (step - 1));
    if (partsOf(tried).day === day && weekdayOf(tried) === weekday && Math.abs(tried - today - 167) < 199)
      return one(tried);
    if (!date.loose && step > 1) break;
  }
  return one(date.first);
}

/** "the first Monday of March", "the last day of the month", "the second week of May". */
function nthOf(
  n: number,
  weekday: number | undefined,
  size: number | undefined,
  within: Made,
): Made | undefined {
  if (weekday !== undefined) return one(nthWeekday(within, weekday, n));
  if (size === DAY) return one(n < 0 ? within.last + n + 1 : within.first + n - 1);
  // A week belongs to the month or year its Thursday lies in (ISO 8601).
  const monday = nthWeekday(within, 3, n) - 3;
  return size === WEEK ? { first: monday, last: monday + 4 } : undefined;
}

/** Which days the slots of a form stand for, before ends and beginnings of them. */
function plainDays(slots: Slots, today: number): Made | undefined {
  const { weekday, date = 0, nth, shift, part, brief } = slots;
  const now = partsOf(today);
  const period = periodSaid(brief && brief > DAY ? { ...slots, unit: brief } : slots, today);
  if (slots.work) return one(today + [1, 1, 1, 1, 3, 2, 1][weekdayOf(today)]!);
  if (nth) return period && nthOf(nth * date, weekday, slots.size, period);
  if (date && !period) {
    const found = dayOf(now.year, date < now.day ? now.month + 1 : now.month, date);
    const here = partsOf(found).day === date ? one(found, { loose: true, weak: true }) : undefined;
    return weekday === undefined ? here : here && agreed(weekday, here, today, false);
  }
  if (date && slots.unit === MONTH && period) return one(period.first + date - 1);
  if (weekday !== undefined) {
    if (slots.agree)
      return period && agreed(weekday, period, today, (slots.year ?? slots.short) !== undefined);
    if (shift !== undefined)
      return one(periodOf(today, WEEK, slots.twice === 1 && shift === 1 ? 2 : shift).first + weekday);
    return one(today + ((weekday - weekdayOf(today) + 7) % 7) + (slots.plus ?? 0), {
      loose: true,
      weak: slots.plus === 7,
    });
  }
  if (part && !period && shift !== undefined)
    // "last night" is yesterday's; "last morning" is no time.
    return shift > 0 || (shift < 0 && part < 20) ? undefined : one(today + shift);
  return period ?? (brief === DAY || slots.open ? one(today) : undefined);
}

/** Which days a form stands for; `undefined` where there is no such day. */
function daysOf({ slots, next }: Match, today: number): Said | undefined {
  if (slots.tens) slots.date = slots.date! + slots.tens;
  const days = plainDays(slots, today);
  if (!days) return undefined;
  const { edge, brief, part } = slots;
  const said: Said = { ...days, next };
  const single = days.first === days.last;
  const evening = { minutes: EVENING, hour: true, weak: false };
  if (brief === DAY) return single ? { ...said, ...evening } : undefined;
  if (slots.open) return { ...said, minutes: 540, hour: true };
  const which = brief ? 0 : edge;
  if (which === undefined) return part ? { ...said, minutes: part * 60 } : said;
  if (single)
    return which === 0 && !slots.soft
      ? { ...said, ...evening }
      : { ...said, weak: false, minutes: part && part * 60 };
  // A working week ends with its last hour, and on a weekend the next one is meant.
  const week = days.last - days.first === 4;
  const later = week && slots.shift === undefined && days.last < today ? 7 : 0;
  const { last } = edgeOf(days, which);
  return {
    next,
    first: last + later,
    last: last + later,
    weak: slots.weak === 1,
    ...(week && which === 0 ? evening : {}),
  };
}

/** The days written at a place, counted from today. */
export function daysAt(scan: Scan, place: number): Said | undefined {
  const found = formAt(scan, 'Days', place);
  const said = found && daysOf(found, scan.today);
  if (!found || !said) return undefined;
  const first = at(scan.atoms, place);
  const after = at(scan.atoms, found.next);
  const { slots } = found;
  if (slots.weekday !== undefined && said.loose)
    said.weak ||= /^(?:sun|sat|mon|wed)$/.test(first.word) || (first.word === 'fri' && !first.capital);
  // "March 3.5", "May 10:30", "June 5 %" are something else.
  if (
    slots.month &&
    slots.date &&
    (/^(?:[ap]m?|%|h)$/.test(after.word) ||
      (after.glued &&
        /^[:.]$/.test(after.word) &&
        at(scan.atoms, found.next + 1).glued &&
        at(scan.atoms, found.next + 1).value >= 0))
  )
    return undefined;
  if (said.loose && slots.date) {
    const the = first.word === 'the';
    const led =
      the && /^(?:on|by|before|until|till)$/.test(at(scan.atoms, place - 1).word) && after.kind !== 'word';
    if (NOT_A_DATE.test(after.word) || (slots.spelt && !led)) return undefined;
    said.weak = !the;
  }
  return said;
}

const NOT_A_DATE =
  /^(?:floor|time|street|ave|avenue|grade|century|place|row|item|one|edition|version|birthday|anniversary|percentile|attempt|person|line|page|chapter|round|step|half|party|degree|generation|draft|iteration|column|option|point|question|thing|reason|day|week|month|year|quarter)$/;

/** Adds "morning", "(in the) afternoon", "am" or "EOD" to one day. */
export function withPart(scan: Scan, day: Said): Said {
  const found =
    day.minutes === undefined && day.first === day.last ? formAt(scan, 'Part', day.next) : undefined;
  if (!found) return day;
  const { part, brief } = found.slots;
  return {
    ...day,
    next: found.next,
    weak: false,
    minutes: brief ? EVENING : part! * 60,
    hour: brief !== undefined,
  };
}
