import { among, at } from './atoms.ts';
import { plus, plusWorkingDays } from './calendar.ts';
import { daysAt } from './days.ts';
import { DAY, HOUR } from './lexicon.ts';
import { formAt, type Scan } from './match.ts';
import type { Said } from './said.ts';

/** Minutes of the units that are counted on the clock. */
const MINUTES = [1 / 60, 1, 60];

/** A moment counted from now, or from a day that is named. */
export interface Relative {
  next: number;
  /** Minutes from now, where the clock counts. */
  fromNow?: number;
  days?: Said;
  /** Written as a limit: "within 2 days", "in the next hour". */
  limit: boolean;
}

/** "in 3 hours", "within two business days", "a week ago", "3 days from Friday", "the next 2 weeks". */
export function relativeAt(scan: Scan, place: number): Relative | undefined {
  const found = formAt(scan, 'Relative', place);
  if (!found) return undefined;
  const { slots } = found;
  let { next } = found;
  const { unit = 0, until, shift = 1, vague } = slots;
  const limit = until !== undefined;
  let count = slots.half ? 0.5 : (slots.upto ?? slots.count ?? 0);
  if (slots.part !== undefined) count += slots.part / 10 ** String(slots.part).length;
  if (slots.by) count /= slots.by;
  if (slots.extra) count += 0.5;
  if (!shift || count > 9999 || (slots.less ?? -1) >= unit) return undefined;
  if (slots.in && ((unit < HOUR && (vague || !unit)) || among('of|old', at(scan.atoms, next).word)))
    return undefined;
  if (unit === 0 && (vague || slots.shift)) return undefined;
  let from = scan.today;
  const link = among('from|after|before', at(scan.atoms, next).word) ? 1 : 0;
  const base =
    slots.from || ((limit || slots.in) && link) ? daysAt(scan, next + (slots.from ? 0 : link)) : undefined;
  if (base && base.first === base.last) {
    from = base.last;
    ({ next } = base);
  } else if (slots.from) return undefined;
  const sign = slots.from ?? (slots.shift ? shift : 1);
  if (unit <= HOUR)
    return slots.from
      ? undefined
      : {
          next,
          limit,
          fromNow: sign * (count * MINUTES[unit]! + (slots.more ?? 0) * (MINUTES[slots.less ?? 0] ?? 0)),
        };
  const whole = slots.working && sign > 0 ? plusWorkingDays(from, count) : plus(from, sign * count, unit);
  const day = slots.less === undefined ? whole : plus(whole, sign * slots.more!, slots.less);
  const first = (limit && count >= 1) || (slots.shift === 1 && unit >= DAY) ? from : day;
  return { next, limit, days: { next, first, last: day } };
}
