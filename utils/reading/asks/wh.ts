import { BIT, classesOf } from '../words/classes.ts';
import { is, lengthOf, says, skipFillers, startsSubject } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { type Frame, question, request, type View } from './frame.ts';
import { kindOfQuestion } from './kind.ts';
import { rhetorical } from './rhetoric.ts';

/** "what time is …", "who owns …", "how do I …", "where's …". */
export function whQuestion(view: View): Frame | null {
  const { tokens, from, to } = view;
  // "in which folder", "for how long", "to whom".
  const place = is(at(tokens, from), BIT.PREP) && is(at(tokens, from + 1), BIT.WH) ? from + 1 : from;
  if (!is(at(tokens, place), BIT.WH) || rhetorical(tokens, place, to) || !asksHere(view, place)) return null;
  // "who can do it" looks for a doer, not for knowledge.
  const next = at(tokens, place + 1).word;
  if (at(tokens, place).word === 'who') {
    const able = lengthOf(
      tokens,
      place + 1,
      'can|could|will|would; wants|volunteers to; is able|going to; has time to',
    );
    if (able > 0) return request(view, skipFillers(tokens, place + 1 + able), 'nobody');
    if (next.endsWith('s') && (classesOf(next.slice(0, -1)) & BIT.ACT) !== 0)
      return request(view, place + 1, 'nobody');
  }
  const who = says(tokens, place, "who|whom|who's|whos");
  return question(who ? 'nobody' : 'you', kindOfQuestion(tokens, place, to));
}

/** Whether the question word at `place` asks, rather than begins a side clause or a cry. */
function asksHere({ tokens, to, first, joined, asks, stops }: View, place: number): boolean {
  const wh = at(tokens, place).word;
  const next = at(tokens, place + 1);
  const opens = first && !stops;
  if (place + 1 >= to) return asks || (opens && wh !== 'what' && place + 1 === tokens.length);
  // "which is why …" goes on telling.
  if (!asks && says(tokens, place, 'which is|was|are|were|means|makes|has|had|would|will|can')) return false;
  if (says(tokens, place, 'how about|come; what about|if|else')) return true;
  if (
    joined &&
    says(tokens, place, 'where|when|how|who|what|why did|do|does|can|should|will|are|is you|u|we|i|it')
  )
    return true;
  if (asks && !joined) return true;
  if (/'s$|'re$|'d$|^(?:what|who|where|how|when)s$/.test(wh)) return first || is(next, BIT.DET | BIT.PRONOUN);
  if (joined && says(tokens, place, 'which|who|when|where')) return asks && inverts(tokens, place, to);
  const pronoun = is(next, BIT.PRONOUN) && !is(next, BIT.DET);
  if (opens) {
    if (says(tokens, place, 'how|hw many|much|often|long|far|old|big|to')) return true;
    // "how i can edit it": the order of words of those who think in another language.
    if (says(tokens, place, 'how|where|what i|we can|could|should|must')) return true;
    if (wh === 'why' && (to - place <= 6 || !pronoun)) return true;
    if (says(tokens, place, 'who') && next.kind === 'word' && !is(next, BIT.PRONOUN | BIT.DET)) return true;
    if (says(tokens, place, 'which|what') && asksWithNoun(tokens, place, to)) return true;
  }
  return (wh === 'why' && next.word === 'not') || inverts(tokens, place, to);
}

/** "which one is faster", "what version is in the repo", "what happens then"; not "what works is a restart". */
function asksWithNoun(tokens: readonly Token[], wh: number, to: number): boolean {
  const verbal = /(?:[^s]s|ed)$/.test(at(tokens, wh + 1).word);
  for (let place = wh + 1; place < Math.min(to, wh + 6); place += 1) {
    const token = at(tokens, place);
    if (says(tokens, place, 'to|also')) return false;
    if (
      place === wh + 1
        ? is(token, BIT.PRONOUN | BIT.DET | BIT.AUX | BIT.PREP) && token.word !== 'one'
        : is(token, BIT.PRONOUN) && !is(token, BIT.DET)
    )
      return false;
    if (place > wh + 1 && is(token, BIT.AUX))
      return !verbal || says(tokens, place, 'are|were|do|have|can|could|should|would|will');
  }
  return verbal && at(tokens, wh).word === 'what';
}

/** An auxiliary with its subject after it, within the first words after the question word. */
function inverts(tokens: readonly Token[], wh: number, to: number): boolean {
  for (let place = wh + 1; place <= Math.min(to - 1, wh + 6); place += 1) {
    const token = at(tokens, place);
    if (is(token, BIT.AUX)) {
      const after = at(tokens, place + 1);
      if (place === wh + 1)
        return (
          at(tokens, wh).word === 'who' || (place + 1 < to && (startsSubject(after) || !is(after, BIT.PREP)))
        );
      // "what matters is the date" has a verb before; "which file is it" has only nouns.
      return (
        place + 1 < to &&
        says(tokens, wh, 'what|which|how|whose') &&
        startsSubject(after) &&
        !(/(?:[^s]s|ed)$/.test(at(tokens, place - 1).word) && says(tokens, place, 'is|was'))
      );
    }
    if (is(token, BIT.PRONOUN) && !is(token, BIT.DET)) return false;
  }
  return false;
}
