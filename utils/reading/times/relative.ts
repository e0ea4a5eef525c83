import { type Atom, at } from './atoms.ts';
import { plus, plusWorkingDays } from './calendar.ts';
import { daysAt } from './days.ts';
import { UNIT } from './lexicon.ts';
import type { DaySaid } from './said.ts';

/** A length of time: "3 days", "an hour and a half", "2-3 business days". */
interface Length {
  next: number;
  count: number;
  unit: number;
  /** Smaller units that follow, in minutes. */
  minutes: number;
  working: boolean;
  vague: boolean;
}

/** Minutes of the units that are counted on the clock. */
const MINUTES = [1 / 60, 1, 60];

function countAt(
  atoms: readonly Atom[],
  place: number,
): { next: number; count: number; vague: boolean } | undefined {
  let next = place;
  const article = at(atoms, next).word === 'a' || at(atoms, next).word === 'an';
  if (article && at(atoms, next + 1).means?.count !== undefined) next += 1;
  if (at(atoms, next).word === 'half') {
    const after = /^an?$/.test(at(atoms, next + 1).word) ? next + 2 : next + 1;
    return { next: after, count: 0.5, vague: false };
  }
  const atom = at(atoms, next);
  let count = atom.kind === 'number' ? atom.value : (atom.means?.count ?? -1);
  if (count < 0 || count > 9999) return undefined;
  next += 1;
  const sign = at(atoms, next);
  const second = at(atoms, next + 1);
  const upper = second.kind === 'number' ? second.value : (second.means?.count ?? -1);
  if (sign.word === '.' && sign.glued && second.glued && second.kind === 'number') {
    count += second.value / 10 ** (second.end - second.start);
    next += 2;
  } else if (sign.word === '/' && upper > 0 && second.kind === 'number') {
    count /= upper;
    next += 2;
  } else if (/^(?:[-–]|to|or)$/.test(sign.word) && upper > count) {
    count = upper;
    next += 2;
  }
  if (at(atoms, next).word === 'of') next += 1;
  return { next, count, vague: article && next === place + 1 };
}

function lengthAt(atoms: readonly Atom[], place: number): Length | undefined {
  const said = countAt(atoms, place);
  if (!said) return undefined;
  let { next, count } = said;
  while (/^(?:more|full|whole|additional|upcoming|-)$/.test(at(atoms, next).word)) next += 1;
  const working = /^(?:business|working|work)$/.test(at(atoms, next).word);
  if (working) next += 1;
  let unit = at(atoms, next).means?.unit;
  if (unit === undefined) {
    const { glued, word } = at(atoms, next);
    unit = !glued
      ? undefined
      : word === 'd'
        ? UNIT.day
        : word === 'w'
          ? UNIT.week
          : word === 'm'
            ? UNIT.minute
            : undefined;
  }
  if (unit === undefined || (working && unit !== UNIT.day)) return undefined;
  next += 1;
  let minutes = 0;
  if (
    at(atoms, next).word === 'and' &&
    at(atoms, next + 1).word === 'a' &&
    at(atoms, next + 2).word === 'half'
  ) {
    count += 0.5;
    next += 3;
  }
  // "1 hour and 30 minutes", "2 days 4 hours": a smaller unit may follow.
  const link = /^(?:and|,)$/.test(at(atoms, next).word) ? 1 : 0;
  const more = countAt(atoms, next + link);
  const smaller = more && at(atoms, more.next).means?.unit;
  if (more && smaller !== undefined && smaller < unit && smaller <= UNIT.hour) {
    minutes = more.count * MINUTES[smaller]!;
    next = more.next + 1;
  }
  return { next, count, unit, minutes, working, vague: said.vague };
}

/** A moment counted from now, or from a day that is named. */
export interface Relative {
  next: number;
  /** Minutes from now, where the clock counts. */
  minutes?: number;
  days?: DaySaid;
  /** Written as a limit: "within 2 days", "in the next hour". */
  limit?: boolean;
}

