import { says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** What a reader may turn to when in need; offered, not asked. */
const TURN_TO = new Set(
  'visit click contact follow go unsubscribe ignore disregard copy press add write reach leave call email e-mail mail phone reply ask ping message see check let refer use consult speak talk'.split(
    ' ',
  ),
);

const NEED = new Set(
  'question questions concern concerns help assistance issue issues problem problems trouble doubt doubts suggestions queries wish prefer longer further more anything'.split(
    ' ',
  ),
);

/** Longest condition that is looked at. */
const REACH = 24;

/** Whether the words from `place` on say "if you have questions", "should you need help", "to ensure you receive". */
function conditionAt(tokens: readonly Token[], place: number): 'need' | 'condition' | null {
  const opens = says(
    tokens,
    place,
    `if you|you're|you'd|you've|you'r|there|this; should you; to ensure|make|continue|stop|unsubscribe; in case you; for more|further|questions|any|additional`,
  );
  if (!opens) return null;
  for (let next = place + 1; next < Math.min(tokens.length, place + REACH); next += 1) {
    if (NEED.has(at(tokens, next).word)) return 'need';
  }
  return 'condition';
}

/**
 * Whether a request with this verb is only an offer of help or a mailing's small print: "if you have any questions,
 * please call", "to stop these mails, please visit …".
 */
export function onlyCourtesy(tokens: readonly Token[], from: number, verb: string | undefined): boolean {
  if (verb === undefined || !TURN_TO.has(verb)) return false;
  // "If you could let us know …" is the ask itself.
  if (says(tokens, from, 'if you|someone could|would')) return false;
  const before = conditionAt(tokens, from);
  if (before === 'need') return true;
  if (before === 'condition' && verb !== 'let' && verb !== 'call' && verb !== 'ask') return true;
  for (let place = from + 1; place < tokens.length; place += 1) {
    if (conditionAt(tokens, place) === 'need') return true;
  }
  return false;
}
