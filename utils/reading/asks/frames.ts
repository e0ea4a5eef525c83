import { BIT } from '../words/classes.ts';
import { is, says, skipFillers } from '../words/match.ts';
import { at } from '../words/tokens.ts';
import { duty, vacancy } from './duties.ts';
import { ellipticQuestion } from './elliptic.ts';
import { type Frame, request, type View } from './frame.ts';
import { hint } from './hints.ts';
import { invertedQuestion } from './inverted.ts';
import { nit } from './nits.ts';
import { meeting, nounRequest, proposal } from './proposals.ts';
import { imperative, modalRequest, politeRequest } from './requests.ts';
import { whQuestion } from './wh.ts';
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
    const before = at(tokens, place - 1);
    const inner = (start: number): View => ({
      ...view,
      from: start,
      first: false,
      joined: false,
      polite: start > place,
    });
    let found: Frame | null = null;
    if (is(at(tokens, place), BIT.POLITE)) {
      const verb = skipFillers(tokens, place);
      // "the sign says please wait" is the sign's request.
      if (verb < to && !says(tokens, place - 1, 'says|said|say|saying|reads'))
        found = politeRequest(inner(verb));
    } else if (says(tokens, place, 'can|could|would|will|cld you|u') && !is(before, BIT.WH | BIT.PRONOUN))
      found = modalRequest(inner(place));
    else if (
      says(tokens, place, "let me|us know; let's|lets") &&
      !is(before, BIT.PRONOUN | BIT.AUX) &&
      before.word !== 'to'
    ) {
      const proposed = proposal(inner(place)) ?? imperative(inner(place));
      if (proposed && !(proposed.kind === 'decision' && proposed.weak)) found = proposed;
    }
    if (found) return found;
  }
  return null;
}

/** "if you could send …" asks; "if you can't, fine" and "if you would like …" do not. */
function conditional(view: View): Frame | null {
  const { tokens, from } = view;
  if (
    !says(tokens, from, 'if you|someone|anyone could|would') ||
    says(tokens, from + 3, 'like|prefer|rather')
  )
    return null;
  return request(
    view,
    skipFillers(tokens, from + 3),
    says(tokens, from + 1, 'you') ? 'you' : 'nobody',
    !view.first,
  );
}
