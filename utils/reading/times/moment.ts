import { among, at, HOUR_LINK } from './atoms.ts';
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

/** Words between a day and its hour, or an hour and its day. */
const LINK = `${HOUR_LINK}|,|-|–|on|of|for|(`;

const announced = ({ atoms }: Scan, place: number): boolean => among(HOUR_LINK, at(atoms, place - 1).word);

/** An hour, or the later one of two; a bare one only where a word before it says that an hour follows. */
function hourAt(scan: Scan, place: number, bare: boolean): Clock | undefined {
  const clock = clockAt(scan, place, bare);
  const link = clock && at(scan.atoms, clock.next).word;
  const and = link === 'and';
  const end =
    clock && (and || among(TO, link!)) ? clockAt(scan, clock.next + 1, !and && clock.sure) : undefined;
  if (!clock || !end || (and && !end.sure)) return clock;
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
  for (let links = 0; links < 3 && among(LINK, at(scan.atoms, next).word); links += 1) {
    limit ||= among('by|before|until|till', at(scan.atoms, next).word);
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
  for (let links = 0; links < 2 && among('on|,|of|in|(|-', at(scan.atoms, next).word); links += 1) next += 1;
  const days = daysAt(scan, next);
  const day = days && withPart(scan, days);
  if (!day || day.first !== day.last || day.hour || (day.weak && next === clock.next))
    return { next: clock.next, clock };
  return { next: day.next, days: { ...day, weak: false }, clock: fitted(clock, day) };
}

/** The days at a place, up to the last of a range: "Monday to Friday". */
function spanAt(scan: Scan, place: number): Said | undefined {
  const days = daysAt(scan, place);
  if (!days || !among(TO, at(scan.atoms, days.next).word)) return days;
  const start = at(scan.atoms, days.next + 1).word === 'the' ? days.next + 2 : days.next + 1;
  const end = daysAt(scan, start);
  if (!end || (end.weak && at(scan.atoms, start).value >= 0)) return days;
  let { last } = end;
  while (last < days.first && end.loose && last < days.first + 370) last += 7;
  return { ...end, first: Math.min(days.first, last), last, weak: false };
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
