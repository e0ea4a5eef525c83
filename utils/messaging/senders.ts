/** What a browser says about the sender of a message; not to be believed field by field. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * `page` is one of the extension's own pages, `content` one of its content scripts in a tab.
 * A content script may be spoken for by a page that took over its renderer: it gets little.
 */
export type SenderKind = 'page' | 'content' | 'stranger';

/**
 * Tells who sent a message.
 *
 * `self.root` is `runtime.getURL('/')`, with the slash at its end. An own page counts as one in
 * a popup as well as in a tab (the welcome page lives in one): the browser itself fills in the
 * address and the origin, and no content script can have ours, as nothing of ours is framed.
 */
export function senderKind(sender: Sender | undefined, self: { id: string; root: string }): SenderKind {
  if (sender?.id !== self.id || typeof sender.url !== 'string') return 'stranger';
  const ours = self.root.slice(0, -1);
  if (sender.url.startsWith(self.root)) {
    return sender.origin === undefined || sender.origin === ours ? 'page' : 'stranger';
  }
  if (sender.origin === ours) return 'stranger';
  return typeof sender.tab?.id === 'number' && sender.url.startsWith('https://') ? 'content' : 'stranger';
}
