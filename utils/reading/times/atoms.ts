import type { Token } from '../words/tokens.ts';
import { type Means, meaningsOf, numberMeans } from './lexicon.ts';

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
  means: Means | undefined;
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

/** Whether a word is one of a list, written with bars between. */
export function among(words: string, word: string): boolean {
  return word !== '' && `|${words}|`.includes(`|${word}|`);
}

/** Digits, letters (whatever a token holds beyond ASCII but dashes and quotes) with apostrophes inside, or one sign. */
const PIECES = /\d+|[A-Za-z\u00c0-\u1fff\u2070-\uffff]+(?:['’][A-Za-z\u00c0-\u1fff\u2070-\uffff]+)*|[\s\S]/g;

/** Counts, ordinals and "this", "last", "end" make no time by themselves. */
const ALONE = ['weekday', 'month', 'unit', 'part', 'near', 'brief', 'season', 'feast'] as const;

const OTHERS = "noon|midday|midnight|o'clock|oclock|business|year's|half";

/** Whether a time can be in the sentence at all: a number or a word with a meaning here. */
export function mayHoldTime(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, word }) => {
    if (kind !== 'word') return kind === 'number';
    const means = meaningsOf(word);
    return means ? ALONE.some((each) => each in means) : /[\d-]/.test(word) || among(OTHERS, word);
  });
}

/** What makes a month of "may", written small, before it or before the number there. */
const BEFORE_MAY = 'st|nd|rd|th|of|on|by|before|until|till|since|from|in|early|late|mid|last|next|-';

/** The pieces of one sentence; code, addresses, mentions and emoji are one piece each. */
export function atomsOf(text: string, tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let before = -1;
  const push = (start: number, raw: string, kind: Atom['kind']): void => {
    const word = raw.toLowerCase().replaceAll('’', "'");
    const value = kind === 'number' && raw.length <= 8 ? Number(raw) : -1;
    const last = at(atoms, atoms.length - 1);
    const glued = start === before;
    // "Fri. 3pm" and "11ish" say no more than "Fri 3pm" and "11".
    if (
      glued &&
      ((word === 'ish' && last.value >= 0) ||
        (word === '.' &&
          last.means &&
          last.word.length < 5 &&
          (last.means.month ?? last.means.weekday) !== undefined))
    )
      return;
    const capital = kind === 'word' && raw.charAt(0) !== raw.charAt(0).toLowerCase();
    const verb =
      word === 'may' &&
      !capital &&
      !among(BEFORE_MAY, last.value < 0 ? last.word : at(atoms, atoms.length - 2).word);
    atoms.push({
      start,
      end: start + raw.length,
      kind,
      word,
      value,
      glued,
      capital,
      means: verb
        ? undefined
        : kind === 'word'
          ? meaningsOf(word)
          : value >= 0
            ? numberMeans(value, raw.length)
            : undefined,
    });
    before = start + raw.length;
  };
  for (const { start, end, kind, word } of tokens) {
    const raw = text.slice(start, end);
    if (kind !== 'word' && kind !== 'number') push(start, raw, kind === 'punct' ? 'sign' : 'other');
    else if (/[\d-]/.test(raw) && meaningsOf(word)) push(start, raw, 'word');
    else
      for (const { 0: piece, index } of raw.matchAll(PIECES))
        push(
          start + index,
          piece,
          /^\d/.test(piece) ? 'number' : /^[A-Za-z\u00c0-\u1fff\u2070-\uffff]/.test(piece) ? 'word' : 'sign',
        );
  }
  return atoms;
}
