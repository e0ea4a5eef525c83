import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

export type MessageType = keyof Protocol;

/** What goes with a message; `undefined` where it is a bare question. */
export type Data<K extends MessageType> = Parameters<Protocol[K]>[0];

export type Reply<K extends MessageType> = ReturnType<Protocol[K]>;

/** One listener for the whole script, answers in an envelope that carries errors too. */
export const channel = defineExtensionMessaging<Protocol>();

/** The name that marks a sentence for people on its way through the envelope. */
export const SPOKEN = 'SpokenError';

/**
 * An error whose message is a sentence for the person. Only its text reaches the sender as it
 * stands; every other error becomes a sentence of the sender's own.
 */
export class SpokenError extends Error {
  override name = SPOKEN;
}