function moved(length: Length, sign: number, today: number, next: number): Relative {
  const { count, unit, minutes, working } = length;
  if (unit <= UNIT.hour) return { next, minutes: sign * (count * MINUTES[unit]! + minutes) };
  const day = working && sign > 0 ? plusWorkingDays(today, count) : plus(today, sign * count, unit);
  return { next, days: { next, first: day, last: day } };
}

/** "in 3 hours", "within two business days", "a week ago", "3 days from Friday", "the next 2 weeks". */
export function relativeAt(atoms: readonly Atom[], place: number, today: number): Relative | undefined {
  const { word } = at(atoms, place);
  if (word === 'in' || word === 'within' || word === 'w/in') {
    let next = place + 1;
    let ahead = false;
    for (let skip = 0; skip < 4; skip += 1) {
      const shift = at(atoms, next).means?.shift;
      ahead ||= shift === 1;
      if (
        shift !== 1 &&
        !/^(?:the|about|around|approximately|roughly|just|another|under|maybe|say|like|~)$/.test(
          at(atoms, next).word,
        )
      )
        break;
      next += 1;
    }
    const length = lengthAt(atoms, next) ?? (ahead ? unitLength(atoms, next) : undefined);
    if (!length || (length.unit === UNIT.second && (length.vague || word === 'in'))) return undefined;
    if (length.vague && length.unit === UNIT.minute && word === 'in') return undefined;
    if (word === 'in' && /^(?:of|old)$/.test(at(atoms, length.next).word)) return undefined;
    const end = at(atoms, length.next).word === "'" ? length.next + 1 : length.next;
    const from = fromAt(atoms, end, today);
    const found = moved(length, 1, from?.last ?? today, from?.next ?? end);
    const limit = word !== 'in' || ahead;
    return found.days && length.count >= 1 && limit
      ? { ...found, limit, days: { ...found.days, first: today } }
      : { ...found, limit };
  }
  const the = word === 'the' ? 1 : 0;
  const shift = at(atoms, place + the).means?.shift;
  if (shift === 1 || shift === -1) {
    const length = lengthAt(atoms, place + the + 1);
    if (length && length.unit >= UNIT.minute) return stretch(length, shift, today);
    const hour = at(atoms, place + the + 1).means?.unit;
    return hour === UNIT.hour ? { next: place + the + 2, minutes: 60 * shift } : undefined;
  }
  const length = lengthAt(atoms, place);
  if (!length) return undefined;
  const link = at(atoms, length.next).word;
  if (link === 'ago' || link === 'earlier' || link === 'back')
    return moved(length, -1, today, length.next + 1);
  if (link === 'hence' || link === 'later') return moved(length, 1, today, length.next + 1);
  if ((link === 'from' || link === 'after') && at(atoms, length.next + 1).word === 'now')
    return moved(length, 1, today, length.next + 2);
  if (link === 'from' || link === 'after' || link === 'before') {
    const from = fromAt(atoms, length.next, today);
    if (!from) return undefined;
    return length.unit < UNIT.day
      ? undefined
      : moved(length, link === 'before' ? -1 : 1, from.last, from.next);
  }
  return undefined;
}

/** "in the next hour": one unit. */
function unitLength(atoms: readonly Atom[], place: number): Length | undefined {
  const unit = at(atoms, place).means?.unit;
  if (unit === undefined) return undefined;
  return { next: place + 1, count: 1, unit, minutes: 0, working: false, vague: false };
}

/** The day something is counted from: "from Friday", "after tomorrow", "of today". */
function fromAt(atoms: readonly Atom[], place: number, today: number): DaySaid | undefined {
  if (!/^(?:from|after|before)$/.test(at(atoms, place).word)) return undefined;
  const day = daysAt(atoms, place + 1, today);
  return day && day.first === day.last ? day : undefined;
}

function stretch(length: Length, shift: number, today: number): Relative {
  const { next, unit } = length;
  if (unit <= UNIT.hour) return moved(length, shift, today, next);
  const { days } = moved(length, shift, today, next);
  const day = days!.first;
  return {
    next,
    days: shift > 0 ? { ...days!, first: today, last: day } : { ...days!, first: day, last: day },
  };
}
