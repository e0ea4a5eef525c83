import { isDigit, type Token } from '../words/tokens.ts';
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

/** Letters of a piece: whatever a token holds beyond ASCII but dashes and quotes. */
function isPiece(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && (code < 0x2000 || code >= 0x2070))
  );
}

/** Where the piece that begins at `from` ends: digits, letters with apostrophes inside, or one sign. */
function pieceEnd(raw: string, from: number): number {
  let place = from + 1;
  const code = raw.charCodeAt(from);
  if (isDigit(code)) while (isDigit(raw.charCodeAt(place))) place += 1;
  else if (isPiece(code))
    for (;;) {
      const next = raw.charCodeAt(place);
      if (isPiece(next)) place += 1;
      else if ((next === 39 || next === 0x2019) && isPiece(raw.charCodeAt(place + 1))) place += 2;
      else break;
    }
  return place;
}

/** Before a number these make an hour of it. */
export const HOUR_LINK = 'at|@|by|before|around|about|approximately|from|between|after|until|till|past';

/** After a number these may make a time of it. */
const AFTER_NUMBER = 'am|pm|a.m|p.m|a|p|past|to|till|before|/';

/** Whether a number can belong to a time although the sentence holds no word of time. */
function mayBeTime(tokens: readonly Token[], place: number): boolean {
  const { word } = tokens[place]!;
  for (let index = 0; index < word.length; index += 1) if (!isDigit(word.charCodeAt(index))) return true;
  return (
    (word.length === 4 && word.charCodeAt(0) < 51) ||
    among(`${HOUR_LINK}|to`, tokens[place - 1]?.word ?? '') ||
    among(AFTER_NUMBER, tokens[place + 1]?.word ?? '')
  );
}

/** Whether a time can be in the sentence at all; without one nothing of the grammar is looked at. */
export function mayHoldTime(tokens: readonly Token[]): boolean {
  for (let place = 0; place < tokens.length; place += 1) {
    const { kind, timely } = tokens[place]!;
    if (timely || (kind === 'number' && mayBeTime(tokens, place))) return true;
  }
  return false;
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
  for (const { start, end, kind, word, timely } of tokens) {
    const raw = text.slice(start, end);
    if (kind !== 'word' && kind !== 'number') push(start, raw, kind === 'punct' ? 'sign' : 'other');
    else if ((timely || kind === 'number') && meaningsOf(word)) push(start, raw, 'word');
    else
      for (let from = 0; from < raw.length; ) {
        const to = pieceEnd(raw, from);
        const code = raw.charCodeAt(from);
        push(start + from, raw.slice(from, to), isDigit(code) ? 'number' : isPiece(code) ? 'word' : 'sign');
        from = to;
      }
  }
  return atoms;
}
