import type { TimeNote } from '../notes.ts';
import type { Token } from '../words/tokens.ts';
import { type Atom, among, at, atomsOf, mayHoldTime } from './atoms.ts';
import { goesOn, isTime, limitOf, repeats } from './cues.ts';
import type { Scan } from './match.ts';
import { type Moment, momentAt } from './moment.ts';
import { instantOf, knownMoment, knownZone, placeZone, wallOf } from './zone.ts';

/** The moment and zone times are counted from. */
export interface Here {
  readonly now: number;
  readonly zone: string;
  /** The day in that zone, counted from 1 January 1970, and the minutes since its midnight. */
  readonly today: number;
  readonly minutes: number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The end of a working day, for a day that is written without an hour. */
const END_OF_DAY = 1020;

/** Worked out only when a sentence holds a time word: most drafts hold none. */
export function hereOf(moment: number, name: string): () => Here {
  let here: Here | undefined;
  return () => {
    if (!here) {
      const now = knownMoment(moment);
      const zone = knownZone(name);
      const wall = wallOf(now, zone);
      const today = Math.floor(wall / DAY);
      here = { now, zone, today, minutes: Math.floor((wall - today * DAY) / MINUTE) };
    }
    return here;
  };
}

type Resolved = Pick<TimeNote, 'at' | 'grain' | 'zoned' | 'past'>;

/** The instant a time stands for; `undefined` where there is none. */
function resolved({ days, clock, fromNow }: Moment, here: Here, before: string): Resolved | undefined {
  if (fromNow !== undefined) {
    const instant = Math.round(here.now + fromNow * MINUTE);
    return Math.abs(instant) < 8.64e15
      ? { at: instant, grain: 'hour', zoned: true, past: instant < here.now }
      : undefined;
  }
  // "by March" is before it begins; "in March" has until its end.
  const first = days?.long && among('by|before|until|till|til', before);
  const late = clock !== undefined && clock.minutes < here.minutes;
  let day = days ? (first ? days.first : days.last) : here.today + (late ? 1 : 0);
  // This weekday's hour has passed, so the next one's is meant.
  if (days?.loose && day === here.today && late) day += 7;
  const minutes = clock?.minutes ?? days?.minutes ?? END_OF_DAY;
  const wall = day * DAY + (days ? Math.min(minutes, 1439) : minutes) * MINUTE;
  const said = clock?.zone;
  const instant =
    typeof said === 'number'
      ? wall - said * 60 * MINUTE
      : instantOf(wall, said === undefined ? here.zone : (placeZone(said) ?? here.zone));
  if (instant === undefined || !(Math.abs(instant) < 8.64e15)) return undefined;
  const grain = clock || days?.hour ? 'hour' : 'day';
  return {
    at: instant,
    grain,
    zoned: said !== undefined,
    past: instant < here.now && (grain === 'hour' || day !== here.today),
  };
}

/** The times one sentence holds, with offsets in it. */
export function timesOf(text: string, tokens: readonly Token[], hereNow: () => Here): TimeNote[] {
  if (!mayHoldTime(tokens)) return [];
  const atoms = atomsOf(text, tokens);
  // The calendar is asked only when a form is found.
  const scan: Scan = {
    atoms,
    tried: [],
    get today() {
      return hereNow().today;
    },
  };
  const found: TimeNote[] = [];
  let free = 0;
  for (let place = 0; place < atoms.length; ) {
    const moment = startsTime(atoms, place) && !goesOn(atoms, place) ? momentAt(scan, place) : undefined;
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
    const value = resolved(moment, hereNow(), at(atoms, place - 1).word);
    if (value) {
      found.push({
        start: at(atoms, from).start,
        end: at(atoms, moment.next - 1).end,
        ...value,
        limit,
      });
    }
    place = moment.next;
    free = place;
  }
  return found;
}

const STARTS = 'a|an|in|within|w|half|noon|noontime|midday|midnight|q|tonight';

/** These begin a time only right before a word or number with a meaning. */
const LEADS = 'the|new|black|good';

/** Whether a form can begin at the place: most places are left at once. */
function startsTime(atoms: readonly Atom[], place: number): boolean {
  const { means, word } = at(atoms, place);
  if (means !== undefined || among(STARTS, word)) return true;
  return among(LEADS, word) && at(atoms, place + 1).means !== undefined;
}

/** "on Friday", "at 5pm" and "by 5" belong to the time as it is shown. */
function spanStart(atoms: readonly Atom[], place: number, moment: Moment, free: number): number {
  const bare = !moment.days && at(atoms, place).kind === 'number' && moment.next === place + 1;
  return place > free && among(bare ? 'on|at|@|by' : 'on|at|@', at(atoms, place - 1).word)
    ? place - 1
    : place;
}
