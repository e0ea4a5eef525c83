import { among, at } from './atoms.ts';
import {
  dayOf,
  easter,
  edgeOf,
  nthWeekday,
  partsOf,
  periodOf,
  plusMonths,
  plusWorkingDays,
  realDay,
  weekdayOf,
} from './calendar.ts';
import { COUNTED } from './cues.ts';
import { DAY, MONTH, WEEK, WEEKEND, YEAR } from './lexicon.ts';
import { formAt, type Scan, type Slots } from './match.ts';
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
  const { month, date, a = 0, b = 0, quarter = 0, feast, unit, near, shift = 0, short } = slots;
  const now = partsOf(today);
  const start = month ?? slots.season ?? quarter * 3 - 2;
  const last = start + (month ? 0 : 2);
  const within = unit === YEAR && (feast || quarter || slots.season) ? now.year + shift : undefined;
  const year = slots.year ?? (short === undefined ? within : 2000 + short);
  const on = (
    past: boolean,
    dayIn: (year: number) => number | undefined,
    more?: Partial<Said>,
  ): Made | undefined => one(year === undefined ? nearest(today, past, dayIn) : dayIn(year), more);
  if (feast) return on(shift < 0, (y) => feastIn(feast, y));
  if (near !== undefined) return one(today + near + (slots.plus ?? 0));
  if (a) {
    // "2/15": the month first, unless that is no month.
    const [m, d] = a > 12 ? [b, a] : [a, b];
    const weak = year === undefined && (slots.weak === 1 || a > 12 || b < 13);
    return a === 24 && b === 7 ? undefined : on(false, (y) => realDay(y, m, d), { weak });
  }
  if (date && month && !slots.nth) return on(false, (y) => realDay(y, month, date));
  if (start > 0) {
    const weak = year === undefined && slots.shift === undefined;
    const away = weak
      ? last < now.month
        ? 1
        : 0
      : shift < 0
        ? start < now.month
          ? 0
          : -1
        : shift && start <= now.month
          ? 1
          : 0;
    return last > 14 || quarter > 4
      ? undefined
      : months(year ?? now.year + away, start, last - start + 1, weak);
  }
  if (unit === DAY) return shift ? one(today + shift) : undefined;
  if (unit !== undefined) {
    const weak = slots.weak === 1;
    return unit < WEEK
      ? undefined
      : { ...periodOf(today, unit, shift), long: weak || (unit >= MONTH && unit < WEEKEND), weak };
  }
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
  if (slots.work) return one(plusWorkingDays(today, 1));
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
    if (shift !== undefined) return one(periodOf(today, WEEK, shift).first + weekday);
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
function daysOf(slots: Slots, next: number, today: number): Said | undefined {
  const days = plainDays(slots, today);
  if (!days) return undefined;
  const { brief, part, start, till, date = 0, open } = slots;
  const single = days.first === days.last;
  const said: Said = { ...days, next, minutes: part && part * 60 };
  const evening = { minutes: EVENING, hour: true, weak: false };
  // "12 to 16 September", "March 3-5"
  if (start) return single && start < date ? { ...said, first: days.last - date + start } : undefined;
  if (till) return date < till ? { ...said, last: days.first + till - date } : undefined;
  if (brief === DAY) return single ? { ...said, ...evening } : undefined;
  if (open) return { ...said, minutes: 540, hour: true };
  const which = brief ? 0 : slots.edge;
  if (which === undefined) return said;
  const end = which === 0 && !slots.soft;
  if (single) return { ...said, weak: false, ...(end ? evening : {}) };
  // A working week ends with its last hour, and on a weekend the next one is meant.
  const week = days.last - days.first === 4;
  const day = edgeOf(days, which) + (week && slots.shift === undefined && days.last < today ? 7 : 0);
  return { next, first: day, last: day, weak: slots.weak === 1, ...(week && which === 0 ? evening : {}) };
}

/** The days written at a place, counted from today. */
export function daysAt(scan: Scan, place: number): Said | undefined {
  const found = formAt(scan, 'Days', place);
  if (!found) return undefined;
  const slots = { ...found.slots };
  if (slots.tens) slots.date = slots.date! + slots.tens;
  // "next next week" is two on.
  if (slots.twice === 1 && slots.shift === 1) slots.shift = 2;
  const said = daysOf(slots, found.next, scan.today);
  if (!said?.loose) return said;
  const { word, capital } = at(scan.atoms, place);
  const after = at(scan.atoms, found.next);
  if (!slots.date) said.weak ||= among('sun|sat|mon|wed', word) || (word === 'fri' && !capital);
  else {
    const led = word === 'the' && among('on|by|before|until|till', at(scan.atoms, place - 1).word);
    if (among(`${COUNTED}|day|week|month|year|quarter`, after.word)) return undefined;
    if (slots.spelt && !(led && after.kind !== 'word')) return undefined;
    said.weak = word !== 'the';
  }
  return said;
}

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
