import { type Atom, at } from './atoms.ts';
import { type Clock, clockAt } from './clock.ts';
import { daysAt } from './days.ts';
import { relativeAt } from './relative.ts';
import type { DaySaid } from './said.ts';
import { withPart } from './weekdays.ts';

/** A time as it is written, before zone and clock make an instant of it. */
export interface Moment {
  next: number;
  days?: DaySaid | undefined;
  clock?: Clock | undefined;
  /** Minutes from now. */
  fromNow?: number | undefined;
  limit?: boolean | undefined;
}

const BETWEEN = /^(?:[-–—]|to|until|till|til|untill|through|thru)$/;

/** Words between a day and its hour, or an hour and its day. */
const LINK =
  /^(?:at|@|by|around|about|before|from|,|-|–|approximately|on|of|for|between|after|until|till|past)$/;

const HOUR_LINK = /^(?:at|@|by|before|around|until|till|after|from|between|about|approximately)$/;

/** Whether a bare hour may stand here: a word before it says that an hour follows. */
function announced(atoms: readonly Atom[], place: number): boolean {
  return HOUR_LINK.test(at(atoms, place - 1).word);
}

/** A second hour after "to" or a dash; the later one counts. */
function clockRange(atoms: readonly Atom[], clock: Clock): Clock {
  const link = at(atoms, clock.next).word;
  if (!BETWEEN.test(link) && link !== 'and') return clock;
  const end = clockAt(atoms, clock.next + 1, link !== 'and' && clock.sure);
  if (!end || (link === 'and' && !end.sure)) return clock;
  const later =
    !end.half && end.minutes < clock.minutes && end.minutes + 720 > clock.minutes
      ? end.minutes + 720
      : end.minutes;
  return { ...end, minutes: later, sure: true, zone: end.zone ?? clock.zone };
}

/** "9 to 11am", "3-5pm", "from nine to five": the first hour is bare. */
function openRange(atoms: readonly Atom[], place: number): Clock | undefined {
  const first = at(atoms, place);
  const hour = first.kind === 'number' ? first.value : (first.means?.count ?? 0);
  if (hour < 1 || hour > 24 || (first.end - first.start > 2 && first.kind === 'number')) return undefined;
  const link = at(atoms, place + 1).word;
  const led = at(atoms, place - 1).word;
  if (!BETWEEN.test(link) && !(link === 'and' && led === 'between')) return undefined;
  const bare =
    led === 'from' &&
    at(atoms, place + 2).kind === 'number' &&
    at(atoms, place - 2).means?.near !== undefined;
  const end = clockAt(atoms, place + 2, bare);
  return end?.sure || (end && bare) ? { ...end, sure: true } : undefined;
}

function hourAt(atoms: readonly Atom[], place: number, bare: boolean): Clock | undefined {
  const clock = openRange(atoms, place) ?? clockAt(atoms, place, bare);
  return clock && clockRange(atoms, clock);
}

/** A day that ends a range: "Monday to Friday", "July 13 - 15", "from 13 to 15 July". */
function dayRange(atoms: readonly Atom[], days: DaySaid, today: number): DaySaid {
  const link = at(atoms, days.next).word;
  if (!BETWEEN.test(link)) return days;
  const start = at(atoms, days.next + 1).word === 'the' ? days.next + 2 : days.next + 1;
  const end = daysAt(atoms, start, today);
  if (end && !(end.weak && at(atoms, start).kind === 'number')) {
    let { last } = end;
    while (last < days.first && end.loose && last < days.first + 370) last += 7;
    return { ...end, first: Math.min(days.first, last), last, weak: false };
  }
  // "March 3-5": a day of the same month.
  const number = at(atoms, start);
  const before = at(atoms, days.next - 1);
  const ordinal = /^(?:st|nd|rd|th)$/.test(at(atoms, start + 1).word) && at(atoms, start + 1).glued ? 1 : 0;
  const dated = before.kind === 'number' || before.glued;
  const after = at(atoms, start + 1 + ordinal);
  if (
    !dated ||
    days.first !== days.last ||
    number.value < 1 ||
    number.value > 31 ||
    after.word === ':' ||
    /^[ap]m$/.test(after.word)
  )
    return days;
  const date = new Date(days.first * 86_400_000).getUTCDate();
  if (number.value <= date || at(atoms, days.next - 1).value > 31) return days;
  return { next: start + 1 + ordinal, first: days.first, last: days.first + number.value - date };
}

