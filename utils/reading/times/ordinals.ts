import { type Atom, at } from './atoms.ts';
import { type DayNumber, dayOf, nthWeekday, partsOf, realDay } from './calendar.ts';
import { coming, dateAt, yearAt } from './dates.ts';
import { UNIT } from './lexicon.ts';
import { type DaySaid, one } from './said.ts';
import { quarter, stretchAt } from './stretches.ts';

/** "the 25th", "25 March 2027", "the first Monday of March", "last day of the month", "third quarter". */
export function ordinalAt(atoms: readonly Atom[], place: number, today: DayNumber): DaySaid | undefined {
  const the = at(atoms, place).word === 'the' ? 1 : 0;
  const start = place + the;
  const shift = at(atoms, start).means?.shift === -1 && at(atoms, start).word === 'last' ? -1 : 0;
  const date = dateAt(atoms, start);
  if (!date && !shift) return undefined;
  let { next, day, sure } = date ?? { next: start + 1, day: -1, sure: true };
  const { means, word } = at(atoms, next);
  let back = shift < 0;
  if (sure && !back && word === 'last') {
    back = true;
    day = -day;
    next += 1;
  }
  const of = at(atoms, next);
  if (
    sure &&
    (of.means?.weekday !== undefined || of.means?.unit === UNIT.day || of.means?.unit === UNIT.week)
  ) {
    const link = at(atoms, next + 1).word;
    const within = link === 'of' || link === 'in' ? stretchAt(atoms, next + 2, today) : undefined;
    if (within) {
      const n = day;
      if (of.means.weekday !== undefined)
        return one(within.next, nthWeekday(within, of.means.weekday, n), {});
      if (of.means.unit === UNIT.day)
        return one(within.next, n < 0 ? within.last + n + 1 : within.first + n - 1);
      // A week belongs to the month or year its Thursday lies in (ISO 8601).
      const monday = nthWeekday(within, 3, n) - 3;
      return { next: within.next, first: monday, last: monday + 4 };
    }
    if (back) return undefined;
  }
  if (back) return undefined;
  if (sure && means?.unit === UNIT.quarter) {
    if (day > 4) return undefined;
    return quarter(atoms, next + 1, day, today);
  }
  const link = word === 'of' ? 1 : word === '-' && at(atoms, next).glued ? 1 : 0;
  const month = at(atoms, next + link);
  if (month.means?.month !== undefined) {
    const led = /^(?:on|by|before|until|till|from|since|to)$/.test(at(atoms, place - 1).word);
    if (month.word === 'may' && !month.capital && !sure && !link && !led) return undefined;
    let year = yearAt(atoms, next + link + 1);
    let end = next + link + 1;
    if (at(atoms, end).word === '.' && month.word.length < 5) {
      year ??= yearAt(atoms, end + 1);
      if (year) end += 1;
    }
    if (!year && at(atoms, end).word === '-' && at(atoms, end).glued) year = yearAt(atoms, end + 1);
    if (year) return one(year.next, realDay(year.year, month.means.month, day));
    return one(end, coming(today, month.means.month, day));
  }
  if (word === 'of') {
    const within = stretchAt(atoms, next + 1, today);
    if (within && within.last - within.first < 32 && within.last - within.first > 26)
      return one(within.next, within.first + day - 1);
  }
  const spelt = date!.next === start + 1;
  if (!sure || (spelt && !(the && /^(?:on|by|before|until|till)$/.test(at(atoms, place - 1).word))))
    return undefined;
  if (spelt && at(atoms, next).kind === 'word') return undefined;
  return dayOfMonth(next, day, today, the === 0 || NOT_A_DATE.test(word) ? word : undefined);
}

const NOT_A_DATE =
  /^(?:floor|time|street|ave|avenue|grade|century|place|row|item|one|edition|version|birthday|anniversary|percentile|attempt|person|line|page|chapter|round|step|half|party|degree|generation|street|draft|iteration|column|option|point|question|thing|reason|place|day|week|month|year|quarter)$/;

/** "the 25th": this month's, or the next one's where it has passed. */
function dayOfMonth(
  next: number,
  day: number,
  today: DayNumber,
  spoilt: string | undefined,
): DaySaid | undefined {
  if (spoilt !== undefined && NOT_A_DATE.test(spoilt)) return undefined;
  const now = partsOf(today);
  const month = day < now.day ? now.month + 1 : now.month;
  const found = dayOf(now.year, month, day);
  if (partsOf(found).day !== day) return undefined;
  return one(next, found, { loose: true, weak: spoilt !== undefined });
}
