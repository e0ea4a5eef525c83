import type { Span } from '../core/span.ts';

export type SiteId = 'slack' | 'gmail' | 'gdocs';

/** Where the draft will stand once it is sent. */
export type Place = 'dm' | 'channel' | 'thread' | 'email' | 'comment';

/** A person, group or everybody, addressed by the site's own mention (not by a plain name in the text). */
export interface Mention extends Span {
  kind: 'person' | 'group' | 'everyone';
  /** As it stands in the text, with its `@`. */
  text: string;
}

/** What stands in a composer now. The only input of the reading; it never leaves the tab. */
export interface Draft {
  site: SiteId;
  place: Place;
  /** Channel name without `#`, where the place has one and it could be read. */
  channel?: string | undefined;
  /** How many people other than the writer will read it; `null` where the site does not tell. */
  recipients: number | null;
  /** Only where the place has a subject line. */
  subject?: string | undefined;
  text: string;
  /** Mentions the site marks up. Plain `@name` in the text is found by the reading. */
  mentions: readonly Mention[];
  /** Messages already in the thread, where known. */
  threadDepth?: number | undefined;
  lastMessageFrom?: 'me' | 'other' | undefined;
  /** Files or images that go out with the text, where the site tells. */
  attachments?: number | undefined;
  /** Milliseconds since the epoch: the instant that "tomorrow" is counted from. */
  now: number;
  /** The writer's IANA zone. */
  zone: string;
}
