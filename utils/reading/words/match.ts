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

/** Whether the words at `place` are these, one after the other; `a|b` stands for either. */
export function says(tokens: readonly Token[], place: number, phrase: string): boolean {
  const parts = phrase.split(' ');
  for (let index = 0; index < parts.length; index += 1) {
    const word = at(tokens, place + index).word;
    const part = parts[index]!;
    if (part !== word && !(part.includes('|') && part.split('|').includes(word))) return false;
  }
  return true;
}

/** Index of the first of `phrases` the words at `place` are, or -1. */
export function saysOne(tokens: readonly Token[], place: number, phrases: readonly string[]): number {
  for (let index = 0; index < phrases.length; index += 1) {
    if (says(tokens, place, phrases[index]!)) return index;
  }
  return -1;
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
