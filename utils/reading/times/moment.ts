import { at } from './atoms.ts';
import { partsOf } from './calendar.ts';
import { daysAt, withPart } from './days.ts';
import { TO } from './grammar.ts';
import { type Clock, clockAt } from './hours.ts';
import type { Scan } from './match.ts';
import { relativeAt } from './relative.ts';
import type { Said } from './said.ts';

/** A time as it is written, before zone and clock make an instant of it. */
export interface Moment {
  next: number;
  days?: Said | undefined;
  clock?: Clock | undefined;
  /** Minutes from now. */
  fromNow?: number | undefined;
  limit?: boolean | undefined;
}

const HOUR_LINK = 'at|@|by|before|around|about|approximately|from|between|after|until|till|past';

/** Words between a day and its hour, or an hour and its day. */
const LINK = `${HOUR_LINK}|,|-|–|on|of|for|(`;

const isOne = (words: string, word: string): boolean => word !== '' && `|${words}|`.includes(`|${word}|`);

const announced = ({ atoms }: Scan, place: number): boolean => isOne(HOUR_LINK, at(atoms, place - 1).word);

/** An hour, or the later one of two; a bare one only where a word before it says that an hour follows. */
function hourAt(scan: Scan, place: number, bare: boolean): Clock | undefined {
  const { atoms } = scan;
  const led = at(atoms, place - 1).word;
  const first = at(atoms, place + 1).word;
  // "9 to 11am", "between 3 and 5pm": the first hour is bare.
  if (at(atoms, place).means?.hour && (isOne(TO, first) || (first === 'and' && led === 'between'))) {
    const loose =
      led === 'from' && at(atoms, place + 2).value >= 0 && at(atoms, place - 2).means?.near !== undefined;
    const end = clockAt(scan, place + 2, loose);
    if (end && (end.sure || loose)) return { ...end, sure: true };
  }
  const clock = clockAt(scan, place, bare);
  if (!clock) return undefined;
  const link = at(atoms, clock.next).word;
  const and = link === 'and';
  if (!and && !isOne(TO, link)) return clock;
  const end = clockAt(scan, clock.next + 1, !and && clock.sure);
  if (!end || (and && !end.sure)) return clock;
  const later = !end.half && end.minutes < clock.minutes && end.minutes + 720 > clock.minutes;
  return { ...end, minutes: end.minutes + (later ? 720 : 0), sure: true, zone: end.zone ?? clock.zone };
}

/** An hour in the half of the day that its day names: "this evening at 7", "8 tomorrow morning". */
function fitted(clock: Clock, { minutes: part = 0 }: Said): Clock {
  const { minutes, half } = clock;
  if (half || !part) return clock;
  if (part > 780 && minutes <= 720 && minutes > 0)
    return { ...clock, minutes: minutes < 720 ? minutes + 720 : part > 1080 ? 1440 : 720 };
  return part === 720 && minutes > 780 ? { ...clock, minutes: minutes - 720 } : clock;
}

/** The hour after a day: "tomorrow at 5", "Friday, 10:30", "today by noon". */
function withClock(scan: Scan, days: Said, limited: boolean): Moment {
  let { next } = days;
  let limit = limited;
  for (let links = 0; links < 3 && isOne(LINK, at(scan.atoms, next).word); links += 1) {
    limit ||= /^(?:by|before|until|till)$/.test(at(scan.atoms, next).word);
    next += 1;
  }
  const single = days.first === days.last;
  const clock = days.hour ? undefined : hourAt(scan, next, single && announced(scan, next));
  if (!clock || (!single && !clock.sure)) return { next: days.next, days, limit: limited };
  return { next: clock.next, days: { ...days, weak: false }, clock: fitted(clock, days), limit };
}

/** The day after an hour: "5pm tomorrow", "10:30 on Friday", "noon, 3 December". */
function withDays(scan: Scan, clock: Clock): Moment {
  let { next } = clock;
  for (let links = 0; links < 2 && isOne('on|,|of|in|(|-', at(scan.atoms, next).word); links += 1) next += 1;
  const days = daysAt(scan, next);
  const day = days && withPart(scan, days);
  if (!day || day.first !== day.last || day.hour || (day.weak && next === clock.next))
    return { next: clock.next, clock };
  return { next: day.next, days: { ...day, weak: false }, clock: fitted(clock, day) };
}

/** The days at a place, up to the last of a range: "Monday to Friday", "July 13 - 15", "12 to 16 September". */
function spanAt(scan: Scan, place: number): Said | undefined {
  const { atoms } = scan;
  const numbered = (from: number): number =>
    /^(?:st|nd|rd|th)$/.test(at(atoms, from + 1).word) ? from + 2 : from + 1;
  const start = at(atoms, place).means?.date;
  const days = daysAt(scan, place);
  const link = start && (!days || days.weak) ? numbered(place) : (days?.next ?? place);
  const word = at(atoms, link).word;
  if (!isOne(TO, word) && !(start && word === 'and')) return days;
  const the = at(atoms, link + 1).word === 'the' ? link + 2 : link + 1;
  const end = daysAt(scan, the);
  const digit = at(atoms, the).means?.date;
  if (start && (!days || link !== days.next)) {
    const first = end && end.last - partsOf(end.last).day + start;
    return end && !end.weak && !end.loose && digit && digit > start && end.first === end.last
      ? { ...end, first: first!, weak: false }
      : days;
  }
  if (!days || word === 'and') return days;
  if (end && !(end.weak && at(atoms, the).value >= 0)) {
    let { last } = end;
    while (last < days.first && end.loose && last < days.first + 370) last += 7;
    return { ...end, first: Math.min(days.first, last), last, weak: false };
  }
  // "March 3-5": a day of the same month.
  const before = at(atoms, days.next - 1);
  const { day } = partsOf(days.first);
  const dated = before.means?.date !== undefined || (before.glued && before.means === undefined);
  if (!dated || days.first !== days.last || !digit || digit <= day) return days;
  const next = numbered(the);
  if (/^(?::|[ap]m)$/.test(at(atoms, next).word)) return days;
  return { next, first: days.first, last: days.first + digit - day };
}

/** The time that begins at the place, with everything that belongs to it. */
export function momentAt(scan: Scan, place: number): Moment | undefined {
  const relative = relativeAt(scan, place);
  if (relative) return relative.days ? withClock(scan, relative.days, relative.limit) : relative;
  const days = spanAt(scan, place);
  const clock =
    days && !(days.weak && at(scan.atoms, place).value >= 0)
      ? undefined
      : hourAt(scan, place, announced(scan, place));
  if (clock && !(days && days.next > clock.next)) return withDays(scan, clock);
  return days && withClock(scan, withPart(scan, days), false);
}