/** "12 to 16 September": the first day has no month of its own. */
function openDays(atoms: readonly Atom[], place: number, today: number): DaySaid | undefined {
  const first = at(atoms, place);
  if (first.value < 1 || first.value > 31) return undefined;
  let next = place + 1;
  if (at(atoms, next).glued && /^(?:st|nd|rd|th)$/.test(at(atoms, next).word)) next += 1;
  const link = at(atoms, next).word;
  if (!BETWEEN.test(link) && link !== 'and') return undefined;
  const start = at(atoms, next + 1).word === 'the' ? next + 2 : next + 1;
  const end = at(atoms, start);
  if (end.kind !== 'number' || end.value <= first.value) return undefined;
  let month = start + 1;
  while (/^(?:st|nd|rd|th|of)$/.test(at(atoms, month).word)) month += 1;
  if (at(atoms, month).means?.month === undefined) return undefined;
  const said = daysAt(atoms, start, today);
  return said && said.first === said.last
    ? { ...said, first: said.first - (end.value - first.value), weak: false }
    : undefined;
}

/** The time that begins at the place, with everything that belongs to it. */
export function momentAt(atoms: readonly Atom[], place: number, today: number): Moment | undefined {
  const relative = relativeAt(atoms, place, today);
  if (relative) {
    const { next, minutes, days, limit } = relative;
    if (minutes !== undefined) return { next, fromNow: minutes, limit };
    const found = withClock(atoms, days!);
    return { ...found, limit: limit || found.limit };
  }
  const open = openDays(atoms, place, today);
  if (open) return withClock(atoms, open);
  const range = openRange(atoms, place);
  const days = range ? undefined : daysAt(atoms, place, today);
  const clock =
    range ??
    (days && !(days.weak && at(atoms, place).kind === 'number')
      ? undefined
      : hourAt(atoms, place, announced(atoms, place)));
  if (clock && !(days && days.next > clock.next)) return withDays(atoms, clock, today);
  return days && withClock(atoms, withPart(atoms, dayRange(atoms, days, today)));
}

/** The hour after a day: "tomorrow at 5", "Friday, 10:30", "today by noon". */
function withClock(atoms: readonly Atom[], days: DaySaid): Moment {
  let { next } = days;
  let links = 0;
  let limit = false;
  while (links < 3 && (LINK.test(at(atoms, next).word) || at(atoms, next).word === '(')) {
    limit ||= /^(?:by|before|until|till)$/.test(at(atoms, next).word);
    next += 1;
    links += 1;
  }
  const bare = announced(atoms, next) && days.first === days.last;
  let clock = hourAt(atoms, next, bare);
  if (!clock || days.hour) return { next: days.next, days };
  const evening = days.minutes !== undefined && days.minutes > 780;
  if (!clock.half && evening && clock.minutes <= 720 && clock.minutes > 0)
    clock = {
      ...clock,
      minutes: clock.minutes === 720 && days.minutes! > 1080 ? 1440 : (clock.minutes % 720) + 720,
    };
  else if (!clock.half && days.minutes === 720 && clock.minutes > 780)
    clock = { ...clock, minutes: clock.minutes - 720 };
  const range = days.first !== days.last && !clock.sure;
  return range
    ? { next: days.next, days }
    : { next: clock.next, days: { ...days, weak: false }, clock, limit };
}

/** The day after an hour: "5pm tomorrow", "10:30 on Friday", "noon, 3 December". */
function withDays(atoms: readonly Atom[], clock: Clock, today: number): Moment {
  let { next } = clock;
  for (let links = 0; links < 2 && /^(?:on|,|of|in|the|\(|-)$/.test(at(atoms, next).word); links += 1) {
    if (at(atoms, next).word === 'the' && at(atoms, next + 1).means?.part === undefined) break;
    next += 1;
  }
  const part =
    next > clock.next && at(atoms, next - 1).word === 'the' ? at(atoms, next).means?.part : undefined;
  if (part !== undefined) return { next: next + 1, clock };
  const days = daysAt(atoms, next, today);
  if (!days || days.first !== days.last || days.hour || (days.weak && next === clock.next)) {
    const { means } = at(atoms, clock.next);
    if (means?.near !== 0 || days) return { next: clock.next, clock };
  }
  if (!days) return { next: clock.next, clock };
  const evening = !clock.half && days.minutes !== undefined && days.minutes > 780 && clock.minutes < 720;
  const morning = !clock.half && days.minutes === 720 && clock.minutes > 780;
  const minutes = clock.minutes + (evening ? 720 : morning ? -720 : 0);
  return { next: days.next, days: { ...days, weak: false }, clock: { ...clock, minutes } };
}
