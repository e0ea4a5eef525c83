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

/** One part of a row: words "on|of", a meaning "#unit=4:size", a form "Year", or a value "!nth=-1" to set. */
interface Part {
  words: Set<string> | undefined;
  means: Meaning | undefined;
  form: string;
  slot: string;
  value: number | undefined;
  optional: boolean;
  glued: boolean;
}

let forms: Map<string, Part[][]> | undefined;

function partOf(raw: string): Part {
  const [, glued, core = '', optional] = /^(_?)(.+?)(\??)$/.exec(raw)!;
  const sign = /^[#!](?=\w)/.exec(core)?.[0];
  const isForm = /^[A-Z]/.test(core);
  const [head = '', slot] = sign ? core.slice(1).split(':') : [core];
  const [name = '', value] = sign ? head.split('=') : [core];
  return {
    words: sign || isForm ? undefined : new Set(core.split('|')),
    means: sign === '#' ? (name as Meaning) : undefined,
    form: isForm ? core : '',
    slot: slot ?? name,
    value: value ? Number(value) : undefined,
    optional: optional !== '',
    glued: glued !== '',
  };
}

/** The rows of a form; one that begins with a part that may be missing counts as two. */
function rowsOf(form: string): Part[][] {
  if (!forms) {
    forms = new Map();
    let rows: Part[][] = [];
    for (const line of GRAMMAR.split('\n')) {
      if (line.startsWith('=')) {
        rows = [];
        forms.set(line.slice(1), rows);
      } else {
        const parts = line.split(' ').map(partOf);
        if (parts[0]!.optional)
          rows.push([{ ...parts[0]!, optional: false }, ...parts.slice(1)], parts.slice(1));
        else rows.push(parts);
      }
    }
  }
  return forms.get(form)!;
}

/** Whether a word by itself may stand for a part. */
function fits(part: Part, { word, means, glued }: Atom): boolean {
  if (part.glued && !glued) return false;
  if (part.words) return part.words.has(word);
  if (!part.means) return true;
  const found = means?.[part.means];
  return found !== undefined && (part.value ?? found) === found;
}

/** Walks the parts of a row from one of them on; the slots are filled on the way back. */
function walk(scan: Scan, parts: readonly Part[], index: number, place: number): Match | undefined {
  const part = parts[index];
  if (!part) return { next: place, slots: {} };
  const { words, means, form, slot, value } = part;
  const atom = at(scan.atoms, place);
  let found: Match | undefined;
  if (fits(part, atom)) {
    const inner = form ? formAt(scan, form, place) : undefined;
    if (!form || inner) {
      found = walk(scan, parts, index + 1, inner ? inner.next : place + ((words ?? means) ? 1 : 0));
      if (found && !words)
        found.slots = { [slot]: means ? atom.means![means] : value, ...inner?.slots, ...found.slots };
    }
  }
  return found ?? (part.optional ? walk(scan, parts, index + 1, place) : undefined);
}

/** What the first row of a form that fits at the place says. */
export function formAt(scan: Scan, form: string, place: number): Match | undefined {
  scan.tried[place] ??= new Map();
  const tried = scan.tried[place];
  let found = tried.get(form);
  if (found || tried.has(form) || place >= scan.atoms.length) return found;
  const atom = at(scan.atoms, place);
  for (const parts of rowsOf(form)) {
    if (fits(parts[0]!, atom)) found = walk(scan, parts, 0, place);
    if (found) break;
  }
  tried.set(form, found);
  return found;
}
