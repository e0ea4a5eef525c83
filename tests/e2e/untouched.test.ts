import { expect, test } from 'vitest';
import { chord, compose } from '../helpers/keys.ts';
import { KNOCK } from '../helpers/messages.ts';
import { never, until } from '../helpers/poll.ts';
import { clear, MAIN, modelOf, READ_ONLY, record, sent, sentTexts, typeInto } from '../helpers/slack.ts';
import { inBrowsers } from '../helpers/suite.ts';
import { badge, badgeName, strip } from '../helpers/ui.ts';

inBrowsers('what is left alone', {}, (suite) => {
  test('Shift+Enter makes a line', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await chord(page, 'Shift', 'Enter');
    await until('a line', async () => (await modelOf(page)) === `${KNOCK}\n`);
    expect(await strip(page)).toBeNull();
  });

  test('Enter makes a line where Slack is set so', async () => {
    const page = await suite.slack();
    await page.click('[data-qa="preference_enterMakesLine"]');
    // The first Enter shows how Slack is set; from then on it is known.
    await typeInto(page, MAIN, 'first line');
    await page.keyboard.press('Enter');
    await until('a line', async () => (await modelOf(page)) === 'first line\n');
    await clear(page);
    await typeInto(page, MAIN, KNOCK);
    await page.keyboard.press('Enter');
    await until('a line', async () => (await modelOf(page)) === `${KNOCK}\n`);
    expect(await strip(page)).toBeNull();
  });

  test('Enter makes a line in a block of code', async () => {
    const page = await suite.slack();
    await page.click(MAIN);
    await page.$eval(MAIN, (box) => box.parentElement?.__quill?.formatLine(0, 1, 'code-block', true, 'user'));
    await page.keyboard.type('hi');
    await page.keyboard.press('Enter');
    await until('a line', async () => (await modelOf(page)) === 'hi\n');
    expect(await strip(page)).toBeNull();
  });

  test.each(['Enter', 'Tab'] as const)('%s picks from an open list of people', async (key) => {
    const page = await suite.slack();
    await typeInto(page, MAIN, 'hey @no');
    await page.waitForSelector('[data-qa="texty_autocomplete_menu"]');
    await page.keyboard.press(key);
    await until('the mention', async () => (await modelOf(page)) === 'hey @Noor Haddad ');
    expect(await strip(page)).toBeNull();
    expect(await sent(page)).toEqual([]);
  });

  test('search box and quick switcher', async () => {
    const page = await suite.slack();
    await page.click('[data-qa="top_nav_search"]');
    await page.waitForSelector('.ql-editor[role="combobox"]');
    await page.keyboard.type(KNOCK);
    await never('a badge', () => badge(page));
    await page.keyboard.press('Enter');
    await page.click(MAIN);
    await chord(page, 'Control', 'k');
    await page.waitForSelector('[aria-label="Query"]');
    await page.keyboard.type(KNOCK);
    await page.keyboard.press('Enter');
    await until('both queries', async () => (await record(page)).queries.length === 2);
    expect((await record(page)).queries).toEqual([KNOCK, KNOCK]);
    expect(await strip(page)).toBeNull();
  });

  test('what the page itself sends by events of its own', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.$eval('[data-qa="texty_send_button"]', (button) => (button as HTMLElement).click());
    expect(await sentTexts(page, 1)).toEqual([KNOCK]);
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.$eval(MAIN, (box) =>
      box.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          code: 'Enter',
          keyCode: 13,
          bubbles: true,
          cancelable: true,
        }),
      ),
    );
    expect(await sentTexts(page, 2)).toEqual([KNOCK, KNOCK]);
    expect(await strip(page)).toBeNull();
  });

  test('clicks the page makes up on our own buttons', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    const pill = await until('a badge', () => badge(page));
    await pill.evaluate((button) => button.click());
    await never('the panel', () =>
      page.evaluate(() => {
        const root = document.querySelector('beforehand-ui')?.shadowRoot;
        return root?.querySelector('[role="dialog"]') != null;
      }),
    );
  });

  test('a channel without a box', async () => {
    const page = await suite.slack(READ_ONLY);
    await page.keyboard.type(KNOCK);
    await never('a badge', () => badge(page));
  });

  test.runIf(suite.name === 'chromium')('Enter that takes over composed text', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await until('a badge', () => badge(page));
    const { confirm } = await compose(page, 'にほん');
    await until(
      'composed text',
      async () => (await page.$eval(MAIN, (box) => box.textContent)) === `${KNOCK}にほん`,
    );
    await confirm();
    await never('a pause or a send', async () => (await strip(page)) || (await sent(page)).length > 0, 300);
    expect(await page.$eval(MAIN, (box) => box.textContent)).toBe(`${KNOCK}にほん`);
  });
});
