import { type Atom, at } from './atoms.ts';
import { type DayNumber, dayOf, partsOf, periodOf, weekdayOf } from './calendar.ts';
import { monthAt, yearAt } from './dates.ts';
import { holidayAt } from './holidays.ts';
import { UNIT } from './lexicon.ts';
import { type DaySaid, one } from './said.ts';
import { withDate, withPart } from './weekdays.ts';

/** A month, quarter, week or year after "of": "of next month", "of 2027", "in October". */
export function stretchAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const start = at(atoms, place).word === 'the' ? place + 1 : place;
  return (
    monthAt(atoms, start, today) ??
    shiftedAt(atoms, start, today, true) ??
    seasonAt(atoms, start, today) ??
    quarterAt(atoms, start, today) ??
    bareYear(atoms, start) ??
    (start > place ? unitAt(atoms, start, today) : undefined)
  );
}

export function bareYear(atoms: readonly Atom[], place: number): DaySaid | undefined {
  const year = at(atoms, place).kind === 'number' ? yearAt(atoms, place) : undefined;
  const after = year && at(atoms, year.next);
  if (!year || (after!.glued && after!.word !== '.' && after!.word !== ',')) return undefined;
  return {
    next: year.next,
    first: dayOf(year.year, 1, 1),
    last: dayOf(year.year, 12, 31),
    long: true,
    weak: true,
  };
}

/** "(the) week", "month": the one we are in. */
function unitAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const unit = at(atoms, place).means?.unit;
  if (unit === undefined || unit < UNIT.day) return undefined;
  return { next: place + 1, ...periodOf(today, unit, 0) };
}

export function quarter(atoms: readonly Atom[], place: number, number: number, today: DayNumber): DaySaid {
  const year = yearAt(atoms, place);
  const now = partsOf(today);
  const of =
    at(atoms, place).word === 'of'
      ? shiftedAt(atoms, place + (at(atoms, place + 1).word === 'the' ? 2 : 1), today, true)
      : undefined;
  const y =
    year?.year ?? (of?.long ? partsOf(of.first).year : number * 3 < now.month ? now.year + 1 : now.year);
  return {
    next: year?.next ?? of?.next ?? place,
    first: dayOf(y, number * 3 - 2, 1),
    last: dayOf(y, number * 3 + 1, 0),
    long: true,
    weak: !year,
  };
}

/** "Q3", "Q3 2027". */
export function quarterAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const number = at(atoms, place + 1);
  if (at(atoms, place).word !== 'q' || !number.glued || number.value < 1 || number.value > 4)
    return undefined;
  return quarter(atoms, place + 2, number.value, today);
}

export function seasonAt(
  atoms: readonly Atom[],
  place: number,
  today: DayNumber,
  shift?: number,
): DaySaid | undefined {
  const season = at(atoms, place).means?.season;
  if (season === undefined) return undefined;
  const year = yearAt(atoms, place + 1);
  const now = partsOf(today);
  const y = year?.year ?? now.year + (shift ?? (season + 2 < now.month ? 1 : 0));
  return {
    next: year?.next ?? place + 1,
    first: dayOf(y, season, 21),
    last: dayOf(y, season + 3, 21),
    long: true,
    weak: !year && shift === undefined,
  };
}

/**
 * "next week", "this Friday", "last March", "the coming weekend", "next business day". With `whole` only weeks,
 * months, seasons and years are read, so that what lies inside another time never goes deeper than one step.
 */
export function shiftedAt(
  atoms: readonly Atom[],
  place: number,
  today: DayNumber,
  whole = false,
): DaySaid | undefined {
  const start = at(atoms, place).word === 'the' ? place + 1 : place;
  let shift = at(atoms, start).means?.shift;
  if (shift === undefined) return undefined;
  let next = start + 1;
  if (shift === 1 && at(atoms, next).means?.shift === 1) {
    shift = 2;
    next += 1;
  }
  const { means, word } = at(atoms, next);
  if (/^(?:business|working|work)$/.test(word)) {
    if (at(atoms, next + 1).means?.unit === UNIT.day && shift === 1) {
      const day = weekdayOf(today) === 4 ? 3 : weekdayOf(today) === 5 ? 2 : 1;
      return one(next + 2, today + day);
    }
    if (at(atoms, next + 1).means?.unit !== UNIT.week) return undefined;
    return { next: next + 2, ...periodOf(today, UNIT.week, shift) };
  }
  if (whole && (!means || means.weekday !== undefined || means.fixed !== undefined)) return undefined;
  if (!means) return holidayAt(atoms, next, today, shift);
  if (means.weekday !== undefined)
    return (
      withDate(atoms, next + 1, today, means.weekday) ??
      withPart(atoms, one(next + 1, periodOf(today, UNIT.week, shift).first + means.weekday))
    );
  if (means.unit !== undefined && at(atoms, next).word !== 'second') {
    if (means.unit < UNIT.day) return undefined;
    if (means.unit === UNIT.day) return shift ? one(next + 1, today + shift) : undefined;
    const long = means.unit >= UNIT.month && means.unit < UNIT.weekend;
    const period = periodOf(today, means.unit, shift);
    if (means.unit === UNIT.week && at(atoms, next + 1).means?.weekday !== undefined)
      return withPart(atoms, one(next + 2, period.first + at(atoms, next + 1).means!.weekday!));
    return { next: next + 1, ...period, long };
  }
  if (means.month !== undefined) {
    if (word === 'may' && !at(atoms, next).capital) return undefined;
    const said = monthAt(atoms, next, today);
    if (!said || said.next > next + 1) return said;
    const { year, month } = partsOf(today);
    const y =
      shift < 0
        ? means.month < month
          ? year
          : year - 1
        : shift > 0 && means.month <= month
          ? year + 1
          : year;
    return { ...said, first: dayOf(y, means.month, 1), last: dayOf(y, means.month + 1, 0), weak: false };
  }
  if (means.season !== undefined) return seasonAt(atoms, next, today, shift);
  if (means.part !== undefined && shift <= 0) {
    // "last night" is yesterday's; "last morning" is no time.
    if (shift < 0 && means.part < 20) return undefined;
    return one(next + 1, today + shift, { minutes: means.part * 60 });
  }
  return means.fixed === undefined ? undefined : holidayAt(atoms, next, today, shift);
}

/** "the weekend": this week's. */
export function weekendAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const the = at(atoms, place).word === 'the' ? 1 : 0;
  if (at(atoms, place + the).means?.unit !== UNIT.weekend) return undefined;
  return { next: place + the + 1, ...periodOf(today, UNIT.weekend, 0), long: true, weak: true };
}
