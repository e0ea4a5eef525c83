import type { ElementHandle, Page, ScreenshotClip } from 'puppeteer-core';
import type { Running } from '../helpers/browsers.ts';
import { until } from '../helpers/poll.ts';
import { MAIN, openSlack, typeInto } from '../helpers/slack.ts';
import { badge, openPanel, strip } from '../helpers/ui.ts';

export type Album = string[];

const THEMES = ['light', 'dark'] as const;
const VAGUE = 'can someone look at this asap';
const KNOCK = 'hey, got a sec?';

/** How much of the page around a thing belongs in its picture, in CSS pixels. */
const MARGIN = 16;

/** Takes every state once in each theme; gives the file names. */
export async function takePictures(running: Running, folder: string): Promise<Album> {
  const album: Album = [];
  for (const theme of THEMES) {
    const keep = async (page: Page, name: string, clip?: ScreenshotClip) => {
      const file = `${name}-${theme}.png`;
      await page.screenshot({ path: `${folder}${file}` as `${string}.png`, ...(clip ? { clip } : {}) });
      album.push(file);
    };
    await slackPictures(running, theme, keep);
    await ownPictures(running, theme, keep);
  }
  return album;
}

type Keep = (page: Page, name: string, clip?: ScreenshotClip) => Promise<void>;

async function slackPictures(running: Running, theme: string, keep: Keep): Promise<void> {
  const page = await openSlack(running);
  await dress(page, theme);
  const frame = await until('the message box', () =>
    page.$('[data-qa="message_input_container"] .c-wysiwyg_container'),
  );
  await typeInto(page, MAIN, VAGUE);
  const pill = await until('a badge', () => badge(page));
  await keep(page, 'slack-badge');
  await keep(page, 'badge', await around([frame, pill]));
  const dialog = await openPanel(page);
  await keep(page, 'slack-panel');
  await keep(page, 'panel', await around([dialog, frame]));
  await page.keyboard.press('Escape');
  await page.focus(MAIN);
  await page.keyboard.press('Enter');
  await typeInto(page, MAIN, KNOCK);
  await page.keyboard.press('Enter');
  const alert = await until('the strip of a pause', () => strip(page));
  await keep(page, 'slack-strip');
  await keep(page, 'strip', await around([alert, frame]));
  await page.close();
}

async function ownPictures(running: Running, theme: string, keep: Keep): Promise<void> {
  const welcome = await running.newOwnPage('welcome.html');
  await dress(welcome, theme);
  await welcome.waitForSelector('[data-practice]');
  await keep(welcome, 'welcome');
  await welcome.click('[data-practice] [contenteditable]');
  await welcome.keyboard.type(VAGUE);
  await openPanel(welcome);
  await keep(welcome, 'welcome-panel');
  await welcome.close();

  const popup = await running.newOwnPage('popup.html');
  await dress(popup, theme);
  // Browsers give a popup the width its content asks for, and 600 pixels of height at most.
  const width = await popup.evaluate(() => document.querySelector('main')?.offsetWidth ?? 0);
  await popup.setViewport({ width, height: 600, deviceScaleFactor: 2 });
  await popup.waitForSelector('[role="switch"]');
  await keep(popup, 'popup-here');
  await (await until('the Norms tab', () => popup.$('::-p-aria(Norms[role="tab"])'))).click();
  await popup.waitForSelector('.rules input');
  await keep(popup, 'popup-norms');
  await popup.evaluate(() => document.querySelector('.rules')?.closest('section')?.scrollIntoView());
  // The row of tabs stays on top.
  await popup.evaluate(() => scrollBy(0, -(document.querySelector('[role="tablist"]')?.clientHeight ?? 0)));
  await keep(popup, 'popup-rules');
  await popup.close();
}

async function dress(page: Page, theme: string): Promise<void> {
  await page.setViewport({ width: 1200, height: 760, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** The smallest picture that holds all of `elements` and a margin. */
async function around(elements: ElementHandle[]): Promise<ScreenshotClip> {
  const boxes = await Promise.all(elements.map((element) => element.boundingBox()));
  const seen = boxes.filter((box) => box !== null);
  const left = Math.max(0, Math.min(...seen.map((box) => box.x)) - MARGIN);
  const top = Math.max(0, Math.min(...seen.map((box) => box.y)) - MARGIN);
  const right = Math.max(...seen.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...seen.map((box) => box.y + box.height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
