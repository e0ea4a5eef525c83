import { DAY, MONTH, WEEKEND } from './lexicon.ts';

/** Whole days since 1 January 1970, so that calendars are plain sums. */
export type DayNumber = number;

/** From one day to another, both included. */
export interface Days {
  first: DayNumber;
  last: DayNumber;
}

const DAY_MS = 86_400_000;

/** The day of a date; months past December run on into the next year. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function partsOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of a date, or `undefined` where the month has no such day. */
export function realDay(year: number, month: number, day: number): DayNumber | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const found = dayOf(year, month, day);
  return partsOf(found).day === day ? found : undefined;
}

/** 0 for Monday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day some months on, or the month's last where it has no such day. */
export function plusMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: date } = partsOf(day);
  return Math.min(dayOf(year, month + months, date), dayOf(year, month + months + 1, 0));
}

export function plusWorkingDays(day: DayNumber, days: number): DayNumber {
  let at = day;
  for (let left = Math.min(days, 400); left > 0; left -= weekdayOf(at) < 5 ? 1 : 0) at += 1;
  return at;
}

/** How many days a week or fortnight has, and how many months the longer units have. */
const DAYS = [0, 0, 0, 1, 7, 14];
const MONTHS = [1, 3, 12];

export function plus(day: DayNumber, count: number, unit: number): DayNumber {
  const months = unit < WEEKEND ? MONTHS[unit - MONTH] : undefined;
  return months ? plusMonths(day, Math.round(count * months)) : day + Math.round(count * (DAYS[unit] ?? 7));
}

/** The week (its working days), month, quarter or year that lies `shift` of them from the one the day is in. */
export function periodOf(day: DayNumber, unit: number, shift: number): Days {
  const monday = day - weekdayOf(day) + 7 * shift;
  if (unit === WEEKEND) return { first: monday + 5, last: monday + 6 };
  if (unit === DAY) return { first: day + shift, last: day + shift };
  if (unit < MONTH) return { first: monday, last: monday + 4 };
  const { year, month } = partsOf(day);
  const size = MONTHS[unit - MONTH]!;
  const start = Math.floor((month - 1) / size) * size + 1 + shift * size;
  return { first: dayOf(year, start, 1), last: dayOf(year, start + size, 0) };
}

/** The end (0), beginning (1) or middle (2) of a stretch of days. */
export function edgeOf({ first, last }: Days, edge: number): DayNumber {
  return edge === 0 ? last : edge === 1 ? first : Math.floor(first + (last - first) / 2);
}

/** Easter Sunday of the years 1900 to 2099 (Gauss 1816, with his two exceptions). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const d = (19 * a + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const late = e === 6 && (d === 29 || (d === 28 && a > 10));
  return dayOf(year, 3, 22 + d + e - (late ? 7 : 0));
}

/** The n-th such weekday of a stretch of days; from its end where n is negative. */
export function nthWeekday({ first, last }: Days, weekday: number, n: number): DayNumber {
  if (n < 0) return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}
