import { browser, type Manifest } from './browser.ts';

/**
 * Brings this version's content scripts into tabs that were open before it was installed:
 * Chromium only does so for pages loaded later, and after an update leaves the old script
 * behind, cut off. Firefox does it by itself, so nothing is done there.
 *
 * `isServed` says whether a tab has a running script of ours already, such as one that was
 * loaded in this very moment. A tab that cannot be reached is left alone. Never rejects.
 */
export async function takeOverTabs(isServed: (tabId: number) => Promise<boolean>): Promise<void> {
  if (bringsScriptsItself()) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(scripts.map((script) => takeOver(script, isServed)));
}

async function takeOver(
  script: Manifest.ContentScript,
  isServed: (tabId: number) => Promise<boolean>,
): Promise<void> {
  const files = script.js ?? [];
  if (files.length === 0) return;
  for (const tabId of await tabsAt(script.matches)) {
    try {
      if (await isServed(tabId)) continue;
      await browser.scripting.executeScript({
        target: { tabId, allFrames: script.all_frames ?? false },
        files,
        injectImmediately: script.run_at === 'document_start',
      });
    } catch {
      // Closed meanwhile, an error page, or a page the browser keeps to itself.
    }
  }
}

/** Needs no `tabs` permission: addresses the extension has host permissions for can be asked for. */
async function tabsAt(matches: string[]): Promise<number[]> {
  try {
    // A discarded tab gets its scripts from the manifest when it is loaded again.
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    return tabs.flatMap((tab) => tab.id ?? []);
  } catch {
    return [];
  }
}

function bringsScriptsItself(): boolean {
  return 'getBrowserInfo' in browser.runtime;
}
