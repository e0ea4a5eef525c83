import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** Everything that can stand in an ask without telling what it is about. */
export const HOLLOW =
  BIT.AUX |
  BIT.PRONOUN |
  BIT.DET |
  BIT.WH |
  BIT.PREP |
  BIT.CONJ |
  BIT.FILLER |
  BIT.POLITE |
  BIT.GREET |
  BIT.THANKS |
  BIT.ACK |
  BIT.TELL |
  BIT.MEET |
  BIT.SEEK |
  BIT.GENERIC |
  BIT.DEICTIC |
  BIT.URGENT |
  BIT.SOME |
  BIT.EVERY |
  BIT.FEEL |
  BIT.NEWS |
  BIT.TIME |
  BIT.EMPTYVERB |
  BIT.TROUBLE |
  BIT.COMMON;

/** Whether the token by itself says what the sentence is about. */
export function tells(token: Token): boolean {
  const { kind, word } = token;
  if (kind === 'word') return !is(token, HOLLOW) || (word.includes('-') && /\d/.test(word));
  // An hour or a count of minutes is no topic; "1187" and "v3.2" are.
  if (kind === 'number')
    return word.length >= 3 && !word.includes(':') && !/(?:am|pm|h|min|st|nd|rd|th|s)$/.test(word);
  return kind === 'code' || kind === 'address';
}

/** How many words of the sentence say what it is about. Names of people spoken to are not counted. */
export function contentOf(tokens: readonly Token[], from: number): number {
  let count = 0;
  for (let place = from; place < tokens.length; place += 1) if (tells(at(tokens, place))) count += 1;
  return count;
}

/** Turns that say what has to be done, or that it presses. */
const DEMANDS = `
  must; need; needs; has|have|ought to; should; is a|top|high must|priority|top|high;
  it|this|that is urgent|critical|important|very|super|really|extremely|so|quite;
  it's|its|that's urgent|critical|important|very|super|really|extremely|so|quite; very|super|extremely urgent|important`;

/** Whether the sentence is about what has to be done rather than about how things are. */
export function demandsOf(
  tokens: readonly Token[],
  from: number,
  asks: readonly { start: number; end: number }[],
): boolean {
  for (let place = from; place < tokens.length; place += 1)
    if (
      !asks.some((ask) => at(tokens, place).start >= ask.start && at(tokens, place).end <= ask.end) &&
      says(tokens, place, DEMANDS)
    )
      return true;
  return false;
}

/** No word of these is a verb, whatever it ends in. */
const NO_VERB = BIT.PRONOUN | BIT.DET | BIT.PREP | BIT.CONJ | BIT.FILLER | BIT.WH | BIT.POLITE;

/**
 * Whether the word is a verb by what stands around it: "they **cut** the floor", "the printer **wants** it",
 * "reviewers **get** it"; but "the keys", "mails for Kim", "42 questions" and "all sick days" are several things.
 */
function predicates(tokens: readonly Token[], place: number): boolean {
  const token = at(tokens, place);
  const before = at(tokens, place - 1);
  if (token.kind !== 'word') return false;
  if (is(token, BIT.AUX)) return true;
  if (is(token, NO_VERB)) return false;
  if (says(tokens, place - 1, 'i|we|they|he|she')) return true;
  if (!/(?:[^s]s|ed)$/.test(token.word))
    return is(token, BIT.ACT | BIT.EMPTYVERB) && /[^s]s$/.test(before.word) && !is(before, HOLLOW);
  return (
    before.kind !== 'number' &&
    (!is(before, BIT.DET) || says(tokens, place - 1, 'this|that')) &&
    !says(tokens, place - 2, 'all|these|those|some|many') &&
    !says(tokens, place + 1, 'for|of')
  );
}

/** Whether a clause outside any ask tells something: a subject, a verb after it, and a word with content. */
export function statesSomething(
  tokens: readonly Token[],
  from: number,
  asks: readonly { start: number; end: number }[],
): boolean {
  let words = 0;
  let verb = false;
  let content = false;
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (asks.some((ask) => token.start >= ask.start && token.end <= ask.end)) {
      words = 0;
      verb = false;
      content = false;
      continue;
    }
    if (token.kind === 'punct' || token.kind === 'emoji') continue;
    words += 1;
    if (token.kind !== 'word' || !is(token, HOLLOW)) content = true;
    if (words > 1 && predicates(tokens, place)) verb = true;
    if (/'(?:s|re|ve|m|ll)$/.test(token.word)) verb = true;
    if (verb && content && words >= 3) return true;
  }
  return false;
}
