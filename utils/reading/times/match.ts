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
  words: readonly string[] | undefined;
  means: Meaning | undefined;
  form: string;
  slot: string;
  value: number | undefined;
  optional: boolean;
  glued: boolean;
  /** None of the words may stand here. */
  not: boolean;
}

/** A part as it is written, taken to pieces when a row gets to it; without a pattern, which is slow at first use. */
function partOf(raw: string): Part {
  const glued = raw.startsWith('_');
  const not = raw.startsWith('^');
  const optional = raw.endsWith('?');
  const core = raw.slice(glued || not ? 1 : 0, optional ? -1 : undefined);
  const sign = core.charCodeAt(0);
  const form = sign > 64 && sign < 91 ? core : '';
  const means = sign === 35;
  const words = means || sign === 33 || form ? undefined : core.split('|');
  const colon = words ? 0 : core.indexOf(':') + 1;
  const named = colon > 0 ? core.slice(0, colon - 1) : core;
  const equals = words ? 0 : named.indexOf('=') + 1;
  const name = words || form ? core : named.slice(1, equals > 0 ? equals - 1 : undefined);
  return {
    words,
    means: means ? (name as Meaning) : undefined,
    form,
    slot: colon > 0 ? core.slice(colon) : name,
    value: equals > 0 ? Number(named.slice(equals)) : undefined,
    optional,
    glued,
    not,
  };
}

/** A row as it is written, and those of its parts that were looked at. */
interface Row {
  raw: readonly string[];
  parts: Part[];
}

interface Form {
  rows: Row[];
  /** The words and meanings it can begin with. */
  starts: Set<string>;
}

const forms = new Map<string, Form>();

/** A form of the grammar, cut when it is asked for. */
function formOf(name: string): Form {
  let form = forms.get(name);
  if (form) return form;
  form = { rows: [], starts: new Set() };
  forms.set(name, form);
  const from = GRAMMAR.indexOf(`=${name}\n`) + name.length + 2;
  const to = GRAMMAR.indexOf('\n=', from);
  for (const line of GRAMMAR.slice(from, to < 0 ? undefined : to).split('\n')) {
    const row: Row = { raw: line.split(' '), parts: [] };
    form.rows.push(row);
    for (let index = 0; ; index += 1) {
      const { words, means, form: inner, optional } = partAt(row, index);
      for (const start of means ? [means] : (words ?? formOf(inner).starts)) form.starts.add(start);
      if (!optional) break;
    }
  }
  return form;
}

function partAt({ raw, parts }: Row, index: number): Part {
  let part = parts[index];
  if (!part) {
    part = partOf(raw[index]!);
    parts[index] = part;
  }
  return part;
}

/** Walks the parts of a row from one of them on; the slots are filled on the way back. */
function walk(scan: Scan, row: Row, index: number, place: number): Match | undefined {
  if (index === row.raw.length) return { next: place, slots: {} };
  const part = partAt(row, index);
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
    fits &&= words.includes(atom.word) !== not;
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
