import { BIT } from '../words/classes.ts';
import { is, maybeVerb, says, skipFillers } from '../words/match.ts';
import { at } from '../words/tokens.ts';
import type { Frame, View } from './frame.ts';
import { emptyRequest } from './requests.ts';
import { I_WE } from './wishes.ts';

/** "let's meet …": a proposal that waits for a yes. */
export function proposal(view: View): Frame | null {
  const { tokens, from } = view;
  if (says(tokens, from, 'let us know|have')) return null;
  const lets = says(tokens, from, "let's|lets")
    ? from + 1
    : says(tokens, from, 'let us')
      ? from + 2
      : says(tokens, from, 'maybe we can|could|should')
        ? from + 3
        : says(tokens, from, 'we can|could|should|shall')
          ? from + 2
          : -1;
  if (lets < 0) return null;
  const verb = skipFillers(tokens, lets);
  const token = at(tokens, verb);
  if (
    is(token, BIT.MEET) ||
    says(
      tokens,
      verb,
      `
      find a; set up; set a; get together; have a call|meeting|chat|quick|lunch; get everyone; grab`,
    )
  )
    return {
      kind: 'scheduling',
      form: 'statement',
      to: 'you',
      verb,
      weak: !says(tokens, from, "let's|lets|let"),
    };
  if (is(token, BIT.DECIDE) && says(tokens, from, "let's|lets"))
    return { kind: 'decision', form: 'statement', to: 'you', verb, weak: true };
  return maybeVerb(token) && says(tokens, from, "let's|lets|let") && view.first
    ? { kind: 'decision', form: 'statement', to: 'you', verb, weak: true }
    : null;
}

/** "demo slides by 5 pls", "+1 needed": a thing and a courtesy, no verb. */
export function nounRequest(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (!view.polite || to - from < 1 || to - from > 14 || !view.first) return null;
  for (let place = from; place < to; place += 1)
    if (is(at(tokens, place), BIT.AUX) || I_WE.has(at(tokens, place).word)) return null;
  if (is(at(tokens, from), BIT.ACK | BIT.GREET | BIT.THANKS | BIT.CONJ) || emptyRequest(tokens, from))
    return null;
  return { kind: 'action', form: 'request', to: 'you', verb: -1 };
}
