import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import { subjectTells } from './context.ts';
import type { Gap } from './rule.ts';

/** More words than this tell a story, and "it" has its place in it. */
export const SHORT = 16;

/** One of several that the reader would have to have in mind: "the other ones", "the rest", "the same problem". */
const ONE_OF =
  /\b(?:(?:the|that|this|those) (?:other|others|right|wrong|correct|old|older|new|newer|first|second|third|last|former|latter|previous|usual|remaining|better) (?:one|ones|way|thing|things|version|option|part|stuff|place)|the other|the (?:rest|others|latter|former|first|second)(?= or\b|\W*$)|(?:the )?same (?:one|ones|way|thing|things|problem|issue|mistake|error|story|question))\b(?!['-])/i;

/** Words that ask for a change, where only the writer knows which. */
const CHANGE =
  /\b(?:change|fix|improve|redo|rework|rewrite|rephrase|reword|correct|adjust|do|make|write|put) (?:it|this|that|these|them)\b(?: (?:please|pls|differently|better|again|somehow))?\W*$|\bdifferently\W*$/i;

/** Words that need others before them, whatever the reader has in view: for comments and openings. */
export function relativeGap(reading: Reading, draft: Draft): Gap | null {
  if (draft.lastMessageFrom === 'other' || reading.links.length > 0 || reading.carries) return null;
  if (reading.content > 1 || reading.words > SHORT || reading.ack) return null;
  const text = draft.text.slice(0, 300);
  const found = ONE_OF.exec(text);
  if (!found || found.index + found[0].length > (reading.sentences.at(-1)?.end ?? 0)) return null;
  // In a thread "the first one" may answer; "the rest" and "the other ones" still leave a choice.
  const open = /other|rest|same/i.test(found[0]);
  const near = draft.place === 'thread' || (draft.place === 'email' && subjectTells(draft));
  if (near && !(open && (reading.asks.length > 0 || /\bprefer\b/i.test(text)))) return null;
  if (reading.asks.length === 0 && !(open && draft.place === 'comment')) return null;
  // A noun of its own after it tells: "the other rota".
  if (/other$/i.test(found[0]) && /^ [a-z]{3,}/i.test(text.slice(found.index + found[0].length))) return null;
  return { start: found.index, end: found.index + found[0].length, question: 'which' };
}

/** "Can we change it?" beside a passage: what is wrong with it stays in the writer's head. */
export function changeGap(reading: Reading, draft: Draft): Gap | null {
  if (draft.place !== 'comment' || reading.content > 1 || reading.words > SHORT) return null;
  if (reading.carries || reading.links.length > 0 || reading.reasons.length > 0) return null;
  // "Please do it differently" is one even where no other construction asks.
  const last = reading.sentences.at(-1);
  const told = last && CHANGE.test(draft.text.slice(last.start, Math.min(last.end, last.start + 120)));
  const asks = reading.asks.length > 0 || /\bdifferently\W*$/i.test(draft.text.slice(-30));
  return told && asks ? { start: last.start, end: last.end, question: 'how' } : null;
}
