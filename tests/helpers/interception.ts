import type { HTTPRequest, Page } from 'puppeteer-core';
import { answerFor } from '../pages/routes.ts';

/** Answers every request of the page from the practice pages; nothing reaches a network. */
export async function serveFromFolder(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request);
  });
}

async function answer(request: HTTPRequest): Promise<void> {
  try {
    await request.respond(await answerFor(request.url()));
  } catch (error) {
    // A page that is closed or navigated away takes its open requests with it.
    if (!(error instanceof Error)) throw error;
  }
}
