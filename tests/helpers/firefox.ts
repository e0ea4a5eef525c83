import type { Browser, Frame, Page } from 'puppeteer-core';
import { until } from './poll.ts';

// Firefox's driver works in an extension's own pages, given system access, but keeps their loading to itself
// (bug 1755014). So these pages are opened and reloaded by plain commands, and asked whether they are there.

interface Tree {
  result: { contexts: { context: string; url: string }[] };
}

interface Bidi {
  connection: { send(method: string, parameters: object): Promise<unknown> };
}

/** What the driver is to be started with, so that it may open the extension's pages. */
export const SYSTEM_ACCESS = '--remote-allow-system-access';

export async function openOwnPage(page: Page, url: string): Promise<void> {
  await send(page.browser(), 'browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await loaded(page, url);
}

export async function reloadOwnPage(page: Page): Promise<void> {
  const url = await page.evaluate(() => {
    Object.assign(window, { beforeReload: true });
    return location.href;
  });
  await send(page.browser(), 'browsingContext.reload', { context: contextOf(page), wait: 'none' });
  await loaded(page, url);
}

/** Closes the tab with this address, if it is there. */
export async function closeTabAt(browser: Browser, url: string): Promise<boolean> {
  const tree = (await send(browser, 'browsingContext.getTree', {})) as Tree;
  const tab = tree.result.contexts.find((candidate) => candidate.url === url);
  if (tab) await send(browser, 'browsingContext.close', { context: tab.context });
  return tab !== undefined;
}

async function loaded(page: Page, url: string): Promise<void> {
  await until(`${url} in Firefox`, async () => {
    try {
      return await page.evaluate(
        (wanted) =>
          location.href === wanted && document.readyState === 'complete' && !('beforeReload' in window),
        url,
      );
    } catch {
      // The page before is on its way out.
      return false;
    }
  });
}

function contextOf(page: Page): string {
  return (page.mainFrame() as Frame & { _id: string })._id;
}

function send(browser: Browser, method: string, parameters: object): Promise<unknown> {
  return (browser as unknown as Bidi).connection.send(method, parameters);
}
