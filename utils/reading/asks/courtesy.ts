import { says } from '../words/match.ts';
import type { Token } from '../words/tokens.ts';

/** What a reader may turn to when in need; offered, not asked. */
const TURN_TO =
  'add|copy|press|unsubscribe|visit|click|contact|follow|go|ignore|disregard|write|reach|leave|call|email|e-mail|mail|phone|reply|ask|ping|message|see|check|let|refer|use|talk';

const NEED =
  'question|questions|concerns|help|assistance|issues|problem|problems|trouble|doubts|suggestions|wish|prefer|longer|further|more|anything';

/** Longest condition that is looked at. */
const REACH = 24;

/** Whether the words from `place` on say "if you have questions", "should you need help", "to ensure you receive". */
function conditionAt(tokens: readonly Token[], place: number): 'need' | 'condition' | null {
  if (
    !says(
      tokens,
      place,
      `if you|you're|you'd|you've|there|this|at|for; should you; in case; to ensure|continue|stop|unsubscribe; for more|further|questions|any|additional`,
    )
  )
    return null;
  for (let next = place + 1; next < Math.min(tokens.length, place + REACH); next += 1)
    if (says(tokens, next, NEED)) return 'need';
  return 'condition';
}

/**
 * Whether a request with the verb at `verb` is only an offer of help or a mailing's small print: "if you have any
 * questions, please call", "to stop these mails, please visit …".
 */
export function onlyCourtesy(tokens: readonly Token[], from: number, verb: number): boolean {
  if (!says(tokens, verb, TURN_TO)) return false;
  // "If you could let us know …" is the ask itself.
  if (says(tokens, from, 'if you|someone could') || says(tokens, from, 'if you would let')) return false;
  const before = conditionAt(tokens, from);
  if (before === 'need') return true;
  if (before && !says(tokens, verb, 'let|call|ask')) return true;
  for (let place = from + 1; place < tokens.length; place += 1)
    if (conditionAt(tokens, place) === 'need') return true;
  return false;
}
