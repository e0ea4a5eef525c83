import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const MANIFEST = {
  version: '0.1.0',
  content_scripts: [
    { matches: ['https://app.slack.com/*'], js: ['content-scripts/slack.js'], run_at: 'document_start' },
  ],
};

/** The parts of the browser that the fake one lacks, and what was asked of them. */
export const fakes = {
  tabsCreated: [] as string[],
  scriptsRun: [] as { tabId: number; files: string[] }[],
  reset() {
    fakes.tabsCreated = [];
    fakes.scriptsRun = [];
    Object.assign(fakeBrowser.runtime, { getManifest: () => MANIFEST });
    Object.assign(fakeBrowser.tabs, {
      query: async () => [{ id: 7 }],
      create: async ({ url }: { url: string }) => void fakes.tabsCreated.push(url),
      sendMessage: () => Promise.reject(new Error('Receiving end does not exist.')),
    });
    Object.assign(fakeBrowser, {
      scripting: {
        executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) =>
          void fakes.scriptsRun.push({ tabId: target.tabId, files }),
      },
    });
  },
};

/** Starts the background as a browser does: the file is run anew, nothing of an earlier life is left. */
export async function startWorker(): Promise<void> {
  vi.resetModules();
  const { startBackground } = await import('../../utils/app/background.ts');
  startBackground();
}

/** Ends it without a word, as browsers do. */
export function killWorker(): void {
  const { onMessage, onInstalled, onStartup } = fakeBrowser.runtime;
  for (const event of [onMessage, onInstalled, onStartup]) event.removeAllListeners();
}
