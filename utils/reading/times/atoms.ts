import { isDigit, type Token, at as tokenAt } from '../words/tokens.ts';
import { type Meaning, meaningsOf } from './lexicon.ts';

/** A piece of a token: letters, digits or one sign. "10:30am" is four of them. */
export interface Atom {
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign' | 'other';
  /** Lower case, apostrophes straight. */
  word: string;
  /** Of a number of at most eight digits; otherwise -1. */
  value: number;
  /** Nothing stands between it and the piece before. */
  glued: boolean;
  capital: boolean;
  means: Partial<Record<Meaning, number>> | undefined;
}

const NONE: Atom = {
  start: 0,
  end: 0,
  kind: 'other',
  word: '',
  value: -1,
  glued: false,
  capital: false,
  means: undefined,
};

/** The atom at a place, or an empty one beyond the ends. */
export function at(atoms: readonly Atom[], place: number): Atom {
  return atoms[place] ?? NONE;
}

/** Letters of the Latin alphabet, and whatever else a token holds beyond ASCII but dashes and quotes. */
function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && (code < 0x2000 || code > 0x206f))
  );
}

/** Where the run of digits or letters that begins at `from` ends; a sign stands alone. */
function runEnd(raw: string, from: number): number {
  const kind = isDigit(raw.charCodeAt(from)) ? isDigit : isLetter;
  let end = from;
  while (end < raw.length) {
    const code = raw.charCodeAt(end);
    const apostrophe =
      (code === 39 || code === 0x2019) &&
      end > from &&
      kind === isLetter &&
      isLetter(raw.charCodeAt(end + 1));
    if (!apostrophe && !kind(code)) break;
    end += 1;
  }
  return Math.max(end, from + 1);
}

/** Whether a time can be in the sentence at all: a number or a word with a meaning here. */
export function mayHoldTime(tokens: readonly Token[]): boolean {
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token.kind === 'number') return true;
    if (token.kind !== 'word') continue;
    const means = meaningsOf(token.word);
    if (means ? sure(means) : OTHERS.test(token.word)) return true;
  }
  return false;
}

/** Counts, ordinals and "this", "last", "end" make no time by themselves. */
function sure(means: Partial<Record<Meaning, number>>): boolean {
  return (
    means.weekday !== undefined ||
    means.month !== undefined ||
    means.unit !== undefined ||
    means.part !== undefined ||
    means.near !== undefined ||
    means.brief !== undefined ||
    means.season !== undefined ||
    means.fixed !== undefined
  );
}

const OTHERS =
  /[\d-]|^(?:noon|midday|midnight|o'clock|oclock|business|easter|thanksgiving|years?'?s?|lunch|lunchtime|half|quarter)$/;

/** The pieces of one sentence; code, addresses, mentions and emoji are one piece each. */
export function atomsOf(text: string, tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let before = -1;
  const push = (start: number, raw: string, kind: Atom['kind']): void => {
    const word = raw.toLowerCase().replaceAll('’', "'");
    atoms.push({
      start,
      end: start + raw.length,
      kind,
      word,
      value: kind === 'number' && raw.length <= 8 ? Number(raw) : -1,
      glued: start === before,
      capital: kind === 'word' && raw.charAt(0) !== raw.charAt(0).toLowerCase(),
      means: kind === 'word' ? meaningsOf(word) : undefined,
    });
    before = start + raw.length;
  };
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') {
      const raw = text.slice(token.start, token.end);
      push(token.start, raw, token.kind === 'punct' ? 'sign' : 'other');
      continue;
    }
    const raw = text.slice(token.start, token.end);
    const means = /[\d-]/.test(raw) ? meaningsOf(token.word) : undefined;
    if (means) {
      push(token.start, raw, 'word');
      continue;
    }
    for (let from = 0; from < raw.length; ) {
      const end = runEnd(raw, from);
      const code = raw.charCodeAt(from);
      push(
        token.start + from,
        raw.slice(from, end),
        isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'sign',
      );
      from = end;
    }
  }
  return atoms;
}
