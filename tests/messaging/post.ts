import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../utils/messaging/senders.ts';

export const ROOT = 'chrome-extension://test-extension-id';

/** Senders as browsers describe them, and as somebody might forge them. */
export const POPUP: Sender = { id: 'test-extension-id', url: `${ROOT}/popup.html`, origin: ROOT };
export const WELCOME: Sender = { ...POPUP, url: `${ROOT}/welcome.html`, tab: { id: 4 } };
export const SLACK_TAB: Sender = {
  id: 'test-extension-id',
  url: 'https://app.slack.com/client/T1/C1',
  origin: 'https://app.slack.com',
  tab: { id: 7 },
};

export type Envelope = { res?: unknown; err?: { name?: string; message?: string } };

/**
 * Delivers a message to whoever listens, as a browser would: as plain JSON, with a sender that
 * the browser filled in.
 *
 * @returns the answer, or `'ignored'` when nobody wanted to answer.
 */
export async function deliver(message: unknown, sender: Sender | undefined): Promise<Envelope | 'ignored'> {
  const text = JSON.stringify(message);
  const arrived: unknown = text === undefined ? null : JSON.parse(text);
  let answer: (envelope: Envelope) => void = () => {};
  const answered = new Promise<Envelope>((resolve) => {
    answer = (envelope) => resolve(JSON.parse(JSON.stringify(envelope)));
  });
  const wanted = await fakeBrowser.runtime.onMessage.trigger(arrived, sender as never, answer as never);
  return wanted.some((listener) => (listener as unknown) === true) ? answered : 'ignored';
}

/** Delivers one message of the protocol. */
export function post(type: string, data: unknown, sender: Sender | undefined): Promise<Envelope | 'ignored'> {
  return deliver({ id: 1, type, data, timestamp: Date.now() }, sender);
}
