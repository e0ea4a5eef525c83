import { type Atom, at } from './atoms.ts';
import { GRAMMAR } from './grammar.ts';
import type { Meaning } from './lexicon.ts';

/** What the words of a form say, by name: `month` 3, `date` 25, `shift` 1 for "next". */
export type Slots = Record<string, number | undefined>;

export interface Match {
  next: number;
  slots: Slots;
}

/** The sentence that is read, and the day it is counted from. */
export interface Scan {
  atoms: readonly Atom[];
  today: number;
  /** What each form has found at each place. */
  tried: Map<string, Match | undefined>[];
}

/** One part of a row: words "on|of", a meaning "#unit=4:size", a form "Year", a value "!nth=-1" to set. */
interface Part {
  words: Set<string> | undefined;
  means: Meaning | undefined;
  form: string;
  slot: string;
  value: number | undefined;
  optional: boolean;
  glued: boolean;
  /** None of the words may stand here. */
  not: boolean;
}

let forms: Map<string, Form> | undefined;
const parts = new Map<string, Part>();

/** A part as it is written, taken to pieces when a row gets to it. */
function partOf(raw: string): Part {
  const known = parts.get(raw);
  if (known) return known;
  const [, before, core = '', optional] = /^([_^]?)(.+?)(\??)$/.exec(raw)!;
  const [, sign, name = core, value, slot = name] = /^([#!])(\w+)(?:=([-\d]+))?(?::(\w+))?$/.exec(core) ?? [];
  const form = /^[A-Z]/.test(core) ? core : '';
  const part: Part = {
    words: sign || form ? undefined : new Set(core.split('|')),
    means: sign === '#' ? (name as Meaning) : undefined,
    form,
    slot,
    value: value ? Number(value) : undefined,
    optional: optional !== '',
    glued: before === '_',
    not: before === '^',
  };
  parts.set(raw, part);
  return part;
}

interface Form {
  rows: string[][];
  /** The words and meanings it can begin with. */
  starts: Set<string>;
}

/** A form of the grammar. A row whose first parts may be missing counts as several. */
function formOf(name: string): Form {
  if (!forms) {
    forms = new Map();
    let rows: string[][] = [];
    for (const line of GRAMMAR.split('\n')) {
      if (line.startsWith('=')) {
        rows = [];
        forms.set(line.slice(1), { rows, starts: new Set() });
      } else {
        const row = line.split(' ');
        for (let first = 0; rows.push(row.slice(first)) && row[first]!.endsWith('?'); ) first += 1;
      }
    }
  }
  const form = forms.get(name)!;
  if (form.starts.size === 0)
    for (const [first] of form.rows) {
      const { words, means, form: inner } = partOf(first!);
      for (const start of means ? [means] : (words ?? formOf(inner).starts)) form.starts.add(start);
    }
  return form;
}

/** Walks the parts of a row from one of them on; the slots are filled on the way back. */
function walk(scan: Scan, row: readonly string[], index: number, place: number): Match | undefined {
  if (index === row.length) return { next: place, slots: {} };
  const part = partOf(row[index]!);
  const { words, means, form, slot, value, not } = part;
  const atom = at(scan.atoms, place);
  const meant = means && atom.means?.[means];
  let inner: Match | undefined;
  let next = place + 1;
  let fits = atom.glued || !part.glued;
  if (form) {
    inner = fits ? formAt(scan, form, place) : undefined;
    fits = inner !== undefined;
    next = inner?.next ?? place;
  } else if (words) {
    fits &&= words.has(atom.word) !== not;
    if (not) next = place;
  } else if (means) fits &&= meant !== undefined && (value ?? meant) === meant;
  else next = place;
  const found = fits ? walk(scan, row, index + 1, next) : undefined;
  if (found && !words) found.slots = { [slot]: meant ?? value, ...inner?.slots, ...found.slots };
  return found ?? (part.optional ? walk(scan, row, index + 1, place) : undefined);
}

/** What the first row of a form that fits at the place says. */
export function formAt(scan: Scan, name: string, place: number): Match | undefined {
  const { rows, starts } = formOf(name);
  const { word, means } = at(scan.atoms, place);
  let may = starts.has(word);
  for (const meaning in means) may ||= starts.has(meaning);
  if (!may) return undefined;
  scan.tried[place] ??= new Map();
  const tried = scan.tried[place];
  let found = tried.get(name);
  if (found || tried.has(name)) return found;
  for (const row of rows) {
    found = walk(scan, row, 0, place);
    if (found) break;
  }
  tried.set(name, found);
  return found;
}
