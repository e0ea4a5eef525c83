import type { Days } from './calendar.ts';

/** A day or a stretch of days, or an hour, that the words at a place stand for. */
export interface Said extends Days {
  /** The place after its last word. */
  next: number;
  /** Minutes from midnight: of a written hour, or those the words carry ("EOD", "tonight"). */
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
