import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { Gap } from './rule.ts';

/** More words than this say what should be different. */
const SHORT = 16;

/** A plea that may stand where no ask was read. */
export const BEGS = /\bpl(?:ea)?[sz]e?\b/i;

/** Words that ask for a change, where only the writer knows which. */
const CHANGE =
  /\b(?:change|fix|improve|redo|rework|rewrite|rephrase|reword|correct|adjust|adapt|align|amend|edit|revise|update|do|make|write|put|be [a-z]{3,12}ed)(?: (?:it|this|that|these|them|here))?(?: (?:please|pls|accordingly|differently|better|again|somehow))*\W*$|\bdifferent(?:ly)?\W*$/i;

/**
 * What should be different where a passage is commented: "can we change it?" leaves the wish in the writer's head,
 * and so does a remark that compares with something untold ("the other one was clearer").
 */
export function changeGap(reading: Reading, draft: Draft): Gap | null {
  if (reading.words > SHORT || reading.reasons.length > 0) return null;
  const asks = reading.asks.length > 0 || BEGS.test(draft.text.slice(0, 200));
  // In a talk "the second one" may answer, and "done as agreed" reports.
  const settled =
    draft.place === 'thread' ? /first|second|third|last/i : asks ? null : /^(?:as|like|than)\b/i;
  const untold = reading.loose.find(
    (loose) => loose.kind === 'other' && !settled?.test(draft.text.slice(loose.start, loose.end)),
  );
  const chooses = /\b(?:prefer|rather|go with|take)\b/i.test(draft.text.slice(0, 200));
  if (untold && (draft.place === 'comment' || (draft.place === 'thread' && chooses)))
    return { start: untold.start, end: untold.end, question: 'which' };
  const last = reading.sentences.at(-1);
  if (draft.place !== 'comment' || !last) return null;
  return CHANGE.test(draft.text.slice(last.start, Math.min(last.end, last.start + 120)))
    ? { start: last.start, end: last.end, question: 'how' }
    : null;
}
