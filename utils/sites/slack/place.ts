import type { Draft } from '../../reading/draft.ts';
import { anyOf, findPart } from '../selector.ts';
import {
  BROADCAST,
  CHANNEL_ID,
  CHANNEL_NAME,
  FRAME,
  MESSAGE,
  MESSAGE_PANE,
  MESSAGE_SENDER,
  NEW_MESSAGE_PAGE,
  OWN_AVATAR,
  PLACEHOLDER,
  SIDEBAR_ID,
  SIDEBAR_TYPE,
  THREAD,
} from './selectors.ts';

export type SlackPlace = Pick<Draft, 'place' | 'channel' | 'recipients' | 'lastMessageFrom'>;

/** Where a Slack box writes to, from the surest source that is on the page (surfaces: §1.5). */
export function placeOf(editable: Element): SlackPlace {
  const id = channelIdOf(editable);
  const direct = isDirect(editable, id);
  const inThread = editable.closest(anyOf(THREAD)) !== null;
  return {
    place: inThread ? 'thread' : direct ? 'dm' : 'channel',
    channel: direct ? undefined : channelName(editable),
    recipients: direct ? 1 : null,
    lastMessageFrom: inThread ? undefined : lastMessageFrom(editable),
  };
}

/** Channel and thread a box writes to: the same as long as both are. */
export function targetOf(editable: Element): string {
  const frame = editable.closest(anyOf(FRAME));
  return (
    broadcastId(frame) ?? `${channelIdOf(editable) ?? ''}${editable.closest(anyOf(THREAD)) ? ':thread' : ''}`
  );
}

function broadcastId(frame: Element | null): string | null {
  const id = (frame && findPart(frame, BROADCAST))?.id ?? '';
  const match = /--([A-Z0-9]+)-(\d+\.\d+)--/.exec(id);
  return match ? `${match[1]}:${match[2]}` : null;
}

/** The box's own mark first; the address may lag behind what is drawn. */
function channelIdOf(editable: Element): string | null {
  const own = editable.closest(anyOf(CHANNEL_ID))?.getAttribute('data-channel-id');
  if (own) return own;
  const thread = broadcastId(editable.closest(anyOf(FRAME)));
  if (thread) return thread.split(':')[0] ?? null;
  const match = /\/client\/[^/]+\/([CDG][A-Z0-9]{2,})(?:\/|$)/.exec(editable.ownerDocument.location.pathname);
  return match?.[1] ?? null;
}

/**
 * Whether the box writes to one person. A new message whose recipients are still being chosen counts
 * as direct: saying nothing is right where the audience is not known yet.
 */
function isDirect(editable: Element, id: string | null): boolean {
  if (editable.closest(NEW_MESSAGE_PAGE)) return true;
  const type = id && sidebarType(editable.ownerDocument, id);
  return type ? type === 'im' : (id?.startsWith('D') ?? false);
}

function sidebarType(document: Document, id: string): string | null {
  return document.querySelector(`[${SIDEBAR_ID}="${CSS.escape(id)}"]`)?.getAttribute(SIDEBAR_TYPE) ?? null;
}

/** The placeholder belongs to the box; the header above may still name the channel before. */
function channelName(editable: Element): string | undefined {
  const frame = editable.closest(anyOf(FRAME)) ?? editable.parentElement;
  const hint = frame && findPart(frame, PLACEHOLDER)?.textContent;
  const named = hint && /#([^\s#]+)/.exec(hint)?.[1];
  if (named) return named;
  const header = findPart(editable.ownerDocument, CHANNEL_NAME)?.textContent?.trim();
  return header ? header.replace(/^#/, '') : undefined;
}

/** After this long a message is no longer what the next one answers. */
const EXCHANGE_MS = 60 * 60_000;

/**
 * Whose message stands last in the pane, while it is young enough for the two to be talking; what was
 * said yesterday gives today's "this" no meaning. Continuation rows carry the sender of the row above.
 */
function lastMessageFrom(editable: Element): 'me' | 'other' | undefined {
  const document = editable.ownerDocument;
  const messages = document.querySelectorAll(`:is(${MESSAGE_PANE}) ${MESSAGE}`);
  const sentAt = Number(messages[messages.length - 1]?.getAttribute('data-msg-ts')) * 1000;
  if (!(Date.now() - sentAt < EXCHANGE_MS)) return undefined;
  const own = /-(U[A-Z0-9]+|W[A-Z0-9]+)-/.exec(
    document.querySelector(OWN_AVATAR)?.getAttribute('src') ?? '',
  )?.[1];
  if (!own) return undefined;
  const senders = document.querySelectorAll(`:is(${MESSAGE_PANE}) ${MESSAGE} ${MESSAGE_SENDER}`);
  const last = senders[senders.length - 1]?.getAttribute('data-message-sender');
  return last ? (last === own ? 'me' : 'other') : undefined;
}
