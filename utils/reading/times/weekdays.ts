import { type Atom, at } from './atoms.ts';
import { type DayNumber, dayOf, partsOf, periodOf, weekdayOf } from './calendar.ts';
import { isoAt, monthAt, slashedAt } from './dates.ts';
import { UNIT } from './lexicon.ts';
import { ordinalAt } from './ordinals.ts';
import { type DaySaid, END_OF_DAY_MINUTES, one } from './said.ts';
import { shiftedAt } from './stretches.ts';

/** Adds "morning", "(in the) afternoon" or "night" to one day. */
export function withPart<Said extends DaySaid | undefined>(atoms: readonly Atom[], day: Said): Said {
  if (!day || day.minutes !== undefined || day.first !== day.last) return day;
  let { next } = day;
  if (at(atoms, next).word === "'s") next += 1;
  const early = at(atoms, next).means?.edge;
  if (early !== undefined && at(atoms, next + 1).means?.part !== undefined) next += 1;
  if (at(atoms, next).word === 'in' && at(atoms, next + 1).word === 'the') next += 2;
  else if (at(atoms, next).word === 'at' && at(atoms, next + 1).word === 'night') next += 1;
  const part = at(atoms, next).means?.part;
  if (part !== undefined) return { ...day, next: next + 1, minutes: part * 60, weak: false };
  if (/^[ap]m$/.test(at(atoms, next).word))
    return {
      ...day,
      next: next + 1,
      minutes: at(atoms, next).word === 'am' ? 720 : END_OF_DAY_MINUTES,
      weak: false,
    };
  const brief = at(atoms, next).means?.brief;
  if (brief === UNIT.day)
    return { ...day, next: next + 1, minutes: END_OF_DAY_MINUTES, hour: true, weak: false };
  return day;
}

/** The date after a weekday: "Friday, 27 November", "Tuesday the 19th", "Thu 15th". */
export function withDate(
  atoms: readonly Atom[],
  place: number,
  today: DayNumber,
  weekday: number,
): DaySaid | undefined {
  let next = place;
  if (at(atoms, next).word === '.' || at(atoms, next).word === ',') next += 1;
  if (at(atoms, next).word === ',') next += 1;
  const open = at(atoms, next).word === '(' ? 1 : 0;
  next += open;
  if (/^(?:on|of)$/.test(at(atoms, next).word) && at(atoms, next + 1).word === 'the') next += 1;
  const date =
    isoAt(atoms, next) ??
    (at(atoms, next + 1).word === '-' && at(atoms, next + 3).word !== '-'
      ? undefined
      : slashedAt(atoms, next, today)) ??
    monthAt(atoms, next, today) ??
    ordinalAt(atoms, next, today);
  if (date && date.first === date.last) {
    const close = open && at(atoms, date.next).word === ')' ? 1 : 0;
    let { first } = date;
    if (date.loose) {
      const { day } = partsOf(first);
      for (let month = 0; month < 24; month += 1) {
        const { year, month: from } = partsOf(today);
        const tried = dayOf(year, from + month, day);
        if (partsOf(tried).day === day && tried >= today && weekdayOf(tried) === weekday) {
          first = tried;
          break;
        }
      }
    } else if (weekdayOf(first) !== weekday) {
      // Without a year the weekday tells which one is meant.
      const parts = partsOf(first);
      for (const year of dated(atoms, date.next) ? [] : [parts.year - 1, parts.year + 1])
        if (
          weekdayOf(dayOf(year, parts.month, parts.day)) === weekday &&
          Math.abs(dayOf(year, parts.month, parts.day) - today - 167) < 199
        )
          first = dayOf(year, parts.month, parts.day);
    }
    return { ...date, next: date.next + close, first, last: first, weak: false, loose: false };
  }
  return undefined;
}

/** Whether the date that ends at the place wrote its year. */
function dated(atoms: readonly Atom[], next: number): boolean {
  const last = at(atoms, next - 1);
  return last.kind === 'number' && (last.value > 31 || last.end - last.start === 4);
}

export function weekdayAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const atom = at(atoms, place);
  const weekday = atom.means?.weekday;
  if (weekday === undefined) return undefined;
  const withItsDate = withDate(atoms, place + 1, today, weekday);
  if (withItsDate) return withItsDate;
  const on = today + ((weekday - weekdayOf(today) + 7) % 7);
  let next = place + 1;
  const link = at(atoms, next).word;
  const said =
    link === 'of' || link === 'in' || link === ','
      ? shiftedAt(atoms, next + 1, today, true)
      : shiftedAt(atoms, next, today, true);
  if (said && said.last - said.first === 4) return withPart(atoms, one(said.next, said.first + weekday));
  const part =
    at(atoms, next).means?.part === undefined ? undefined : shiftedAt(atoms, next + 1, today, true);
  if (part && part.last - part.first === 4)
    return one(part.next, part.first + weekday, { minutes: at(atoms, next).means!.part! * 60 });
  if (link === 'after' && at(atoms, next + 1).word === 'next')
    return one(next + 2, periodOf(today, UNIT.week, 2).first + weekday);
  if (link === 'week' && !atom.word.endsWith("'s")) return one(next + 1, on + 7, { weak: true });
  if (atom.word.length < 5 && link === '.' && at(atoms, next + 1).end > 0 && !at(atoms, next + 1).capital)
    next += 1;
  const weak = /^(?:sun|sat|mon|wed)$/.test(atom.word) || (atom.word === 'fri' && !atom.capital);
  return withPart(atoms, one(next, on, { weak, loose: true }));
}

/** "today", "tomorrow morning", "the day after tomorrow". */
export function nearAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const atom = at(atoms, place);
  const near = atom.means?.near;
  if (near !== undefined)
    return withPart(
      atoms,
      one(
        place + 1,
        today + near,
        atom.word.startsWith('tonig') || atom.word === 'tonite' ? { minutes: 1320 } : {},
      ),
    );
  const the = atom.word === 'the' ? 1 : 0;
  if (at(atoms, place + the).word !== 'day') return undefined;
  const link = at(atoms, place + the + 1).word;
  const from = at(atoms, place + the + 2).means?.near;
  if (from === undefined || (link !== 'after' && link !== 'before')) return undefined;
  return withPart(atoms, one(place + the + 3, today + from + (link === 'after' ? 1 : -1)));
}
