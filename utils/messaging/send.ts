import { fail, ok, type Result } from '../core/result.ts';
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
export function send<K extends MessageType>(
  type: K,
  ...data: Data<K> extends undefined ? [] : [data: Data<K>]
): Promise<Result<Reply<K>>> {
  return settle(() => say<K>(type, data[0]));
}

/**
 * Asks the content script in the top frame of a tab. Never rejects; a tab without our script
 * fails like one that does not answer, so the caller has to know what the tab should hold.
 */
export function sendToTab<K extends MessageType>(
  tabId: number,
  type: K,
  ...data: Data<K> extends undefined ? [] : [data: Data<K>]
): Promise<Result<Reply<K>>> {
  return settle(() => say<K>(type, data[0], { tabId, frameId: 0 }));
}

/** The channel's own types cannot be met by a type parameter; ours above are the stricter ones. */
const say = channel.sendMessage as <K extends MessageType>(
  type: K,
  data: Data<K> | undefined,
  to?: { tabId: number; frameId: number },
) => Promise<Reply<K>>;

async function settle<T>(talk: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await talk());
  } catch (error) {
    const spoken = error instanceof Error && error.name === SPOKEN;
    return fail(spoken ? error.message : NO_ANSWER);
  }
}
