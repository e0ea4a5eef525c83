import type { Draft } from '../reading/draft.ts';
import { audienceOf } from '../reading/people.ts';
import type { Reading } from '../reading/reading.ts';

/** Subjects that tell nothing: an empty one, a greeting, a bare "question". */
const HOLLOW_SUBJECT =
  /^(?:(?:re|fw|fwd|aw|wg):\s*)*(?:hi|hey|hello|question|quick question|help|urgent|important|update|info|fyi|please|pls|no subject|\(no subject\)|request|follow[ -]?up|checking in|thoughts|hi there|meeting|catch[ -]?up|today|tomorrow|test|document|docs?|file|files|issue|problem|it|this|stuff|news)?[\s!?.]*$/i;

/** Whether the subject line already says what the mail is about. */
export function subjectTells(draft: Draft): boolean {
  return draft.subject !== undefined && !HOLLOW_SUBJECT.test(draft.subject.slice(0, 200).trim());
}

/**
 * Whether the reader has something before their eyes that the draft can point at: the thread, the commented
 * passage, an earlier message, a subject, or what the draft itself brings along.
 */
export function pointsSomewhere(reading: Reading, draft: Draft): boolean {
  if (draft.place === 'thread' || draft.place === 'comment') return true;
  if (draft.lastMessageFrom === 'other') return true;
  if (draft.place === 'email' && subjectTells(draft)) return true;
  return reading.carries || reading.links.length > 0;
}

/** Whether more than one person will read it, as far as one can know. */
export function severalReaders(draft: Draft): boolean {
  const count = audienceOf(draft);
  if (count !== null) return count >= 2;
  return draft.place === 'channel' || draft.place === 'thread';
}

/** Whether a channel's name fits one of the patterns; `*` at either end stands for any run of characters. */
export function matchesRoom(channel: string | undefined, patterns: readonly string[]): boolean {
  if (!channel) return false;
  const name = channel.replace(/^#/, '').toLowerCase();
  return patterns.some((pattern) => {
    const wanted = pattern.replace(/^#/, '').toLowerCase();
    const open = wanted.startsWith('*');
    const close = wanted.endsWith('*') && wanted.length > 1;
    const core = wanted.slice(open ? 1 : 0, close ? -1 : undefined);
    if (open && close) return name.includes(core);
    if (open) return name.endsWith(core);
    return close ? name.startsWith(core) : name === core;
  });
}
