import { BIT } from '../words/classes.ts';
import { is, oneOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { isOpenNoun } from './referent-words.ts';

/** The last place before `place` that is neither filler nor "not". */
function before(tokens: readonly Token[], place: number): number {
  let back = place - 1;
  while (
    back >= 0 &&
    (is(at(tokens, back), BIT.FILLER) || at(tokens, back).word === 'not') &&
    !is(at(tokens, back), BIT.AUX | BIT.PREP | BIT.DET | BIT.CONJ | BIT.POLITE)
  )
    back -= 1;
  return back;
}

/** Ends a phrase: a sign, the end, or a word that no noun phrase goes on with. */
export function closes(token: Token): boolean {
  return (
    token.kind === 'punct' ||
    token.kind === 'emoji' ||
    token.kind === 'end' ||
    is(token, BIT.PREP | BIT.CONJ | BIT.FILLER | BIT.POLITE | BIT.URGENT | BIT.AUX | BIT.PRONOUN | BIT.TIME)
  );
}

/** Whether a word that may be a noun stands where a verb or what is said of a subject stands. */
export function predicates(tokens: readonly Token[], place: number, from: number): boolean {
  const token = at(tokens, place);
  if (token.word.endsWith('ly')) return true;
  const back = before(tokens, place);
  const prior = at(tokens, back);
  const next = at(tokens, place + 1);
  // "Contradicts what we say": a note without its subject.
  if (back < from)
    return (
      is(next, BIT.DET | BIT.PRONOUN | BIT.DEICTIC | BIT.WH) &&
      (is(token, BIT.ACT) || token.word.endsWith('s'))
    );
  if (says(tokens, place + 1, 'it|them|him') && !is(prior, BIT.DET)) return true;
  if (
    is(prior, BIT.POLITE) ||
    /^(?:be(?:en|ing)?$|look|seem|sound|feel)/.test(prior.word) ||
    prior.word === 'to'
  )
    return true;
  if (is(prior, BIT.CONJ)) return is(token, BIT.ACT) && (closes(next) || is(next, BIT.DET));
  if (is(prior, BIT.AUX)) {
    // "Did payroll …" begins with its subject, "she is packing" does not.
    const first = before(tokens, back);
    return first >= from && at(tokens, first).kind === 'word' && !is(at(tokens, first), BIT.CONJ | BIT.WH);
  }
  if (oneOf(prior.word, 'this that these those')) {
    // "Is that valid?" needs a predicate, "is that shelf full?" has one.
    return is(at(tokens, back - 1), BIT.AUX) && closes(next);
  }
  if (is(prior, BIT.PRONOUN) && !is(prior, BIT.DET)) return true;
  if (prior.word.includes("'") && /'(?:s|d|re|ve|m|ll)$/.test(prior.word)) return true;
  // "The file opens", "the room is taken": only an ending tells it from "the room plan".
  return isOpenNoun(prior) && /(?:ed|ing|s)$/.test(token.word);
}
