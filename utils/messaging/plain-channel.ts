import { browser } from '../platform/browser.ts';

/** A message on its way, as `@webext-core/messaging` sends it. */
interface Message {
  id: number;
  type: string;
  data: unknown;
  timestamp: number;
}

type Listener = (message: Message & { sender: unknown }) => Promise<unknown>;

type Envelope = { res?: unknown; err?: unknown } | undefined;

/**
 * Stands in for `@webext-core/messaging` in content scripts, which are loaded on every page: the same envelopes,
 * so that either end may be the library's, without logging, verifying, and errors that are taken apart and put
 * together again; of an error its name and its sentence arrive. The build puts it in its place; nothing imports
 * it by name.
 */
export function defineExtensionMessaging() {
  const listeners = new Map<string, Listener>();

  function hear(message: Message | null | undefined, sender: unknown, reply: (envelope: Envelope) => void) {
    const listener = typeof message?.timestamp === 'number' && listeners.get(message.type);
    if (!listener) return false;
    listener({ ...message, sender }).then(
      (res) => reply({ res }),
      ({ name, message: sentence }: Error) => reply({ err: { name, message: sentence } }),
    );
    // The answer comes later.
    return true;
  }

  return {
    /** Rejects with what went wrong over there, also when nobody is there to answer. */
    async sendMessage(type: string, data: unknown): Promise<unknown> {
      const message: Message = { id: 0, type, data, timestamp: Date.now() };
      const { res, err } = (await browser.runtime.sendMessage<Message, Envelope>(message)) ?? { err: {} };
      if (err != null) throw err;
      return res;
    },
    onMessage(type: string, listener: Listener): () => void {
      const { onMessage } = browser.runtime;
      if (listeners.size === 0) onMessage.addListener(hear as never);
      listeners.set(type, listener);
      return () => {
        listeners.delete(type);
        if (listeners.size === 0) onMessage.removeListener(hear as never);
      };
    },
  };
}
