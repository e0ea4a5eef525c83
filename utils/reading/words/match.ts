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

/** What may follow each first word of a list of phrases. */
type Phrases = Map<string, Rest[]>;

/** Lists that were asked for, ready to be asked again: each is asked for at every word. */
const phraseLists = new Map<string, Phrases>();
const wordLists = new Map<string, Set<string>>();

/** A word that is a phrase by itself; what else begins with it need not be looked at. */
const ALONE: Rest[] = [[]];

/** Phrases cut by their first words alone, and without a pattern: of most a page never sees more than these. */
function prepare(list: string): Phrases {
  const made: Phrases = new Map();
  phraseLists.set(list, made);
  for (const part of list.split(';')) {
    const phrase = part.trim();
    const gap = phrase.indexOf(' ');
    const rest = gap < 0 ? '' : phrase.slice(gap);
    for (const word of (gap < 0 ? phrase : phrase.slice(0, gap)).split('|')) {
      const known = made.get(word);
      if (!known) made.set(word, rest ? [rest] : ALONE);
      else if (known !== ALONE) known.push(rest);
    }
  }
  return made;
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

/** How many words the first phrase that fits takes at `place`; 0 where none does. */
function fitting(tokens: readonly Token[], place: number, candidates: Rest[]): number {
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

/**
 * How many words at `place` one of the phrases takes, 0 for none. Phrases are parted by `;`, and `a|b` stands for
 * either word: "get back to me|us; let me know". The first phrase that fits counts.
 */
export function lengthOf(tokens: readonly Token[], place: number, list: string): number {
  if (place < 0 || place >= tokens.length) return 0;
  const candidates = (phraseLists.get(list) ?? prepare(list)).get(tokens[place]!.word);
  return candidates ? fitting(tokens, place, candidates) : 0;
}

/** Whether the words at `place` are one of the phrases, written as for `lengthOf`. */
export function says(tokens: readonly Token[], place: number, list: string): boolean {
  // As `lengthOf`, without the call: this is asked thousands of times before it is compiled.
  if (place < 0 || place >= tokens.length) return false;
  const candidates = (phraseLists.get(list) ?? prepare(list)).get(tokens[place]!.word);
  return candidates !== undefined && fitting(tokens, place, candidates) > 0;
}

/** Whether the word stands in a list of words parted by single spaces. */
export function oneOf(word: string, list: string): boolean {
  let words = wordLists.get(list);
  if (!words) {
    words = new Set(list.split(' '));
    wordLists.set(list, words);
  }
  return words.has(word);
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
