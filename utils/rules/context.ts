import type { Draft } from '../reading/draft.ts';
import { audienceOf } from '../reading/people.ts';
import type { Ask, Person, Reading } from '../reading/reading.ts';
import { contentOf } from '../reading/sentence/topic.ts';
import { tokenize } from '../reading/words/tokens.ts';

const REPLY = /^\s*(?:re|aw|antw|sv)\s*:/i;

const FORWARD = /^\s*(?:fwd?|wg)\s*:\s*/i;

/** Words that are often a whole subject and still tell nothing. */
const HOLLOW =
  /\b(?:follow(?:ing)?[ -]?up|checking in|urgent|important|meeting|catch[ -]?up|test|info(?:rmation)?|no subject|reminder|hi|hello|hey)\b/gi;

/** How many words of the subject line tell; that of a reply stands above what is answered, and tells all. */
function subjectContent(draft: Draft): number {
  const subject = (draft.subject ?? '').slice(0, 300);
  if (REPLY.test(subject)) return Number.POSITIVE_INFINITY;
  return contentOf(tokenize(subject.replace(FORWARD, '').replaceAll(HOLLOW, ' ')), 0);
}

/** Whether the subject line already says what the mail is about. */
export function subjectTells(draft: Draft): boolean {
  return subjectContent(draft) > 0;
}

/** Whether the subject line says more than a label: the answer to a mail, or three words that tell. */
export function subjectExplains(draft: Draft): boolean {
  return subjectContent(draft) > 2;
}

/**
 * Whether the reader has something before their eyes that the draft can point at: the thread, the commented
 * passage, an earlier message, a subject, or what the draft itself brings along.
 */
export function pointsSomewhere(reading: Reading, draft: Draft): boolean {
  if (draft.place === 'thread' || draft.place === 'comment') return true;
  if (draft.lastMessageFrom === 'other') return true;
  if (draft.place === 'email' && subjectTells(draft)) return true;
  return (
    reading.carries ||
    reading.links.length > 0 ||
    /\b(?:attached|enclosed|below|above)\b/i.test(draft.text.slice(0, 2000))
  );
}

/** Whether more than one person will read it, as far as one can know. */
export function severalReaders(draft: Draft): boolean {
  const count = audienceOf(draft);
  if (count !== null) return count >= 2;
  return draft.place === 'channel' || draft.place === 'thread';
}

/** Whether the person is called by "@", not only named. */
export function isTagged(person: Person, draft: Draft): boolean {
  return draft.text.charAt(person.start) === '@';
}

/**
 * Whom the draft speaks to by name or group. Two or more in the greeting ("Hi Petra, hi Obi,") are just its readers:
 * they count where they are spoken to again.
 */
export function called({ people, greeting }: Reading): Person[] {
  const spoken = people.filter((person) => person.kind !== 'everyone' && person.addressed);
  const later = spoken.filter((person) => !greeting || person.start >= greeting.end);
  return spoken.length - later.length > 1 ? later : spoken;
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

/** A change of the very passage a comment stands at: it is done when it is read, and shows what it is for. */
const EDITS = new Set('split move swap merge rename shorten replace change make turn put fix'.split(' '));

/** Whether the ask is such a change, if it stands in a comment. */
export function smallEdit(ask: Pick<Ask, 'verb'>): boolean {
  return EDITS.has(ask.verb ?? '');
}
