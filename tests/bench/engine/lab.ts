import type { Page } from 'puppeteer-core';
import { launchBrowser, type Running } from '../../helpers/browsers.ts';
import { type Bundle, bundle } from './bundle.ts';
import type { Loaded } from './engines.ts';
import { type Server, serve } from './server.ts';

const SCRIPT = 'text/javascript';

/** A browser whose pages each hold one engine and nothing else. */
export interface Lab {
  /** An empty page that nothing ran in yet. */
  emptyPage(): Promise<Page>;
  /** A page with the engine, loaded and ready, and what measures it. */
  enginePage(engine: Loaded): Promise<Page>;
  close(): Promise<void>;
}

export async function openLab(engines: readonly Loaded[]): Promise<Lab> {
  const server = await serve(filesOf(engines, await bundle('tests/bench/engine/page.ts')));
  const running = await launchBrowser('chromium', { build: 'none' });
  return { ...pagesOf(running, server), close: () => closeBoth(running, server) };
}

function pagesOf(running: Running, server: Server): Omit<Lab, 'close'> {
  async function emptyPage(): Promise<Page> {
    const page = await running.browser.newPage();
    await page.goto(`${server.origin}/`);
    if (!(await page.evaluate(() => crossOriginIsolated)))
      throw new Error('The clock in the page is coarse.');
    return page;
  }
  return {
    emptyPage,
    async enginePage({ id }) {
      const page = await emptyPage();
      await page.addScriptTag({ url: `/${id}.js` });
      await page.addScriptTag({ url: '/page.js' });
      await page.evaluate(async () => {
        await (globalThis as import('./contract.ts').WithEngine).engine.ready?.();
      });
      return page;
    },
  };
}

function filesOf(
  engines: readonly Loaded[],
  page: Bundle,
): Map<string, { type: string; body: string | Buffer }> {
  const files = new Map<string, { type: string; body: string | Buffer }>([
    ['/page.js', { type: SCRIPT, body: page.code }],
  ]);
  for (const { id, script, wasm } of engines) {
    files.set(`/${id}.js`, { type: SCRIPT, body: script.code });
    if (wasm) files.set(`/${id}.wasm`, { type: 'application/wasm', body: wasm });
  }
  return files;
}

async function closeBoth(running: Running, server: Server): Promise<void> {
  await running.close();
  server.close();
}
