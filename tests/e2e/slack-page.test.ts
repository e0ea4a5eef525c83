import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launchBrowser, type Running } from '../helpers/browsers.ts';
import { until } from '../helpers/poll.ts';
import {
  clear,
  EDIT,
  MAIN,
  markupOf,
  modelOf,
  openSlack,
  READ_ONLY,
  REPLY,
  record,
  seenIn,
  sendButton,
  sent,
  sentTexts,
  typeInto,
} from '../helpers/slack.ts';

// The practice page itself, without the extension: everything else is measured against it.
describe.each(BROWSERS)('practice Slack in %s', (name) => {
  let running: Running;
  let page: Page;

  beforeAll(async () => {
    running = await launchBrowser(name, { build: 'none' });
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await page?.close();
    page = await openSlack(running);
  });

  test('Enter sends what the model holds and empties the box', async () => {
    await typeInto(page, MAIN, 'did the Lisbon invoice go out yesterday?');
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 1)).toEqual(['did the Lisbon invoice go out yesterday?']);
    expect(await modelOf(page)).toBe('');
    const last = await page.$$eval('[data-qa="message-text"]', (all) => all.at(-1)?.textContent);
    expect(last).toBe('did the Lisbon invoice go out yesterday?');
  });

  test('Shift+Enter makes a line; the send button sends both', async () => {
    await typeInto(page, MAIN, 'one');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await typeInto(page, MAIN, 'two');
    expect(await seenIn(page)).toBe('one\ntwo');
    await (await sendButton(page)).click();
    expect(await sentTexts(page, 1)).toEqual(['one\ntwo']);
  });

  test('with the preference on, Enter makes a line and Ctrl+Enter sends', async () => {
    await page.click('[data-qa="preference_enterMakesLine"]');
    await typeInto(page, MAIN, 'one');
    await page.keyboard.press('Enter');
    await typeInto(page, MAIN, 'two');
    expect(await sent(page)).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect(await sentTexts(page, 1)).toEqual(['one\ntwo']);
  });

  test.each(['Enter', 'Tab'] as const)(
    'the list of people opens at @ and %s takes the marked row',
    async (key) => {
      await typeInto(page, MAIN, 'hello @to');
      await page.waitForSelector('[data-qa="texty_autocomplete_menu"] [role="option"]');
      await page.keyboard.press(key);
      await until('a mention', async () => (await modelOf(page)) === 'hello @Tomas Weber ');
      expect(await page.$('[data-qa="texty_autocomplete_menu"]')).toBeNull();
      expect(await sent(page)).toEqual([]);
      expect(await markupOf(page)).toContain('<ts-mention data-id="U0TOMA0001" data-label="@Tomas Weber"');
    },
  );

  test('Escape closes the list and leaves the text', async () => {
    await typeInto(page, MAIN, '@to');
    await page.waitForSelector('[data-qa="texty_autocomplete_menu"]');
    await page.keyboard.press('Escape');
    await until('the list to close', async () => !(await page.$('[data-qa="texty_autocomplete_menu"]')));
    expect(await modelOf(page)).toBe('@to');
  });

  test('a switch of channel swaps the editor and keeps the draft', async () => {
    await typeInto(page, MAIN, 'half a thought');
    const before = await page.$(MAIN);
    await page.click('[data-qa-channel-sidebar-channel-id="C0PLAT0001"]');
    await until('the other channel', async () => (await modelOf(page)) === '');
    expect(await before?.evaluate((editable) => editable.isConnected)).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/client/T0TEST/C0PLAT0001');
    await page.click('[data-qa-channel-sidebar-channel-id="C0TEST0001"]');
    await until('the draft', async () => (await modelOf(page)) === 'half a thought');
  });

  test('a reply goes to its thread, and to the channel when asked', async () => {
    await page.click('[data-qa="reply_bar"]');
    await page.waitForSelector(REPLY);
    await page.click('[data-qa="threads_footer_broadcast_checkbox"]');
    await typeInto(page, REPLY, 'fixed on page 2');
    await page.keyboard.press('Enter');
    await sentTexts(page, 1);
    expect(await sent(page)).toMatchObject([{ thread: '1788402687.118899', broadcast: true, how: 'key' }]);
  });

  test('an own message is edited in its place', async () => {
    await page.click(MAIN);
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector(EDIT);
    await typeInto(page, EDIT, ' And the date.');
    await page.keyboard.press('Enter');
    await sentTexts(page, 1);
    expect(await sent(page)).toMatchObject([
      { how: 'edit', text: 'Thanks, I will add the price today. And the date.' },
    ]);
  });

  test('search and quick switcher send nothing', async () => {
    await page.click('[data-qa="top_nav_search"]');
    await page.waitForSelector('.ql-editor[role="combobox"]');
    await page.keyboard.type('budget');
    await page.keyboard.press('Enter');
    await page.click(MAIN);
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('[aria-label="Query"]');
    await page.keyboard.type('plat');
    await page.keyboard.press('Enter');
    await until('the channel', () => page.url().endsWith('C0PLAT0001'));
    expect(await record(page)).toMatchObject({ queries: ['budget', 'plat'], sent: [] });
  });

  test('undo takes typed text back', async () => {
    await typeInto(page, MAIN, 'typed');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until('an empty box', async () => (await modelOf(page)) === '');
    await typeInto(page, MAIN, 'again');
    await clear(page);
  });

  test('single letters are shortcuts outside the box and text inside it', async () => {
    await typeInto(page, MAIN, 'true');
    expect((await record(page)).shortcuts).toEqual([]);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('r');
    await until('a shortcut', async () => (await record(page)).shortcuts.includes('r'));
  });

  test('a read-only channel has a notice and no box', async () => {
    await page.goto(`https://app.slack.com/client/T0TEST/${READ_ONLY}`);
    await page.waitForSelector('.p-message_input_roadblock');
    expect(await page.$(MAIN)).toBeNull();
  });

  test('neither inline script nor eval runs', async () => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      document.head.append(script);
      // What a driver runs is let through; a string handed to a timer is not.
      // oxlint-disable-next-line typescript/no-implied-eval -- that it is refused is what is tested
      setTimeout('document.title = "evaluated"', 0);
      setTimeout(() => document.documentElement.setAttribute('data-later', ''), 0);
    });
    await page.waitForSelector('[data-later]');
    expect(await page.title()).toBe('test-channel (Channel) - Test Team - Slack');
  });
});
