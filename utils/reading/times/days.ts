import { type Atom, at } from './atoms.ts';
import type { DayNumber } from './calendar.ts';
import { isoAt, monthAt, slashedAt } from './dates.ts';
import { edgeAt } from './edges.ts';
import { holidayAt } from './holidays.ts';
import { ordinalAt } from './ordinals.ts';
import type { DaySaid } from './said.ts';
import { bareYear, quarterAt, seasonAt, shiftedAt, weekendAt } from './stretches.ts';
import { nearAt, weekdayAt } from './weekdays.ts';

/** The day or stretch of days written at the place, counted from today. */
export function daysAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const atom = at(atoms, place);
  if (atom.kind === 'number')
    return (
      isoAt(atoms, place) ??
      slashedAt(atoms, place, today) ??
      ordinalAt(atoms, place, today) ??
      bareYear(atoms, place)
    );
  if (atom.kind !== 'word') return undefined;
  return (
    weekdayAt(atoms, place, today) ??
    monthAt(atoms, place, today) ??
    nearAt(atoms, place, today) ??
    edgeAt(atoms, place, today) ??
    ordinalAt(atoms, place, today) ??
    shiftedAt(atoms, place, today) ??
    holidayAt(atoms, place, today) ??
    quarterAt(atoms, place, today) ??
    seasonAt(atoms, place, today) ??
    weekendAt(atoms, place, today)
  );
}
