import type { ElementHandle, Page } from 'puppeteer-core';
import type { SlackEmbed } from '../pages/slack/blots.ts';
import type { PageRecord, Sent } from '../pages/slack/globals.ts';
import type { Running } from './browsers.ts';
import { until } from './poll.ts';

export const CHANNEL = 'C0TEST0001';
export const ASK_ROOM = 'C0HELP0001';
export const READ_ONLY = 'C0READ0001';
/** To one person, who has just written. */
export const DIRECT = 'D0NOOR0001';
/** To one person, oneself having written last. */
export const DIRECT_QUIET = 'D0TOMA0001';

export const MAIN = '[data-qa="message_input_container"] [data-qa="texty_input"]';
export const REPLY = '[data-qa="threads_flexpane"] [data-qa="texty_input"][data-feat="composer"]';
export const THREAD_PANE = '[data-qa="threads_flexpane"]';
export const EDIT = '[data-qa="message_editor"] [data-qa="texty_input"]';

/** Opens the practice Slack at its real address and waits until a person could type. */
export async function openSlack(running: Running, channel = CHANNEL): Promise<Page> {
  const page = await running.newPage();
  await page.goto(`https://app.slack.com/client/T0TEST/${channel}`);
  await page.waitForSelector('[data-qa="message_container"]');
  return page;
}

/** Opens the thread that has a reply, in the pane beside the channel. */
export async function openThread(page: Page): Promise<void> {
  await page.click('[data-qa="reply_bar"]');
  await page.waitForSelector(REPLY);
}

/** Clicks into a box and types with real keys. */
export async function typeInto(page: Page, box: string, text: string): Promise<void> {
  await page.click(box);
  await page.keyboard.type(text);
  // Keys are on their way to another process; the text is there once the editor says so.
  const end = text.split('\n').at(-1) ?? '';
  await until(`"${end}" in ${box}`, async () => (await modelOf(page, box)).endsWith(end));
}

/** Empties a box as a person would. */
export async function clear(page: Page, box = MAIN): Promise<void> {
  await page.focus(box);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await until('an empty box', async () => (await modelOf(page, box)) === '');
}

/** Text of the editor's own model, mentions as their label; what would be sent. */
export function modelOf(page: Page, box = MAIN): Promise<string> {
  return page.$eval(box, (editable) => {
    const ops = editable.parentElement?.__quill?.getContents().ops ?? [];
    const label = ({ slackmention, slackemoji, slackslug }: SlackEmbed) =>
      slackmention?.label ?? slackemoji ?? slackslug ?? '';
    const pieces = ops.map(({ insert }) => (typeof insert === 'string' ? insert : label(insert ?? {})));
    return pieces.join('').replace(/\n$/, '');
  });
}

/** What a person sees in the box, line by line. */
export function seenIn(page: Page, box = MAIN): Promise<string> {
  return page.$eval(box, (editable) => Array.from(editable.children, (line) => line.textContent).join('\n'));
}

/** The box's inner document, byte for byte. */
export function markupOf(page: Page, box = MAIN): Promise<string> {
  return page.$eval(box, (editable) => editable.outerHTML);
}

/** Every message the page has sent so far. */
export function sent(page: Page): Promise<Sent[]> {
  return page.evaluate(() => window.__sent);
}

export function record(page: Page): Promise<PageRecord> {
  return page.evaluate(() => window.__page);
}

/** Waits until `count` messages have been sent and gives their texts. */
export async function sentTexts(page: Page, count: number): Promise<string[]> {
  await until(`${count} sent messages`, async () => (await sent(page)).length >= count);
  return (await sent(page)).map(({ text }) => text);
}

export async function sendButton(
  page: Page,
  around = '[data-qa="message_input_container"]',
): Promise<ElementHandle> {
  const button = await page.$(`${around} [data-qa="texty_send_button"]`);
  if (!button) throw new Error('There is no send button.');
  return button;
}
