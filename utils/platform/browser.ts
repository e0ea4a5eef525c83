import browser from 'webextension-polyfill';

export type { Manifest, Storage, Tabs } from 'webextension-polyfill';

/**
 * The browser's extension interface, promises in every browser. This is the only file that
 * reaches for it; everything else imports it from here.
 */
export { browser };

/**
 * Whether this script has outlived its extension: after a reload or an update the old content
 * script's listeners run on in Chromium, `runtime.id` is gone and `sendMessage` throws at once.
 * An orphan has to step aside. Never throws.
 */
export function isOrphan(): boolean {
  try {
    // The bare global, not the import above: a wrapper may keep what it once read.
    const { chrome } = globalThis as { chrome?: { runtime?: { id?: string } } };
    return !chrome?.runtime?.id;
  } catch {
    return true;
  }
}
