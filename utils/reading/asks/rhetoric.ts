import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { type Frame, question } from './frame.ts';

/** Openings of questions that want no answer. */
const RHETORICAL = `
  who cares|knew|knows|doesn't|needs; who would have|disagree; what a|an; what could go; are you kidding|serious; how dare; how would|should i know;
  why do i even|always|ever; how did this|that|it ever; is it friday|weekend; can you|u believe|imagine; had we|i|they known`;

/** Whether the words of a question's clause only express surprise, despair or the obvious. */
export function rhetorical(tokens: readonly Token[], from: number, to: number): boolean {
  if (says(tokens, from, RHETORICAL)) return true;
  // "why not?" agrees; "why not use the old one" asks. "what the …" swears, unless a verb is turned after it.
  if (says(tokens, from, 'why not; what the')) {
    for (let place = from + 2; place < to; place += 1)
      if (
        at(tokens, from).word === 'why' ||
        (is(at(tokens, place), BIT.AUX) && at(tokens, to).word.includes('?'))
      )
        return false;
    return true;
  }
  // "how cool is that", "how nice of you", "isn't it great".
  if (says(tokens, from, 'how'))
    return is(at(tokens, from + 1), BIT.ACK) || says(tokens, from + 1, 'funny|sad|cute|lovely');
  return (
    says(tokens, from, "isn't|isnt|wasn't|wasnt|aren't|arent|ain't it|that|this|they|we") &&
    (is(at(tokens, from + 2), BIT.ACK) || says(tokens, from + 2, 'funny|sad|cute|lovely')) &&
    from + 3 >= to
  );
}

/** The last resort: a question mark where no construction was seen. */
export function markedQuestion(tokens: readonly Token[], from: number, to: number): Frame | null {
  if (rhetorical(tokens, from, to)) return null;
  let words = 0;
  for (let place = from; place < to; place += 1) if (at(tokens, place).kind !== 'punct') words += 1;
  if (words === 0) return null;
  if (words > 1) return question();
  if (
    says(
      tokens,
      from,
      'lol|haha|wow|wtf|really|seriously|huh|eh|hmm|hm|oh|no|what|wut|so|hello|hi|hey|thanks',
    )
  )
    return null;
  return question(
    'you',
    says(tokens, from, 'right|ok|okay|yes|yeah|yep|correct|pardon|sorry') ? 'decision' : 'information',
  );
}

/** Words at the very end that turn a statement into a question without a mark: ", right", "or not", ", isn't it". */
export function tagged(tokens: readonly Token[], from: number): boolean {
  let last = tokens.length - 1;
  while (last > from && at(tokens, last).kind === 'emoji') last -= 1;
  if (last < from + 2) return false;
  if (says(tokens, last - 1, 'or not|what|no|nah')) {
    // "to see if it works or not" does not ask whether it does.
    for (let place = from; place < last; place += 1) if (says(tokens, place, 'if|whether')) return false;
    return true;
  }
  if (at(tokens, last - 1).word === ',')
    return says(tokens, last, 'right|correct|eh|huh|ok|okay') && last > from + 3;
  return (
    at(tokens, last - 2).word === ',' &&
    /n'?t$/.test(at(tokens, last - 1).word) &&
    is(at(tokens, last), BIT.PRONOUN)
  );
}
