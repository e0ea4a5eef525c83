import { BIT } from '../words/classes.ts';
import { is, maybeVerb, says, startsSubject } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { type Frame, question, type View } from './frame.ts';
import { kindOfQuestion } from './kind.ts';
import { rhetorical } from './rhetoric.ts';

/** Pronouns that can only be a subject here. */
const SUBJECT = "i|we|you|u|ya|he|she|it|they|there|y'all|yall|people|folks|guys|ppl";

/** "is the invoice out", "did Anna reply", "has anyone seen …". */
export function invertedQuestion(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (
    !(is(at(tokens, from), BIT.AUX) || at(tokens, from).word === 'r') ||
    says(tokens, from, 'might|must|may|cannot|cld') ||
    from + 1 >= to ||
    !(is(at(tokens, from + 1), BIT.SOME) || subjectAfter(view)) ||
    rhetorical(tokens, from, to)
  )
    return null;
  const subject = at(tokens, from + 1);
  const asked = is(subject, BIT.SOME) ? 'nobody' : is(subject, BIT.EVERY) ? 'everybody' : 'you';
  return question(asked, kindOfQuestion(tokens, from, to));
}

/** Whether the auxiliary at the clause's beginning is turned before its subject, rather than left without one. */
function subjectAfter({ tokens, from, to, first, joined, asks }: View): boolean {
  const place = from + 1;
  const subject = at(tokens, place);
  const next = at(tokens, place + 1);
  const pronoun = says(tokens, place, SUBJECT);
  const aux = at(tokens, from).word;
  // After a comma or "and" only a subject that can be nothing else.
  if (joined && !asks && aux !== 'does' && !is(subject, BIT.PRONOUN)) return false;
  if (aux === 'r') return says(tokens, place, 'u|you');
  if (aux === 'do' && !asks)
    return (
      (pronoun && !says(tokens, place, 'it|there')) ||
      says(tokens, place, 'any|either|all') ||
      (says(tokens, place, 'these|those|most|both') && verbBy(tokens, place + 1, to))
    );
  if (aux === 'have' || aux === 'had')
    return pronoun || (asks && startsSubject(subject) && !says(tokens, place, 'a|an'));
  if (says(tokens, from, 'can|could|will|would|should|shall'))
    return first || asks
      ? startsSubject(subject) ||
          (unknownNoun(subject) && is(next, BIT.ACT | BIT.EMPTYVERB | BIT.TELL) && !is(next, BIT.FILLER))
      : pronoun || says(tokens, place, 'this|that');
  if (asks) return startsSubject(subject) || (subject.kind === 'word' && !says(tokens, from, "don't|dont"));
  if (/n'?t$/.test(aux))
    return pronoun || (says(tokens, place, 'that|this|these|those|the') && to - place > 3);
  const thing = is(subject, BIT.PRONOUN | BIT.DET) || subject.capital;
  // "did that already", "does the job": the subject is left out.
  if (aux === 'does' || aux === 'did')
    return (
      (pronoun && !says(tokens, place, 'it')) ||
      ((thing || subject.kind !== 'word' || unknownNoun(subject)) && verbBy(tokens, place + 1, to))
    );
  // "is this what you mean" asks; "is a …", "is the same" and "was a bug" go on telling.
  if (!first || says(tokens, place, 'a|an; the same|best|only|worst|one')) return false;
  return (
    thing ||
    (unknownNoun(subject) &&
      place + 1 < to &&
      at(tokens, from - 1).word !== 'here' &&
      (is(next, BIT.DET) ||
        says(tokens, place + 1, 'in|from') ||
        !is(next, BIT.FILLER | BIT.TIME | BIT.CONJ | BIT.PREP | BIT.WH | BIT.PRONOUN | BIT.ACK)))
  );
}

/** A word of no class that does not look like a participle or an adverb: the name of a thing. */
function unknownNoun({ kind, bits, word }: Token): boolean {
  return kind === 'word' && bits === 0 && !/(?:ing|ed|en|ly)$/.test(word);
}

/** A verb in its base form within the few words after a subject's first: "did that **work**", "does the lamp **burn**". */
function verbBy(tokens: readonly Token[], from: number, to: number): boolean {
  const noun = is(at(tokens, from - 1), BIT.DET) && !says(tokens, from - 1, 'this|that|these|those');
  for (let place = noun ? from + 1 : from; place < Math.min(to, from + 4); place += 1) {
    const token = at(tokens, place);
    if (is(token, BIT.CONJ | BIT.WH)) return false;
    if (is(token, BIT.TIME | BIT.FILLER | BIT.THANKS)) continue;
    if (maybeVerb(token) && !token.capital) return true;
  }
  return false;
}
