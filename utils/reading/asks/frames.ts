import { BIT } from '../words/classes.ts';
import { is, says, skipFillers } from '../words/match.ts';
import { at } from '../words/tokens.ts';
import { duty, vacancy } from './duties.ts';
import type { Frame, View } from './frame.ts';
import { hint, meeting, nit } from './hints.ts';
import { nounRequest, proposal } from './proposals.ts';
import { ellipticQuestion, invertedQuestion, whQuestion } from './questions.ts';
import { imperative, modalRequest, politeRequest } from './requests.ts';
import { niceIf, wish } from './wishes.ts';

/** Tried in this order at every clause; the first that holds wins. */
const FRAMES: readonly ((view: View) => Frame | null)[] = [
  modalRequest,
  vacancy,
  ellipticQuestion,
  invertedQuestion,
  whQuestion,
  politeRequest,
  wish,
  niceIf,
  duty,
  proposal,
  imperative,
  nounRequest,
  hint,
  meeting,
  nit,
];

/** The first construction that holds for the clause, else one inside it; `null` when it asks nothing. */
export function firstFrame(view: View): Frame | null {
  for (const frame of FRAMES) {
    const found = frame(view);
    if (found) return found;
  }
  return innerFrame(view) ?? conditional(view);
}

/**
 * A construction that asks wherever it stands in its clause, because nothing else has this order of words:
 * "when you get there **can you** call", "for the report **please use** …", "once it is in **let's meet**".
 */
function innerFrame(view: View): Frame | null {
  const { tokens, from, to } = view;
  for (let place = from + 1; place < to - 1; place += 1) {
    if (view.quoted[place]) continue;
    const inner = { ...view, from: place, first: false, joined: false };
    if (
      says(tokens, place, 'can|could|would|will|cld you|u') &&
      !is(at(tokens, place - 1), BIT.WH | BIT.PRONOUN)
    ) {
      const found = modalRequest(inner);
      if (found) return found;
    }
    if (is(at(tokens, place), BIT.POLITE)) {
      const verb = skipFillers(tokens, place);
      const found = verb < to ? politeRequest({ ...inner, from: verb, polite: true }) : null;
      if (found) return found;
    }
    if (
      says(tokens, place, "let me know; let us know; let's; lets") &&
      !is(at(tokens, place - 1), BIT.PRONOUN | BIT.AUX) &&
      at(tokens, place - 1).word !== 'to'
    ) {
      const found = proposal(inner) ?? imperative(inner);
      if (found && (found.kind !== 'decision' || !found.weak)) return found;
    }
  }
  return null;
}

/** "if you could send …" asks; "if you can't, fine" does not. */
function conditional(view: View): Frame | null {
  const { tokens, from } = view;
  if (!says(tokens, from, 'if you|someone|anyone could|would')) return null;
  return {
    kind: 'action',
    form: 'request',
    to: says(tokens, from + 1, 'you') ? 'you' : 'nobody',
    verb: skipFillers(tokens, from + 3),
    weak: !view.first,
  };
}
