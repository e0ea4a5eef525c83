import type { Browser } from 'webextension-polyfill';

/**
 * Stands in for `webextension-polyfill` in content scripts, which are loaded on every page: from the
 * minimum versions on, browsers answer with promises by themselves, and the polyfill's weight buys
 * nothing there. The build puts it in its place; nothing imports it by name.
 */
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

export default (browser?.runtime ? browser : chrome) as Browser;
