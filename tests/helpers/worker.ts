import type { Page } from 'puppeteer-core';
import { until } from './poll.ts';
import type { Suite } from './suite.ts';

/** Firefox stops an idle event page by itself; this makes it do so soon. */
export const IDLE_SOON = { 'extensions.background.idle.timeout': 1_000 };

/**
 * Ends the background and comes back once it is gone. `own` is one of the extension's pages;
 * it does not keep the background alive.
 */
export async function stopBackground(suite: Suite, own: Page): Promise<void> {
  if (suite.name === 'firefox') {
    await until(
      'the event page to end',
      () => own.evaluate(() => chrome.extension.getViews().length === 1),
      15_000,
    );
    return;
  }
  const session = await own.createCDPSession();
  const states = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await until('the worker to be seen', () => states.size > 0);
  // A message that is still on its way wakes it again, so it is stopped until it stays so.
  await until('the worker to stop', async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    return [...states.values()].every((state) => state === 'stopped');
  });
  await session.detach();
}

/** Reloads the whole extension, as an update does, from one of its own pages, which goes away with it. */
export async function reloadExtension(suite: Suite): Promise<void> {
  if (suite.name === 'chromium') await turnDeveloperModeOn(suite);
  const own = await suite.own('popup.html');
  try {
    await own.evaluate(() => {
      setTimeout(() => chrome.runtime.reload(), 0);
    });
  } catch {
    // The page can be gone before it has answered.
  }
}

/** Without developer mode Chromium switches an unpacked extension off when it reloads itself. */
async function turnDeveloperModeOn(suite: Suite): Promise<void> {
  const page = await suite.running.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

interface ExtensionApi {
  runtime: { reload(): void };
  extension: { getViews(): Window[] };
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
}

declare const chrome: ExtensionApi;
