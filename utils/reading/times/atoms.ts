import { isDigit, type Token, at as tokenAt } from '../words/tokens.ts';
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

/** Counts, ordinals and "this", "last", "end" make no time by themselves. */
const ALONE = ['weekday', 'month', 'unit', 'part', 'near', 'brief', 'season', 'feast'] as const;

const OTHERS = /[\d-]|^(?:noon|midday|midnight|o'clock|oclock|business|years?'?s?|half|quarter)$/;

/** Whether a time can be in the sentence at all: a number or a word with a meaning here. */
export function mayHoldTime(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, word }) => {
    if (kind !== 'word') return kind === 'number';
    const means = meaningsOf(word);
    return means ? ALONE.some((each) => each in means) : OTHERS.test(word);
  });
}

/** What makes a month of "may", written small. */
const BEFORE_MAY = /^(?:st|nd|rd|th|of|by|before|until|till|since|from|in|early|late|mid|last|next|-)$/;

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
    const verb = word === 'may' && !capital && !BEFORE_MAY.test(last.word);
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
  for (let place = 0; place < tokens.length; place += 1) {
    const { start, end, kind, word } = tokenAt(tokens, place);
    const raw = text.slice(start, end);
    if (kind !== 'word' && kind !== 'number') push(start, raw, kind === 'punct' ? 'sign' : 'other');
    else if (/[\d-]/.test(raw) && meaningsOf(word)) push(start, raw, 'word');
    else
      for (let from = 0; from < raw.length; ) {
        const code = raw.charCodeAt(from);
        const to = runEnd(raw, from);
        push(start + from, raw.slice(from, to), isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'sign');
        from = to;
      }
  }
  return atoms;
}
