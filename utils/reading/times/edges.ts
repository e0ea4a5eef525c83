import { type Atom, at } from './atoms.ts';
import { type DayNumber, type Days, edgeOf, periodOf } from './calendar.ts';
import { isoAt, monthAt } from './dates.ts';
import { EDGE, UNIT } from './lexicon.ts';
import { ordinalAt } from './ordinals.ts';
import { type DaySaid, END_OF_DAY_MINUTES, one } from './said.ts';
import { shiftedAt, stretchAt } from './stretches.ts';
import { nearAt, weekdayAt } from './weekdays.ts';

/** "EOD (tomorrow)", "end of next week", "close of business on Friday", "early March", "mid-July". */
export function edgeAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const the = at(atoms, place).word === 'the' ? 1 : 0;
  const start = place + the;
  const { means, word } = at(atoms, start);
  if (means?.brief !== undefined) {
    if (means.brief === UNIT.day) return dayEnd(atoms, start + 1, today);
    const next = shiftedAt(atoms, start + 1, today, true);
    const { last } = next && means.brief === UNIT.week ? next : periodOf(today, means.brief, 0);
    const fri = means.brief === UNIT.week && last < today ? last + 7 : last;
    return one(next && means.brief === UNIT.week ? next.next : start + 1, fri, weekEnd(means.brief));
  }
  if (
    means?.unit !== undefined &&
    at(atoms, start + 1).means?.edge === EDGE.end &&
    at(atoms, start + 1).word === 'end' &&
    means.unit !== UNIT.week
  ) {
    const { last } = periodOf(today, means.unit, 0);
    return means.unit < UNIT.week ? undefined : one(start + 2, last, { weak: true });
  }
  if (means?.edge === undefined) return undefined;
  const dash = (n: number): number => (at(atoms, n).word === '-' && at(atoms, n).glued ? n + 1 : n);
  let next = dash(start + 1);
  const of = at(atoms, next).word === 'of';
  if (of) next = dash(next + 1);
  const direct = /^(?:early|late|mid|middle)$/.test(word);
  if (!of && !direct) return undefined;
  if (at(atoms, next).word === 'around') next += 1;
  const from = next;
  if (/^(?:the|this|your|our|my)$/.test(at(atoms, next).word)) next = dash(next + 1);
  if (/^(?:business|play|working|work)$/.test(at(atoms, next).word)) {
    const business = /^(?:business|play)$/.test(at(atoms, next).word);
    const after = dash(next + 1);
    if (at(atoms, after).means?.unit === UNIT.day || business) {
      const end = at(atoms, after).means?.unit === UNIT.day ? after + 1 : next + 1;
      return means.edge === EDGE.start
        ? one(end, today, { minutes: 540, hour: true })
        : dayEnd(atoms, end, today);
    }
    next = after;
  }
  const unit = at(atoms, next).means?.unit;
  if (unit === UNIT.day && of) {
    if (means.edge === EDGE.end) return dayEnd(atoms, next + 1, today);
    return undefined;
  }
  if (unit !== undefined && unit > UNIT.day && of) {
    if (unit === UNIT.week)
      return one(
        next + 1,
        edgeOf(fresh(today), means.edge).last,
        means.edge === EDGE.end ? weekEnd(unit) : {},
      );
    return one(next + 1, edgeOf(periodOf(today, unit, 0), means.edge).last);
  }
  const day =
    stretchAt(atoms, from, today) ??
    shiftedAt(atoms, from, today) ??
    weekdayAt(atoms, from, today) ??
    nearAt(atoms, from, today);
  if (!day) return undefined;
  if (day.first === day.last)
    return of && means.edge === EDGE.end
      ? { ...day, minutes: END_OF_DAY_MINUTES, hour: true }
      : direct
        ? { ...day, weak: false }
        : day;
  const part = edgeOf(day, means.edge);
  return {
    next: day.next,
    ...part,
    ...(day.last - day.first === 4 && means.edge === EDGE.end ? weekEnd(UNIT.week) : {}),
  };
}

/** This week, or on a weekend the one to come. */
function fresh(today: DayNumber): Days {
  const week = periodOf(today, UNIT.week, 0);
  return week.last < today ? periodOf(today, UNIT.week, 1) : week;
}

/** The week ends with its last working hour. */
function weekEnd(unit: number): Partial<DaySaid> {
  return unit === UNIT.week ? { minutes: END_OF_DAY_MINUTES, hour: true } : {};
}

/** The day an "end of day" belongs to: the one named after it, else today. */
function dayEnd(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid {
  let next = place;
  if (/^(?:on|of|this|,)$/.test(at(atoms, next).word)) next += 1;
  const day =
    weekdayAt(atoms, next, today) ??
    nearAt(atoms, next, today) ??
    shiftedAt(atoms, next, today) ??
    (next > place
      ? (isoAt(atoms, next) ?? monthAt(atoms, next, today) ?? ordinalAt(atoms, next, today))
      : undefined);
  const said = day && day.first === day.last ? day : { next: place, first: today, last: today };
  return { ...said, minutes: END_OF_DAY_MINUTES, hour: true, weak: false };
}
