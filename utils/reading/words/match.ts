import { BIT } from './classes.ts';
import { at, type Token } from './tokens.ts';

/** Whether the token has any of the classes. */
export function is(token: Token, bits: number): boolean {
  return (token.bits & bits) !== 0;
}

/** The first place at or after `from` that is neither filler nor a courtesy. */
export function skipFillers(tokens: readonly Token[], from: number): number {
  let place = from;
  while (place < tokens.length) {
    const token = at(tokens, place);
    const filler = is(token, BIT.FILLER | BIT.POLITE) && !is(token, BIT.AUX | BIT.WH | BIT.ACT);
    if (!filler && token.word !== ',' && token.word !== '-') break;
    place += 1;
  }
  return place;
}

/** What has to follow a phrase's first word: as it is written, until it is looked at, then word by word. */
type Rest = string | readonly (readonly string[])[];

/** A list that was asked for, ready to be asked again. */
interface Prepared {
  list: string;
  /** What may follow each first word; for a list of single words nothing does. */
  byFirst: Map<string, Rest[]>;
  /** Letters that first words begin with, and their lengths, a bit each: most words are turned away by these. */
  letters: number;
  lengths: number;
  /** Another list of the same length. */
  next: Prepared | undefined;
}

/** By their length, which is at hand: each list is asked for at every word. */
type Lists = (Prepared | undefined)[];

const phraseLists: Lists = [];
const wordLists: Lists = [];

/** Phrases cut by their first words alone, and without a pattern: of most a page never sees more than these. */
function cut(list: string): { first: string; rest: string }[] {
  return list
    .replaceAll('\n', ' ')
    .split(';')
    .map((part) => {
      const phrase = part.trim();
      const gap = phrase.indexOf(' ');
      return gap < 0 ? { first: phrase, rest: '' } : { first: phrase.slice(0, gap), rest: phrase.slice(gap) };
    });
}

/** One of 32 bits; shifting looks at the lowest five of a number's. */
function bitOf(number: number): number {
  return 1 << number;
}

function prepare(list: string, lists: Lists): Prepared {
  const made: Prepared = { list, byFirst: new Map(), letters: 0, lengths: 0, next: lists[list.length] };
  lists[list.length] = made;
  const add = (word: string, rest: string) => {
    made.letters |= bitOf(word.charCodeAt(0));
    made.lengths |= bitOf(word.length);
    const known = made.byFirst.get(word);
    if (known) known.push(rest);
    else made.byFirst.set(word, [rest]);
  };
  if (lists === wordLists) for (const word of list.split(' ')) add(word, '');
  else for (const { first, rest } of cut(list)) for (const word of first.split('|')) add(word, rest);
  return made;
}

/** What may follow `word` in the list; `undefined` where nothing in it begins with the word. */
function candidatesOf(word: string, list: string, lists: Lists): Rest[] | undefined {
  let found = lists[list.length];
  while (found && found.list !== list) found = found.next;
  const { byFirst, letters, lengths } = found ?? prepare(list, lists);
  if ((letters & bitOf(word.charCodeAt(0))) === 0 || (lengths & bitOf(word.length)) === 0) return undefined;
  return byFirst.get(word);
}

function wordsOf(rest: string): readonly (readonly string[])[] {
  return rest
    .split(' ')
    .filter(Boolean)
    .map((part) => part.split('|'));
}

function follows(tokens: readonly Token[], place: number, rest: readonly (readonly string[])[]): boolean {
  for (let index = 0; index < rest.length; index += 1)
    if (!rest[index]!.includes(at(tokens, place + 1 + index).word)) return false;
  return true;
}

/**
 * How many words at `place` one of the phrases takes, 0 for none. Phrases are parted by `;`, and `a|b` stands for
 * either word: "get back to me|us; let me know". The first phrase that fits counts.
 */
export function lengthOf(tokens: readonly Token[], place: number, list: string): number {
  const candidates = candidatesOf(at(tokens, place).word, list, phraseLists);
  if (!candidates) return 0;
  for (let which = 0; which < candidates.length; which += 1) {
    let rest = candidates[which]!;
    if (typeof rest === 'string') {
      rest = wordsOf(rest);
      candidates[which] = rest;
    }
    if (follows(tokens, place, rest)) return rest.length + 1;
  }
  return 0;
}

/** Whether the words at `place` are one of the phrases, written as for `lengthOf`. */
export function says(tokens: readonly Token[], place: number, list: string): boolean {
  return lengthOf(tokens, place, list) > 0;
}

/** Whether the word stands in a list of words parted by single spaces. */
export function oneOf(word: string, list: string): boolean {
  return candidatesOf(word, list, wordLists) !== undefined;
}

/** Whether the token can begin the subject of an inverted question: "is **the** file", "did **Anna**". */
export function startsSubject(token: Token): boolean {
  if (token.kind === 'mention' || token.kind === 'code') return true;
  if (token.kind !== 'word') return false;
  return is(token, BIT.PRONOUN | BIT.DET) || token.capital;
}

const NOT_BASE = BIT.AUX | BIT.DET | BIT.PREP | BIT.PRONOUN | BIT.CONJ | BIT.WH;

/** Whether a word may be a verb in its base form, as after "to", "please" or "can you". */
export function maybeVerb(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (is(token, BIT.ACT)) return true;
  return !is(token, NOT_BASE) && !/(?:ing|ed|ly|tion|ness)$/.test(token.word);
}
