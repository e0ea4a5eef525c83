import type { TimeNote } from '../notes.ts';
import type { Token } from '../words/tokens.ts';
import { type Atom, at, atomsOf, mayHoldTime } from './atoms.ts';
import { dayOf, partsOf } from './calendar.ts';
import { isTime, limitOf, repeats } from './cues.ts';
import type { Scan } from './match.ts';
import { type Moment, momentAt } from './moment.ts';
import { instantOf, knownZone, placeZone, zoned } from './zone.ts';

/** The moment and zone times are counted from. */
export interface Here {
  readonly now: number;
  readonly zone: string;
  /** The day in that zone, counted from 1 January 1970, and the minutes since its midnight. */
  readonly today: number;
  readonly minutes: number;
}

/** Worked out only when a sentence holds a time word: most drafts hold none. */
export function hereOf(now: number, zone: string): () => Here {
  let here: Here | undefined;
  return () => {
    if (!here) {
      const moment = zoned(now, zone);
      here = {
        now: moment.epochMilliseconds,
        zone: knownZone(zone),
        today: dayOf(moment.year, moment.month, moment.day),
        minutes: moment.hour * 60 + moment.minute,
      };
    }
    return here;
  };
}

interface Resolved {
  at: number;
  grain: 'day' | 'hour';
  zoned: boolean;
  today: boolean;
}

/** The instant a time stands for; `undefined` where there is none. */
function resolved(moment: Moment, here: Here, before: string): Resolved | undefined {
  const { days, clock, fromNow } = moment;
  if (fromNow !== undefined) {
    const instant = Math.round(here.now + fromNow * 60_000);
    return Math.abs(instant) < 8.64e15
      ? { at: instant, grain: 'hour', zoned: true, today: false }
      : undefined;
  }
  // "by March" is before it begins; "in March" has until its end.
  const first = days?.long && /^(?:by|before|until|till|til)$/.test(before);
  let day = days ? (first ? days.first : days.last) : here.today;
  let minutes = clock?.minutes ?? days?.minutes;
  // An hour that has passed is tomorrow's.
  if (clock && !days && minutes! < here.minutes) day += 1;
  if (minutes !== undefined && minutes >= 1440) {
    if (days) minutes = 1439;
    else {
      day += 1;
      minutes -= 1440;
    }
  }
  const said = clock?.zone;
  const known = typeof said === 'string' ? placeZone(said) : undefined;
  const zone = known ?? here.zone;
  // This weekday's hour has passed, so the next one's is meant.
  if (days?.loose && day === here.today && clock && clock.minutes < here.minutes) day += 7;
  const wall = {
    ...partsOf(day),
    ...(minutes === undefined ? {} : { hour: Math.floor(minutes / 60), minute: Math.floor(minutes % 60) }),
  };
  const local = typeof said === 'number' ? instantOf(wall, 'UTC') : instantOf(wall, zone);
  if (local === null || !Number.isFinite(local)) return undefined;
  return {
    at: typeof said === 'number' ? local - said * 3_600_000 : local,
    grain: clock || days?.hour ? 'hour' : 'day',
    zoned: said !== undefined,
    today: day === here.today,
  };
}

/** The times one sentence holds, with offsets in it. */
export function timesOf(text: string, tokens: readonly Token[], hereNow: () => Here): TimeNote[] {
  if (!mayHoldTime(tokens)) return [];
  const atoms = atomsOf(text, tokens);
  const here = hereNow();
  const scan: Scan = { atoms, today: here.today, tried: [] };
  const found: TimeNote[] = [];
  let free = 0;
  for (let place = 0; place < atoms.length; ) {
    const moment = startsTime(at(atoms, place)) ? momentAt(scan, place) : undefined;
    if (!moment || !isTime(atoms, place, moment)) {
      place += 1;
      continue;
    }
    if (repeats(atoms, place, moment)) {
      place = moment.next;
      continue;
    }
    const limit = limitOf(atoms, place, moment);
    const from = spanStart(atoms, place, moment, free);
    const value = resolved(moment, here, at(atoms, place - 1).word);
    if (value) {
      found.push({
        start: at(atoms, from).start,
        end: at(atoms, moment.next - 1).end,
        at: value.at,
        grain: value.grain,
        zoned: value.zoned,
        limit,
        past: value.at < here.now && (value.grain === 'hour' || !value.today),
      });
    }
    place = moment.next;
    free = place;
  }
  return found;
}

const STARTS =
  /^(?:an?|in|within|w|the|half|quarter|noon|noontime|midday|midnight|day|new|black|good|whit|q)$/;

function startsTime(atom: Atom): boolean {
  return atom.means !== undefined || STARTS.test(atom.word);
}

/** "on Friday", "at 5pm" and "by 5" belong to the time as it is shown. */
function spanStart(atoms: readonly Atom[], place: number, moment: Moment, free: number): number {
  if (place <= free) return place;
  const before = at(atoms, place - 1).word;
  const bare =
    moment.clock && !moment.days && at(atoms, place).kind === 'number' && moment.next === place + 1;
  return before === 'on' || before === 'at' || before === '@' || (bare && before === 'by')
    ? place - 1
    : place;
}
