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

/** Phrases by their first word. */
type Phrases = Map<string, Rest[]>;

const compiled = new Map<string, Phrases>();

/** Cut by their first words alone, and without a pattern: of most phrases a page never sees more than these. */
function compile(list: string): Phrases {
  const phrases: Phrases = new Map();
  for (const part of list.replaceAll('\n', ' ').split(';')) {
    const phrase = part.trim();
    const gap = phrase.indexOf(' ');
    const rest = gap < 0 ? '' : phrase.slice(gap);
    for (const word of (gap < 0 ? phrase : phrase.slice(0, gap)).split('|')) {
      const known = phrases.get(word);
      if (known) known.push(rest);
      else phrases.set(word, [rest]);
    }
  }
  compiled.set(list, phrases);
  return phrases;
}

function wordsOf(rest: string): readonly (readonly string[])[] {
  return rest
    .split(' ')
    .filter(Boolean)
    .map((part) => part.split('|'));
}

/**
 * How many words at `place` one of the phrases takes, 0 for none. Phrases are parted by `;`, and `a|b` stands for
 * either word: "get back to me|us; let me know". The first phrase that fits counts.
 */
export function lengthOf(tokens: readonly Token[], place: number, list: string): number {
  const phrases = compiled.get(list) ?? compile(list);
  const candidates = phrases.get(at(tokens, place).word);
  if (!candidates) return 0;
  for (let which = 0; which < candidates.length; which += 1) {
    let rest = candidates[which]!;
    if (typeof rest === 'string') {
      rest = wordsOf(rest);
      candidates[which] = rest;
    }
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

/** Whether one of the phrases begins with the word at `place`: one look where many lists would be asked. */
export function begins(tokens: readonly Token[], place: number, list: string): boolean {
  return (compiled.get(list) ?? compile(list)).has(at(tokens, place).word);
}

/**
 * Whether the word stands in a list of words parted by single spaces. Nothing is prepared or remembered, so that
 * a list costs nothing before it is asked: the place for short lists and rare questions.
 */
export function oneOf(word: string, list: string): boolean {
  if (word === '') return false;
  for (let place = list.indexOf(word); place >= 0; place = list.indexOf(word, place + 1)) {
    const end = place + word.length;
    if ((place === 0 || list[place - 1] === ' ') && (end === list.length || list[end] === ' ')) return true;
  }
  return false;
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
