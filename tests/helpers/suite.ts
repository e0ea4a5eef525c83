import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName, type LaunchOptions, launchBrowser, type Running } from './browsers.ts';
import { openSlack } from './slack.ts';

export interface Suite {
  readonly name: BrowserName;
  readonly running: Running;
  /** A tab on the practice Slack, closed after the test. */
  slack(channel?: string): Promise<Page>;
  /** A tab on one of the extension's own pages, closed after the test. */
  own(path: string): Promise<Page>;
}

/** Runs the same tests in each real browser, one browser for the whole group and fresh tabs for each test. */
export function inBrowsers(title: string, options: LaunchOptions, body: (suite: Suite) => void): void {
  describe.each(BROWSERS)(`${title}, in %s`, (name) => {
    let running: Running | undefined;
    const pages: Page[] = [];
    const started = () => {
      if (!running) throw new Error(`${name} is not running.`);
      return running;
    };
    beforeAll(async () => {
      running = await launchBrowser(name, options);
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
    });
    afterAll(() => running?.close());

    body({
      name,
      get running() {
        return started();
      },
      async slack(channel) {
        const page = await openSlack(started(), channel);
        pages.push(page);
        return page;
      },
      async own(path) {
        const page = await started().newOwnPage(path);
        pages.push(page);
        return page;
      },
    });
  });
}
