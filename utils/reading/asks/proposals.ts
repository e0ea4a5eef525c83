import { BIT } from '../words/classes.ts';
import { is, lengthOf, maybeVerb, says, skipFillers } from '../words/match.ts';
import { at } from '../words/tokens.ts';
import { type Frame, statement, type View } from './frame.ts';
import { meets } from './kind.ts';
import { emptyRequest } from './requests.ts';
import { I_WE } from './wishes.ts';

/** "let's meet …", "maybe we could move it": a proposal that waits for a yes. */
export function proposal(view: View): Frame | null {
  const { tokens, from } = view;
  if (says(tokens, from, 'let us know|have')) return null;
  const lets = lengthOf(tokens, from, "let's|lets; let us");
  const length = lets || lengthOf(tokens, from, 'maybe we can|could|should; we can|could|should|shall');
  if (length === 0) return null;
  const verb = skipFillers(tokens, from + length);
  if (meets(tokens, verb)) return statement('scheduling', lets === 0, 'you', verb);
  const yes = is(at(tokens, verb), BIT.DECIDE) || (view.first && maybeVerb(at(tokens, verb)));
  return lets > 0 && yes ? statement('decision', true, 'you', verb) : null;
}

/** "We should talk", "I'd love to sit down", "need to catch up": a meeting waits for a yes. */
export function meeting({ tokens, from, to }: View): Frame | null {
  const start = says(tokens, from, 'maybe|perhaps') ? from + 1 : from;
  const length = lengthOf(
    tokens,
    start,
    `we should|could|can|might|must|need|have; we will|'ll have|need to; i would|may like|love|enjoy|have to;
    i'd|we'd|id love|enjoy|appreciate to|a; would definitely|really|love like|to; need|want to;
    i|we need|want to; i hope we can|could; i was hoping|thinking we|that`,
  );
  if (length === 0) return null;
  for (let place = start + length; place < Math.min(to, start + length + 6); place += 1)
    if (meets(tokens, place)) return statement('scheduling', true, 'you', skipFillers(tokens, place));
  return null;
}

/** "demo slides by 5 pls", "+1 needed": a thing and a courtesy, no verb. */
export function nounRequest(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (!view.polite || to - from < 1 || to - from > 14 || !view.first) return null;
  for (let place = from; place < to; place += 1)
    if (is(at(tokens, place), BIT.AUX) || says(tokens, place, I_WE)) return null;
  if (is(at(tokens, from), BIT.ACK | BIT.GREET | BIT.THANKS | BIT.CONJ) || emptyRequest(tokens, from))
    return null;
  return { ...statement(), form: 'request' };
}
