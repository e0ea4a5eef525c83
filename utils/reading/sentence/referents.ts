import type { Span } from '../../core/span.ts';
import type { LooseKind } from '../reading.ts';
import { BIT } from '../words/classes.ts';
import { is, oneOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { closes, predicates } from './predicates.ts';
import { compares, has, isOpenNoun, MARK, marksOf } from './referent-words.ts';
import { HOLLOW } from './topic.ts';

export interface Referents {
  /** A word tells a reader which thing is meant: a name, a figure, a noun that not everybody has many of. */
  named: boolean;
  /** Empty where something is named. */
  loose: (Span & { kind: LooseKind })[];
}

/** Most words point nowhere and are left at once. */
const TELLING = MARK.OTHER | MARK.ORDER | MARK.PEOPLE | MARK.LEADS;

/** Points at something done or said before, and not told again. */
const BEFORE = 'last time; as|like|than before|usual|always; how it was';

/** Whether one token by itself tells what is meant. */
function names(tokens: readonly Token[], place: number, from: number): boolean {
  const token = at(tokens, place);
  if (token.kind === 'code' || token.kind === 'address' || token.kind === 'url') return true;
  if (token.kind === 'number') {
    if (at(tokens, place - 1).word === 'the' && !/(?:st|nd|rd|th)$/.test(token.word)) return true;
    if (/[:.]\d\d$|(?:am|pm|h|min|st|nd|rd|th|s)$/.test(token.word)) return false;
    if (is(at(tokens, place + 1), BIT.TIME) || is(at(tokens, place - 1), BIT.TIME)) return false;
    return token.word.length >= 3 || !is(at(tokens, place - 1), BIT.PREP);
  }
  // Quoted words are named by themselves.
  if (token.kind === 'punct' && '"“«'.includes(token.word)) return at(tokens, place + 1).kind === 'word';
  if (token.kind !== 'word') return false;
  if (
    is(token, HOLLOW) ||
    isOpenNoun(token) ||
    has(token, MARK.WHICH | MARK.ORDER | MARK.OTHER | MARK.ASIDE) ||
    token.word.length < 2
  )
    return false;
  if (token.capital && place > from && token.bits === 0) return true;
  if (compares(token) && oneOf(at(tokens, place + 1).word, 'one ones version versions')) return false;
  return !predicates(tokens, place, from);
}

/** A comparison with something that only writer and memory know: "the rest", "like last time", "what we agreed". */
function otherAt(tokens: readonly Token[], place: number): number {
  const token = at(tokens, place);
  const next = at(tokens, place + 1);
  const article = has(at(tokens, place - 1), MARK.POINTS | MARK.WHOSE);
  if (has(token, MARK.OTHER)) {
    if (is(next, BIT.TIME) || oneOf(next.word, 'hand here than to')) return 0;
    if (
      !article &&
      !(token.word === 'same' && !closes(next)) &&
      !(token.word === 'same' && next.word === 'as')
    )
      return 0;
    return closes(next) ? 1 : 2;
  }
  if (article && has(token, MARK.ORDER) && oneOf(next.word, 'one ones way version option')) return 2;
  if (!has(token, MARK.LEADS) && !isOpenNoun(token)) return 0;
  if (says(tokens, place, BEFORE)) return 2;
  if (oneOf(token.word, 'as like than') && has(next, MARK.SAID)) return 2;
  if (oneOf(next.word, 'we you i she he they') && has(at(tokens, place + 2), MARK.SAID)) return 3;
  return says(tokens, place, 'what did we|you|they decide|agree|promise|suggest|plan|choose') ? 4 : 0;
}

/**
 * Which things a sentence speaks of, and whether they are told: reference resolution as far as the sentence's own
 * words go. `from` is the first token after greeting and address; `skip` are the names of people spoken to.
 */
export function referentsOf(tokens: readonly Token[], from: number, skip: readonly Span[]): Referents {
  const found: Referents = { named: false, loose: [] };
  const push = (first: number, last: number, kind: LooseKind): void => {
    found.loose.push({ start: at(tokens, first).start, end: at(tokens, last).end, kind });
  };
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (skip.some((span) => span.start <= token.start && span.end >= token.end)) continue;
    // Of what points beside it, a reader who knows the thing makes sense.
    if (names(tokens, place, from)) return { named: true, loose: [] };
    if (token.kind !== 'word') continue;
    if (!has(token, TELLING) && !is(token, BIT.DEICTIC) && !isOpenNoun(token)) continue;
    const other = otherAt(tokens, place);
    const article = is(at(tokens, place - 1), BIT.DET) ? place - 1 : place;
    if (other > 0) {
      push(article, Math.min(place + other, tokens.length) - 1, 'other');
      place += other - 1;
    } else if (has(token, MARK.PEOPLE)) {
      if (closes(at(tokens, place + 1)) || !is(token, BIT.DET)) push(place, place, 'people');
    } else if (oneOf(token.word, "it's that's they're")) {
      // "It's broken again": a state of a thing that is not there.
      const state = at(tokens, place + (is(at(tokens, place + 1), BIT.FILLER) ? 2 : 1));
      if (is(state, BIT.TROUBLE | BIT.EMPTYVERB) && !is(state, BIT.TIME) && state.word !== 'going')
        push(place, place, 'pronoun');
    } else if (says(tokens, place, 'heard|hear anything|back')) {
      push(place, place + 1, 'news');
    } else if (is(token, BIT.DEICTIC)) {
      if (bareAt(tokens, place, from)) push(has(token, MARK.STUFF) ? article : place, place, 'pronoun');
    } else if (isOpenNoun(token)) {
      if (owned(tokens, place, from) || ofPeople(tokens, place)) return { named: true, loose: [] };
      const noun = nounAt(tokens, place, from);
      if (noun) found.loose.push(noun);
    }
  }
  return found;
}

