import type { DayNumber, Days } from './calendar.ts';

/** A day or a stretch of days. */
export interface DaySaid extends Days {
  next: number;
  /** Minutes from midnight the words carry: "EOD", "tonight", "tomorrow morning". */
  minutes?: number | undefined;
  /** These minutes are as good as written: "EOD". */
  hour?: boolean;
  /** More often another word ("may", "sun"), so it needs a word beside it that makes it a time. */
  weak?: boolean;
  /** A month, quarter or year: "by March" is before it begins. */
  long?: boolean;
  /** Nothing but the day of a week or month, so the next one is meant. */
  loose?: boolean;
}

export const END_OF_DAY_MINUTES = 17 * 60;

export function one(
  next: number,
  day: DayNumber | undefined,
  more: Partial<DaySaid> = {},
): DaySaid | undefined {
  return day === undefined ? undefined : { next, first: day, last: day, ...more };
}
