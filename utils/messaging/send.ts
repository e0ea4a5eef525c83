import { fail, ok, type Result } from '../core/result.ts';
import { browser } from '../platform/browser.ts';
import { channel, type Data, type MessageType, type Reply, SPOKEN } from './channel.ts';

const NO_ANSWER =
  'Beforehand did not answer. Close this and open it again; if that does not help, reload it.';

/**
 * Says something to the background.
 *
 * Never rejects: a refusal comes back as the sentence the background gave for it, and a missing
 * background, an orphaned script or a closed channel as a sentence of its own.
 *
 * @example
 * const reply = await send('norms.setLevel', { rule: 'owner', level: 'off' });
 * if (reply.ok) show(reply.value);
 */
export async function send<K extends MessageType>(
  type: K,
  ...data: Data<K> extends undefined ? [] : [data: Data<K>]
): Promise<Result<Reply<K>>> {
  try {
    return ok(await say<K>(type, data[0]));
  } catch (error) {
    return failure(error);
  }
}

/**
 * Asks the content script in the top frame of a tab. Never rejects; a tab without our script
 * fails like one that does not answer, so the caller has to know what the tab should hold.
 */
export async function sendToTab<K extends MessageType>(
  tabId: number,
  type: K,
  ...data: Data<K> extends undefined ? [] : [data: Data<K>]
): Promise<Result<Reply<K>>> {
  // The same envelope as the channel's. The channel itself would leave an error in the console
  // for every tab without a script, and having none is ordinary here.
  const message = { id: 0, type, data: data[0], timestamp: Date.now() };
  const { res, err } = await envelope(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  return err === undefined ? ok(res as Reply<K>) : failure(err);
}

async function envelope(talk: () => Promise<unknown>): Promise<{ res?: unknown; err?: unknown }> {
  try {
    return ((await talk()) as { res?: unknown; err?: unknown } | undefined) ?? { err: null };
  } catch (err) {
    return { err };
  }
}

/** The channel's own types cannot be met by a type parameter; ours above are the stricter ones. */
const say: <K extends MessageType>(type: K, data: Data<K> | undefined) => Promise<Reply<K>> =
  channel.sendMessage;

function failure(error: unknown): Result<never> {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown };
  return fail(name === SPOKEN && typeof message === 'string' ? message : NO_ANSWER);
}
