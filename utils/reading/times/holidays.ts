import { type Atom, at } from './atoms.ts';
import { type DayNumber, dayOf, easter, partsOf, weekdayOf } from './calendar.ts';
import { yearAt } from './dates.ts';
import { type DaySaid, one } from './said.ts';
import { shiftedAt } from './stretches.ts';

/** Feasts that many people name instead of a date, with a year or without. */
export function holidayAt(
  atoms: readonly Atom[],
  place: number,
  today: DayNumber,
  shift?: number,
): DaySaid | undefined {
  const { word, means } = at(atoms, place);
  const second = at(atoms, place + 1).word;
  let next = place + 1;
  let dayIn: ((year: number) => DayNumber) | undefined;
  if (means?.fixed !== undefined) {
    let fixed = means.fixed;
    if (second === 'eve' && fixed === 1225) fixed = 1224;
    if (second === 'eve' || second === 'day') next += 1;
    else if (fixed === 1226 || fixed === 704 || fixed === 214) return undefined;
    dayIn = (year) => dayOf(year, Math.floor(fixed / 100), fixed % 100);
  } else if (
    word === 'new' &&
    /^year'?s?'?$/.test(second) &&
    /^(?:eve|day)$/.test(at(atoms, place + (at(atoms, place + 2).word === "'" ? 3 : 2)).word)
  ) {
    next = place + (at(atoms, place + 2).word === "'" ? 4 : 3);
    const eve = at(atoms, next - 1).word === 'eve';
    dayIn = (year) => (eve ? dayOf(year, 12, 31) : dayOf(year, 1, 1));
  } else if (word === 'thanksgiving' || (word === 'black' && second === 'friday')) {
    if (word === 'black') next += 1;
    dayIn = (year) =>
      dayOf(year, 11, 1) + ((3 - weekdayOf(dayOf(year, 11, 1)) + 7) % 7) + 21 + (word === 'black' ? 1 : 0);
  } else if (
    word === 'easter' ||
    (word === 'good' && second === 'friday') ||
    (word === 'whit' && second === 'monday')
  ) {
    const monday = /^mon(?:day)?$/.test(second);
    if (word !== 'easter' || monday || second === 'sunday') next += 1;
    const add = word === 'good' ? -2 : word === 'whit' ? 50 : monday ? 1 : 0;
    dayIn = (year) => easter(year) + add;
  }
  if (!dayIn) return undefined;
  const written = yearAt(atoms, next);
  if (written) return one(written.next, dayIn(written.year));
  const of = at(atoms, next).word === 'of' ? shiftedAt(atoms, next + 1, today, true) : undefined;
  if (of?.long) return one(of.next, dayIn(partsOf(of.first).year));
  const { year } = partsOf(today);
  const day = dayIn(year);
  const found = shift === -1 ? (day < today ? day : dayIn(year - 1)) : day >= today ? day : dayIn(year + 1);
  return one(next, found);
}
