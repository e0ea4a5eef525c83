import type { Result } from '../core/result.ts';
import { browser } from '../platform/browser.ts';
import { channel, type Data, type MessageType, type Reply, SpokenError } from './channel.ts';
import { type Sender, type SenderKind, senderKind } from './senders.ts';

/** One kind of message at the place where it is answered. */
export interface Desk<K extends MessageType> {
  /** Who may send it; all others are refused. */
  from: readonly Exclude<SenderKind, 'stranger'>[];
  /** Asked before anything is done, where there is a limit on how often it may come. */
  allow?: () => boolean;
  /** Turns what arrived into what was meant, or says what is wrong with it. Trusts nothing. */
  read(raw: unknown): Result<Data<K>>;
  /** A failure's sentence goes back to the sender. */
  answer(data: Data<K>): Promise<Result<Reply<K>>>;
}

export type Desks = { [K in MessageType]?: Desk<K> };

/**
 * Answers messages, from the moment of the call: a worker that wakes for a message has to call
 * this before it waits for anything. Types without a desk are left alone.
 *
 * @returns a function that stops it.
 */
export function receive(desks: Desks): () => void {
  const stops = Object.entries(desks).map(([type, desk]) =>
    open(type as MessageType, desk as Desk<MessageType>),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** For messages that bring nothing: whatever came with them is dropped. */
export function nothing(): Result<undefined> {
  return { ok: true, value: undefined };
}

function open<K extends MessageType>(type: K, desk: Desk<K>): () => void {
  return channel.onMessage(type, async (message) => {
    const kind = senderKind(message.sender as Sender | undefined, {
      id: browser.runtime.id,
      root: browser.runtime.getURL('/'),
    });
    if (kind === 'stranger' || !desk.from.includes(kind)) {
      throw new SpokenError('This may not be asked from here.');
    }
    if (desk.allow && !desk.allow()) throw new SpokenError('That was too often; try again in a minute.');
    const data = desk.read(message.data);
    if (!data.ok) throw new SpokenError(data.error);
    const reply = await desk.answer(data.value);
    if (!reply.ok) throw new SpokenError(reply.error);
    return reply.value;
  });
}
