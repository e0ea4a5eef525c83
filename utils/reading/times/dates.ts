import { type Atom, at } from './atoms.ts';
import { type DayNumber, dayOf, partsOf, realDay } from './calendar.ts';
import { type DaySaid, one } from './said.ts';

/** A year of four digits, or of two after an apostrophe. */
export function yearAt(atoms: readonly Atom[], place: number): { next: number; year: number } | undefined {
  let next = place;
  if (/^[,']$/.test(at(atoms, next).word) || at(atoms, next).word === 'of' || at(atoms, next).word === 'in')
    next += 1;
  const atom = at(atoms, next);
  const digits = atom.end - atom.start;
  const after = at(atoms, next + 1);
  if (digits === 4 && atom.value >= 1900 && atom.value < 2200 && !(after.word === ':' && after.glued))
    return { next: next + 1, year: atom.value };
  if (at(atoms, next - 1).word === "'" && next > place && digits === 2 && atom.value >= 0)
    return { next: next + 1, year: 2000 + atom.value };
  return undefined;
}

/** The day of a month as "25", "25th", "twenty-fifth"; `sure` where it is an ordinal. */
export function dateAt(
  atoms: readonly Atom[],
  place: number,
): { next: number; day: number; sure: boolean } | undefined {
  const atom = at(atoms, place);
  if (atom.kind === 'number') {
    if (atom.value < 1 || atom.value > 31 || atom.end - atom.start > 2) return undefined;
    const after = at(atoms, place + 1);
    const sure = after.glued && /^(?:st|nd|rd|th)$/.test(after.word);
    return { next: sure ? place + 2 : place + 1, day: atom.value, sure };
  }
  const tens = atom.means?.count;
  if (tens === 20 || tens === 30) {
    const dash = at(atoms, place + 1).word === '-' ? 2 : 1;
    const unit = at(atoms, place + dash).means?.ordinal ?? 10;
    return unit < 10 ? { next: place + dash + 1, day: tens + unit, sure: true } : undefined;
  }
  const ordinal = atom.means?.ordinal;
  return ordinal === undefined ? undefined : { next: place + 1, day: ordinal, sure: true };
}

/** The day of this year or the next, whichever is not past. */
export function coming(today: DayNumber, month: number, day: number): DayNumber | undefined {
  const { year } = partsOf(today);
  const found = realDay(year, month, day);
  return found !== undefined && found >= today
    ? found
    : (realDay(year + 1, month, day) ?? realDay(year, month, day));
}

export function isoAt(atoms: readonly Atom[], place: number): DaySaid | undefined {
  const year = at(atoms, place);
  const sign = at(atoms, place + 1);
  if (
    year.end - year.start !== 4 ||
    year.value < 1900 ||
    year.value > 2199 ||
    !sign.glued ||
    !/^[-/.]$/.test(sign.word)
  )
    return undefined;
  const month = at(atoms, place + 2);
  if (!month.glued || month.value < 1 || month.value > 12) return undefined;
  const day = at(atoms, place + 4);
  if (at(atoms, place + 3).word === sign.word && day.glued && day.value > 0) {
    const time = at(atoms, place + 5);
    return one(
      time.word === 't' && time.glued ? place + 6 : place + 5,
      realDay(year.value, month.value, day.value),
    );
  }
  if (
    sign.word === '.' ||
    (at(atoms, place + 3).glued && /^[-/.]$/.test(at(atoms, place + 3).word) && at(atoms, place + 4).glued)
  )
    return undefined;
  const first = dayOf(year.value, month.value, 1);
  return { next: place + 3, first, last: dayOf(year.value, month.value + 1, 0), long: true };
}

/** "2/15", "31.12.2026", "12-24-26": the month first, unless that is no month. */
export function slashedAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const a = at(atoms, place);
  const sign = at(atoms, place + 1);
  const b = at(atoms, place + 2);
  if (a.end - a.start > 2 || a.value < 1 || !/^[-/.]$/.test(sign.word) || b.value < 1) return undefined;
  if (sign.glued !== b.glued || (!sign.glued && sign.word !== '/')) return undefined;
  if (b.end - b.start === 4 && sign.word === '/' && a.value <= 12 && b.value >= 1900 && b.value < 2200)
    return {
      next: place + 3,
      first: dayOf(b.value, a.value, 1),
      last: dayOf(b.value, a.value + 1, 0),
      long: true,
    };
  if (b.end - b.start > 2) return undefined;
  const third =
    at(atoms, place + 3).word === sign.word && at(atoms, place + 4).glued ? at(atoms, place + 4) : undefined;
  const european = a.value > 12 || sign.word === '.';
  const [month, day] = european && b.value <= 12 ? [b.value, a.value] : [a.value, b.value];
  if (third) {
    const digits = third.end - third.start;
    if (third.value < 0 || (digits !== 4 && (digits !== 2 || sign.word === '.'))) return undefined;
    const more = at(atoms, place + 5);
    if (more.glued && /^[-/.]$/.test(more.word) && at(atoms, place + 6).glued) return undefined;
    return one(place + 5, realDay(digits === 2 ? 2000 + third.value : third.value, month, day));
  }
  if (sign.word === '.') return undefined;
  const next = at(atoms, place + 3);
  if (next.glued && next.kind !== 'sign') return undefined;
  if (/^(?:of|inch|cup|%)$/.test(next.word) || (a.value === 24 && b.value === 7)) return undefined;
  const apart = a.value > 12 !== b.value > 12;
  return one(place + 3, coming(today, month, day), { weak: !apart || sign.word === '-' || a.value > 12 });
}

/** The month and, beside it, day and year: "March 3rd, 2027", "in early March", after a day that was read. */
export function monthAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const atom = at(atoms, place);
  const month = atom.means?.month;
  if (month === undefined) return undefined;
  let next = place + 1;
  if (at(atoms, next).word === '.' && atom.word.length < 5) next += 1;
  const dash = at(atoms, next).word === '-' && at(atoms, next).glued ? 1 : 0;
  const the = at(atoms, next + dash).word === 'the' ? 1 : 0;
  const date = dateAt(atoms, next + dash + the);
  const doubtful = /^(?:may|march|mar|jan|dec|sep|jun)$/.test(atom.word);
  if (date && clean(atoms, date.next) && !(doubtful && !atom.capital && !date.sure && atom.word === 'may')) {
    let year = yearAt(atoms, date.next);
    if (!year && dash && at(atoms, date.next).word === '-') year = yearAt(atoms, date.next + 1);
    return year
      ? one(year.next, realDay(year.year, month, date.day))
      : one(date.next, coming(today, month, date.day));
  }
  const year = yearAt(atoms, next + dash);
  if (year)
    return {
      next: year.next,
      first: dayOf(year.year, month, 1),
      last: dayOf(year.year, month + 1, 0),
      long: true,
    };
  const now = partsOf(today);
  const first = dayOf(month < now.month ? now.year + 1 : now.year, month, 1);
  const { year: y } = partsOf(first);
  return {
    next: atom.end - atom.start < 5 ? next : place + 1,
    first,
    last: dayOf(y, month + 1, 0),
    long: true,
    weak: true,
  };
}

/** Not the whole part of an amount, a clock or a count: "March 3.5", "May 10:30", "June 5 %". */
function clean(atoms: readonly Atom[], place: number): boolean {
  const after = at(atoms, place);
  if (/^(?:am|pm|a|p|%|h)$/.test(after.word)) return false;
  return !(
    after.glued &&
    /^[:.]$/.test(after.word) &&
    at(atoms, place + 1).glued &&
    at(atoms, place + 1).kind === 'number'
  );
}
