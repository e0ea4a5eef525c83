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

type Phrase = readonly (readonly string[])[];

/** Phrases by their first word; what has to follow, word by word, with its alternatives. */
type Phrases = Map<string, Phrase[]>;

const compiled = new Map<string, Phrases>();

function compile(list: string): Phrases {
  const phrases: Phrases = new Map();
  for (const phrase of list.split(';')) {
    const [first = [], ...rest] = phrase
      .trim()
      .split(/\s+/)
      .map((part) => part.split('|'));
    for (const word of first) {
      const known = phrases.get(word);
      if (known) known.push(rest);
      else phrases.set(word, [rest]);
    }
  }
  compiled.set(list, phrases);
  return phrases;
}

/**
 * How many words at `place` one of the phrases takes, 0 for none. Phrases are parted by `;`, and `a|b` stands for
 * either word: "get back to me|us; let me know". The first phrase that fits counts.
 */
export function lengthOf(tokens: readonly Token[], place: number, list: string): number {
  const phrases = compiled.get(list) ?? compile(list);
  const candidates = phrases.get(at(tokens, place).word);
  if (!candidates) return 0;
  for (const rest of candidates) {
    let index = 0;
    while (index < rest.length && rest[index]!.includes(at(tokens, place + 1 + index).word)) index += 1;
    if (index === rest.length) return rest.length + 1;
  }
  return 0;
}

/** Whether the words at `place` are one of the phrases, written as for `lengthOf`. */
export function says(tokens: readonly Token[], place: number, list: string): boolean {
  return lengthOf(tokens, place, list) > 0;
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