/** "That", "it", "the thing" with nothing behind it that it belongs to. */
function bareAt(tokens: readonly Token[], place: number, from: number): boolean {
  const token = at(tokens, place);
  const prior = at(tokens, place - 1);
  const next = at(tokens, place + 1);
  if (has(token, MARK.STUFF)) return is(prior, BIT.DET);
  if (has(token, MARK.ONE))
    return (
      oneOf(prior.word, 'this that which') ||
      has(prior, MARK.WHICH | MARK.ORDER) ||
      compares(prior) ||
      (prior.word === 'the' && closes(next))
    );
  if (has(prior, MARK.IDIOM)) return false;
  if (token.word === 'it') {
    let word = place + 1;
    while (is(at(tokens, word), BIT.FILLER | BIT.AUX) || at(tokens, word).word === 'be') word += 1;
    if (
      word > place &&
      has(at(tokens, word), MARK.EXPLETIVE) &&
      (place === from || is(prior, BIT.AUX | BIT.WH))
    )
      return false;
    return !(is(prior, BIT.AUX) && is(next, BIT.TIME));
  }
  if (says(tokens, place, 'that|this|these|those you|i|we|he|she|they|the|it')) return false;
  // "This week", "that file" are not bare, "is this valid" is.
  if (closes(next) && !(is(next, BIT.TIME) && !oneOf(next.word, 'today tomorrow now tonight asap')))
    return true;
  return (
    is(prior, BIT.AUX) &&
    next.kind === 'word' &&
    !isOpenNoun(next) &&
    closes(at(tokens, place + 2)) &&
    !names(tokens, place + 1, from)
  );
}

/** Where the article of the noun at `place` stands, before whatever says which of several it is. */
function articleOf(tokens: readonly Token[], place: number, from: number): number {
  let first = place - 1;
  while (
    first >= from &&
    (has(at(tokens, first), MARK.WHICH | MARK.ORDER | MARK.OTHER) || compares(at(tokens, first)))
  )
    first -= 1;
  return first;
}

/** "Your number", "my keys": whose it is says which it is, but not of a file or an approval. */
function owned(tokens: readonly Token[], place: number, from: number): boolean {
  const { word } = at(tokens, place);
  const own = (marksOf(word) | marksOf(word.replace(/s$/, ''))) & MARK.OWN;
  return own !== 0 && has(at(tokens, articleOf(tokens, place, from)), MARK.WHOSE);
}

/** "The names of everybody who called" says which, in words that name nobody. */
function ofPeople(tokens: readonly Token[], place: number): boolean {
  return at(tokens, place + 1).word === 'of' && is(at(tokens, place + 2), BIT.EVERY);
}

/** How a noun that everybody has many of leaves open which it is; `null` where it has no article. */
function nounAt(tokens: readonly Token[], place: number, from: number): Referents['loose'][number] | null {
  const noun = at(tokens, place);
  const first = articleOf(tokens, place, from);
  const article = at(tokens, first).word;
  const span = (start: number) => ({ start: at(tokens, start).start, end: noun.end });
  if (is(noun, BIT.NEWS) && !is(noun, BIT.FEEL)) {
    if (first < from) return { ...span(from), kind: 'news' };
    if (oneOf(article, 'any the an some no got')) return { ...span(first), kind: 'news' };
  }
  if ((marksOf(article) & (MARK.POINTS | MARK.WHOSE)) !== 0) return { ...span(first), kind: 'generic' };
  return has(noun, MARK.MASS) ? { ...span(place), kind: 'generic' } : null;
}
