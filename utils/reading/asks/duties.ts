import { BIT } from '../words/classes.ts';
import { is, lengthOf, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import type { Frame, View } from './frame.ts';
import { kindOfVerb } from './kind.ts';

const MUST = `
  should; must; needs to; need to; has to; have to; ought to; will have|need to; 'll need|have to;
  got to`;

/** "someone should …", "the pump has to be checked", "you need to …", "X needs fixing". */
export function duty(view: View): Frame | null {
  const { tokens, from, to } = view;
  const first = at(tokens, from);
  if (is(first, BIT.SOME) && !first.word.startsWith('any')) {
    const place = from + 1 + (says(tokens, from + 1, 'else|please|from') ? 1 : 0);
    const must = lengthOf(tokens, place, MUST) || lengthOf(tokens, place, 'please; can|could');
    const polite = view.polite || is(at(tokens, place - 1), BIT.POLITE);
    const bare = !view.asks && polite && is(at(tokens, place), BIT.ACT) && !is(at(tokens, place), BIT.AUX);
    if (must > 0 || bare) {
      const verb = skipFillers(tokens, place + must);
      if (says(tokens, verb, 'be|have|know')) return null;
      return { kind: kindOfVerb(tokens, verb, to), form: 'statement', to: 'nobody', verb };
    }
  }
  if (says(tokens, from, "you|you'll|u")) {
    const short = first.word === "you'll" && says(tokens, from + 1, 'need|have to');
    const must = lengthOf(tokens, from + 1, MUST);
    if (short || must > 0) {
      const verb = skipFillers(tokens, from + 1 + (short ? 2 : must));
      if (says(tokens, verb, 'be|have|know|get|see|notice|feel|find|expect')) return null;
      return { kind: kindOfVerb(tokens, verb, to), form: 'statement', to: 'you', verb, weak: true };
    }
    if (
      says(
        tokens,
        from + 1,
        `
        are requested|required|asked|invited|expected to; are kindly|hereby requested|asked|invited`,
      )
    )
      return { kind: 'action', form: 'statement', to: 'you', verb: -1 };
    return null;
  }
  if (is(first, BIT.EVERY) && says(tokens, from + 1, 'please|pls|plz|kindly|should|must|needs')) {
    const verb = skipFillers(tokens, from + 2 + (says(tokens, from + 2, 'to') ? 1 : 0));
    return { kind: kindOfVerb(tokens, verb, to), form: 'statement', to: 'everybody', verb };
  }
  return impersonal(view);
}

/** A thing that waits for a doer: subject without a person, then "needs to be done" or "has to be done". */
function impersonal(view: View): Frame | null {
  const { tokens, from, to } = view;
  const limit = Math.min(to - 2, from + 14);
  for (let place = from; place < limit; place += 1) {
    const token = at(tokens, place);
    if (is(token, BIT.PRONOUN) && !is(token, BIT.DET) && token.word !== 'it') return null;
    if (token.word === 'if' || is(token, BIT.WH)) return null;
    const must = lengthOf(tokens, place, 'needs|need|has|have to be; must|should be');
    if (must > 0 && place > from) {
      const verb = at(tokens, place + must);
      if (
        !/(?:ed|en|nt|ne|ht|ut|de|ld|ept|ad)$/.test(verb.word) ||
        /^(?:needed|supposed|different|open|even|then|correct|right|fine|good|used|able|able)$/.test(
          verb.word,
        )
      )
        return null;
      if (!limited(tokens, place, to)) return null;
      return { kind: 'action', form: 'statement', to: 'nobody', verb: -1, weak: true };
    }
    if (
      says(tokens, place, 'needs') &&
      place > from &&
      at(tokens, place + 1).word.endsWith('ing') &&
      limited(tokens, place, to)
    )
      return { kind: 'action', form: 'statement', to: 'nobody', verb: -1, weak: true };
  }
  return null;
}

/** A limit in time makes a duty an ask; without it, it is a remark on how things are. */
function limited(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const token = at(tokens, place);
    if (is(token, BIT.URGENT)) return true;
    if (says(tokens, place, 'by|before|until|till|today|tonight|tomorrow|eod|this|next|asap')) {
      if (says(tokens, place, 'today|tonight|tomorrow|eod|asap')) return true;
      if (is(at(tokens, place + 1), BIT.TIME) || at(tokens, place + 1).kind === 'number') return true;
    }
  }
  return false;
}
