import { BIT, classesOf } from '../words/classes.ts';
import { among, at } from './atoms.ts';
import { zoneMeant } from './lexicon.ts';
import { formAt, type Scan } from './match.ts';

/** A time of day. */
export interface Clock {
  next: number;
  /** From midnight. */
  minutes: number;
  /** Nothing else looks like it: a colon, "pm", "noon". */
  sure: boolean;
  /** Which half of the day is said. */
  half: boolean;
  /** Hours from UTC, or the name of a zone, where one is written. */
  zone?: number | string | undefined;
}

/** Words after an hour that count nothing. */
const AFTER = BIT.PREP | BIT.CONJ | BIT.DET | BIT.PRONOUN | BIT.POLITE | BIT.THANKS | BIT.AUX | BIT.WH;

/** Whether a bare hour can stand before what follows; "at 5 people", "by 3 points", "10.4" count something else. */
function ends({ atoms }: Scan, place: number): boolean {
  const { end, kind, means, glued, word } = at(atoms, place);
  const after = at(atoms, place + 1);
  if (end === 0 || kind === 'other' || means?.weekday !== undefined || means?.near !== undefined) return true;
  if (glued && '.,:/-'.includes(word) && after.glued) return word === '-' && after.value >= 0;
  return (
    (!glued && zoneMeant(word) !== undefined) ||
    among(',|;|)|!|?|.|–|—|-|sharp|latest|then|so|works|today|tonight', word) ||
    ((classesOf(word) & AFTER) !== 0 &&
      !among('of|per|than|like|up|off|out', word) &&
      !(word === 'to' && after.word === '1'))
  );
}

/** The hour at a place with its zone; a bare one ("5") only where `bare` is set. */
export function clockAt(scan: Scan, place: number, bare: boolean): Clock | undefined {
  const found = formAt(scan, 'Clock', place) ?? (bare ? formAt(scan, 'Bare', place) : undefined);
  if (!found) return undefined;
  const { next, slots } = found;
  const { value, glued, start, end } = at(scan.atoms, place);
  const digits = value < 0 ? 0 : end - start;
  const { clock, hour: said = 0, minute = 0, part, add = 0, less = 0 } = slots;
  if (slots.bare) {
    // "since 2010" is a year, "at 2010" an hour.
    const year = value >= 1900 && value < 2100 && !among('at|@', at(scan.atoms, place - 1).word);
    if (clock === undefined ? !ends(scan, next) : glued || year) return undefined;
  }
  let half = true;
  let minutes = clock ?? said * 60 + minute;
  const later = slots.half ?? (part === undefined ? undefined : part > 12 ? 12 : 0);
  if (later !== undefined && clock !== 720 && clock !== 1440 && minutes < 780)
    minutes = (minutes % 720) + later * 60;
  // Past twelve or with a leading nought it counts from midnight; else the hour people mean at work.
  else if (clock === undefined && later === undefined) {
    half = said > 12 || (digits === 2 && said < 10);
    if (!half && said > 0 && said < (slots.sure && minute > 0 ? 7 : 8)) minutes += 720;
  }
  if (minutes > 1440 || add > 59 || less > 59) return undefined;
  const sure = !slots.bare || slots.sure === 1 || (value < 1000 && digits === 4);
  return zoned(scan, { next, minutes: minutes + add - less, sure, half });
}

/** Takes the zone that follows a time of day: "CET", "UTC+2", "+01:00", "Sofia time". */
function zoned({ atoms }: Scan, clock: Clock): Clock {
  let { next } = clock;
  const open = at(atoms, next).word === '(' ? 1 : 0;
  const atom = at(atoms, next + open);
  let zone =
    atom.kind === 'word' && (atom.capital || atom.glued || atom.word.length > 2)
      ? zoneMeant(atom.word)
      : undefined;
  if (zone !== undefined) next += 1 + open;
  const sign = at(atoms, next).word;
  const { glued, value, end, start } = at(atoms, next + 1);
  if ((sign === '+' || sign === '-') && glued && value >= 0) {
    const colon = at(atoms, next + 2).word === ':' ? at(atoms, next + 3).means?.two : undefined;
    const long = end - start === 4;
    const hours = long ? Math.floor(value / 100) + (value % 100) / 60 : value + (colon ?? 0) / 60;
    if (hours <= 14 && (zone === 0 || (clock.sure && (long || colon !== undefined)))) {
      zone = sign === '-' ? -hours : hours;
      next += colon === undefined ? 2 : 4;
    }
  }
  if (zone !== undefined)
    return { ...clock, zone, next: open && at(atoms, next).word === ')' ? next + 1 : next, sure: true };
  for (let words = 1; words <= 2; words += 1) {
    const place = atoms.slice(next, next + words);
    if (at(atoms, next + words).word === 'time' && place.every((each) => each.capital && !each.means))
      return {
        ...clock,
        zone: place.map(({ word }) => word.charAt(0).toUpperCase() + word.slice(1)).join('_'),
        next: next + words + 1,
        sure: true,
      };
  }
  return clock;
}
