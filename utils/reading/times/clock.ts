import { type Atom, at } from './atoms.ts';
import { zoneMeant } from './lexicon.ts';

/** A time of day, in minutes from midnight. */
export interface Clock {
  next: number;
  minutes: number;
  /** Nothing else looks like it: a colon, "pm", "o'clock", "noon". */
  sure: boolean;
  /** "am" or "pm", a morning or an evening is said, or the hour is past twelve. */
  half: boolean;
  /** Hours from UTC, or the name of a zone, where one is written. */
  zone?: number | string | undefined;
  /** It may be any day's, so one that has passed is tomorrow's. */
  seconds?: boolean;
}

/** "am" is 0 and "pm" is 12; `next` lies after the last dot. */
function halfAt(
  atoms: readonly Atom[],
  place: number,
  short: boolean,
): { next: number; add: number } | undefined {
  const { word } = at(atoms, place);
  const letter = word.charAt(0);
  if (letter !== 'a' && letter !== 'p') return undefined;
  const add = letter === 'p' ? 12 : 0;
  const dotted = at(atoms, place + 1).word === '.' && at(atoms, place + 1).glued;
  if (word === 'am' || word === 'pm') return { next: place + 1, add };
  if (word.length !== 1) return undefined;
  if (dotted && at(atoms, place + 2).word === 'm')
    return { next: at(atoms, place + 3).word === '.' ? place + 4 : place + 3, add };
  if (at(atoms, place + 1).word === 'm' && !short) return { next: place + 2, add };
  return short && at(atoms, place).glued ? { next: place + 1, add } : undefined;
}

function twoDigits(atom: Atom): boolean {
  return atom.glued && atom.kind === 'number' && atom.end - atom.start === 2 && atom.value < 60;
}

/** The hour people mean at work: "at 3" is the afternoon, "at 9" the morning. */
function likely(hour: number, below: number): number {
  return hour > 0 && hour < below ? hour + 12 : hour;
}

/** "in the morning", "this evening", "at night" after an hour. */
function partAfter(atoms: readonly Atom[], place: number): { next: number; pm: boolean } | undefined {
  let next = place;
  if (/^toni(?:ght|te)$/.test(at(atoms, next).word)) return { next, pm: true };
  if (/^(?:in|at)$/.test(at(atoms, next).word)) next += 1;
  else if (at(atoms, next).word !== 'this') return undefined;
  if (at(atoms, next).word === 'the') next += 1;
  const part = at(atoms, next).means?.part;
  return part === undefined ? undefined : { next: next + 1, pm: part > 12 };
}

function hourOf(atoms: readonly Atom[], place: number): number {
  const atom = at(atoms, place);
  return atom.kind === 'number' ? atom.value : (atom.means?.count ?? -1);
}

/** "half past two", "a quarter to 3pm", "ten past noon". */
function pastAt(atoms: readonly Atom[], place: number): Clock | undefined {
  const start = at(atoms, place).word === 'a' ? place + 1 : place;
  const { word } = at(atoms, start);
  let next = start + 1;
  const count = word === 'half' ? 30 : word === 'quarter' ? 15 : hourOf(atoms, start);
  if (count < 1 || count > 59) return undefined;
  if (at(atoms, next).means?.unit === 1) next += 1;
  const to = /^(?:to|till|before)$/.test(at(atoms, next).word);
  if (!to && at(atoms, next).word !== 'past') return undefined;
  const hour = clockAt(atoms, next + 1, true, true);
  // "5 to 6" is a range.
  if (!hour || (to && count !== 15 && next === start + 1)) return undefined;
  return { ...hour, minutes: hour.minutes + (to ? -count : count), sure: true };
}

const NAMED: Record<string, number> = { noon: 720, midday: 720, midnight: 1440, noontime: 720 };

