import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../tools/setup-browsers.mjs';
import { closeTabAt, openOwnPage, SYSTEM_ACCESS } from './firefox.ts';
import { serveFromFolder } from './interception.ts';
import { until } from './poll.ts';

export type BrowserName = 'chromium' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** `open` is the same extension with its shadow root open, `release` what is shipped. */
export type Build = 'open' | 'release' | 'none';

export interface Running {
  name: BrowserName;
  browser: Browser;
  /** Address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  /** A new tab on one of the extension's own pages. */
  newOwnPage(path: string): Promise<Page>;
  /** A new tab whose requests are answered by the practice pages. */
  newPage(): Promise<Page>;
  /** Takes the extension out of the running browser, open tabs staying as they are. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  build?: Build;
  headless?: boolean;
  firefoxPrefs?: Record<string, unknown>;
}

const FIREFOX_ID = 'beforehand@beforehand.example';
/** Firefox makes an address up at install; a fixed one lets tests open the extension's pages. */
const FIREFOX_UUID = '5f1cbb35-3e6a-4f5b-9a3a-3b7f0f5f2a11';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

/** Starts a real browser with the built extension in a fresh profile. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Running> {
  const { build = 'open' } = options;
  const extension = build === 'none' ? null : builtExtension(name, build);
  return name === 'chromium' ? startChromium(extension, options) : startFirefox(extension, options);
}

/** Folder of the built extension; throws with what to run when it is not there. */
export function builtExtension(name: BrowserName, build: Exclude<Build, 'none'>): string {
  const target = `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3${build === 'open' ? '-open' : ''}`;
  const folder = fileURLToPath(new URL(`../../.output/${target}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(`There is no built extension in .output/${target}; run \`npm test -- build\`.`);
  }
  return folder;
}

async function startChromium(extension: string | null, options: LaunchOptions): Promise<Running> {
  const browser = await launch({
    browser: 'chrome',
    executablePath: installed('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: extension ? [extension] : false,
    args: CHROMIUM_ARGS,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
  });
  const id = extension ? await chromiumId(browser) : '';
  return greeted(running('chromium', browser, `chrome-extension://${id}`), extension);
}

async function chromiumId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((candidate) =>
    candidate.url().startsWith('chrome-extension://'),
  );
  return new URL(target.url()).host;
}

async function startFirefox(extension: string | null, options: LaunchOptions): Promise<Running> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: installed('firefox'),
    headless: options.headless ?? true,
    args: [SYSTEM_ACCESS],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.locale.requested': 'en-US',
      ...options.firefoxPrefs,
    },
    defaultViewport: { width: 1280, height: 800 },
  });
  if (extension) await browser.installExtension(extension);
  return greeted(running('firefox', browser, `moz-extension://${FIREFOX_UUID}`), extension);
}

/** The extension opens its welcome page once it is installed; waiting for it keeps it from coming in between. */
async function greeted(started: Running, extension: string | null): Promise<Running> {
  if (!extension) return started;
  const { browser, name } = started;
  const address = started.extensionUrl('welcome.html');
  await until('the welcome page after installation', async () => {
    if (name === 'firefox') return closeTabAt(browser, address);
    const welcome = (await browser.pages()).find((page) => page.url() === address);
    await welcome?.close();
    return welcome !== undefined;
  });
  return started;
}

function installed(name: BrowserName): string {
  const path = findBrowser(name);
  if (!path) throw new Error(`No ${name} was found; run \`node tests/tools/setup.mjs\`.`);
  return path;
}

function running(name: BrowserName, browser: Browser, origin: string): Running {
  const id = name === 'firefox' ? FIREFOX_ID : new URL(origin).host;
  return {
    name,
    browser,
    extensionUrl: (path) => `${origin}/${path}`,
    async newOwnPage(path) {
      const page = await browser.newPage();
      const url = `${origin}/${path}`;
      await (name === 'firefox' ? openOwnPage(page, url) : page.goto(url));
      return page;
    },
    async newPage() {
      const page = await browser.newPage();
      await serveFromFolder(page);
      return page;
    },
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}