/** What is written at the place as a time of day; a bare hour ("5") only where `bare` is set. */
export function clockAt(
  atoms: readonly Atom[],
  place: number,
  bare: boolean,
  inner = false,
): Clock | undefined {
  const first = at(atoms, place);
  const named = NAMED[first.word];
  if (named !== undefined) return zoned(atoms, { next: place + 1, minutes: named, sure: true, half: true });
  if (first.word === 'mid' && at(atoms, place + 1).word === 'day')
    return { next: place + 2, minutes: 720, sure: true, half: true };
  if (
    first.kind !== 'number' &&
    first.means?.count === undefined &&
    first.word !== 'half' &&
    first.word !== 'quarter'
  )
    return undefined;
  const past = inner ? undefined : pastAt(atoms, place);
  if (past) return past;
  let hour = hourOf(atoms, place);
  if (hour < 0 || first.word === 'a' || first.word === 'an' || hour > 2400) return undefined;
  const digits = first.end - first.start;
  let minute = 0;
  let next = place + 1;
  let sure = false;
  const sign = at(atoms, next);
  if (first.kind === 'number') {
    if (digits > 2) {
      if (digits > 4 || hour % 100 > 59) return undefined;
      minute = hour % 100;
      hour = Math.floor(hour / 100);
    } else if ((sign.word === ':' || sign.word === 'h' || sign.word === '.') && sign.glued) {
      if (twoDigits(at(atoms, next + 1))) {
        const colon = sign.word !== '.';
        const after = next + 2;
        if (!colon && !bare && !halfAt(atoms, after, false)) return undefined;
        minute = at(atoms, next + 1).value;
        sure = colon;
        next = after;
        if (at(atoms, next).word === ':' && twoDigits(at(atoms, next + 1))) next += 2;
      } else if (sign.word === 'h' && bare) {
        next += 1;
        sure = true;
      }
    }
  }
  if (hour > 24 || (hour === 24 && minute > 0)) return undefined;
  if (at(atoms, next).word === 'ish') next += 1;
  else if (at(atoms, next).word === '-' && at(atoms, next + 1).word === 'ish') next += 2;
  const half = halfAt(atoms, next, sure || (bare && first.kind === 'number'));
  let said = hour > 12 || (digits === 2 && hour < 10 && first.kind === 'number');
  if (half && hour > 0 && hour <= 12) {
    hour = (hour % 12) + half.add;
    next = half.next;
    sure = true;
    said = true;
  } else if (digits > 2 && first.kind === 'number') {
    // "since 2010" is a year, "at 2010" an hour.
    const year = first.value >= 1900 && first.value < 2100 && !/^(?:at|@)$/.test(at(atoms, place - 1).word);
    if (!bare || first.glued || year) return undefined;
    sure = first.value < 1000 && digits === 4;
    if (/^(?:hours|hrs)$/.test(at(atoms, next).word)) next += 1;
    said = true;
  } else if (/^o'?clock$/.test(at(atoms, next).word)) {
    next += 1;
    sure = true;
  }
  if (!sure && !bare) {
    const part = hour <= 12 && hour > 0 ? partAfter(atoms, next) : undefined;
    if (!part) return undefined;
  }
  // "at 5 people", "by 3 points", "5%", "10.4": a number of something else.
  if (!sure && digits < 3 && !ends(atoms, next)) return undefined;
  const part = said ? undefined : partAfter(atoms, next);
  if (part) {
    hour = part.pm ? (hour % 12) + 12 : hour % 12;
    next = part.next;
    said = true;
  } else if (!said) hour = likely(hour, sure && minute > 0 ? 7 : 8);
  const clock = { next, minutes: hour * 60 + minute, sure: sure || part !== undefined, half: said };
  return zoned(atoms, clock);
}

const AFTER_HOUR =
  /^(?:[,;)!?.–—-]|on|in|this|at|and|or|but|so|if|please|pls|to|till|until|untill|for|because|when|today|tonight|tomorrow|tmrw|sharp|latest|then|thanks|thx|ty|with|from|is|works|the|your|my|our|their|we|i|you|as|before|after)$/;

/** Whether a bare hour can stand before what follows. */
function ends(atoms: readonly Atom[], place: number): boolean {
  const after = at(atoms, place);
  if (after.end === 0 || after.kind === 'other') return true;
  if (after.means?.weekday !== undefined || after.means?.near !== undefined) return true;
  if (after.glued && /^[.,:/-]$/.test(after.word) && at(atoms, place + 1).glued)
    return after.word === '-' && at(atoms, place + 1).kind === 'number';
  if (zoneMeant(after.word) !== undefined && !after.glued) return true;
  return AFTER_HOUR.test(after.word) && !(after.word === 'to' && at(atoms, place + 1).word === '1');
}

/** Takes the zone that follows a time of day: "CET", "UTC+2", "+01:00", "Sofia time". */
function zoned(atoms: readonly Atom[], clock: Clock): Clock {
  let { next } = clock;
  const open = at(atoms, next).word === '(' ? 1 : 0;
  const atom = at(atoms, next + open);
  let zone =
    atom.kind === 'word' && (atom.capital || atom.glued || atom.word.length > 2)
      ? zoneMeant(atom.word)
      : undefined;
  if (zone !== undefined) next += 1 + open;
  const sign = at(atoms, next).word;
  const offset = at(atoms, next + 1);
  if ((sign === '+' || sign === '-') && offset.glued && offset.value >= 0) {
    const long = offset.end - offset.start === 4;
    const minutes = at(atoms, next + 2).word === ':' && twoDigits(at(atoms, next + 3));
    if (zone === 0 ? offset.value <= 14 || long : clock.sure && (long || minutes)) {
      const hours = long
        ? Math.floor(offset.value / 100) + (offset.value % 100) / 60
        : offset.value + (minutes ? at(atoms, next + 3).value / 60 : 0);
      if (hours <= 14) {
        zone = sign === '-' ? -hours : hours;
        next += minutes ? 4 : 2;
      }
    }
  }
  if (zone !== undefined) {
    if (open && at(atoms, next).word === ')') next += 1;
    return { ...clock, zone, next, sure: true };
  }
  for (let words = 1; words <= 2; words += 1) {
    if (at(atoms, next + words).word !== 'time') continue;
    const place = atoms.slice(next, next + words);
    if (place.every((each) => each.capital && !each.means))
      return { ...clock, zone: place.map((each) => each.word).join('_'), next: next + words + 1, sure: true };
  }
  return clock;
}
