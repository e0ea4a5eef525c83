import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { KNOCK, REST } from '../helpers/messages.ts';
import { until } from '../helpers/poll.ts';
import { inBrowsers } from '../helpers/suite.ts';
import { badge, badgeName, stripText } from '../helpers/ui.ts';

const BOX = '[data-practice] [contenteditable]';

const sentHere = (page: Page) =>
  page.$$eval('[data-practice-sent] li', (rows) => rows.map((row) => row.textContent));
const written = (page: Page) => page.$eval(BOX, (box) => box.textContent);

inBrowsers('the practice composer', {}, (suite) => {
  test('badges and pauses as Slack’s does', async () => {
    const page = await suite.own('welcome.html');
    await page.waitForSelector(BOX);
    await page.click(BOX);
    await page.keyboard.type(KNOCK);
    expect(await badgeName(page)).toMatch(/^Beforehand: /);
    await page.keyboard.press('Enter');
    await stripText(page);
    expect(await sentHere(page)).toEqual([]);
    expect(await written(page)).toBe(KNOCK);
    await page.keyboard.press('Enter');
    await until('the message', async () => (await sentHere(page)).length > 0);
    expect(await sentHere(page)).toEqual([KNOCK]);
  });

  test('to one colleague, a message that says what it is about goes out at once', async () => {
    const page = await suite.own('welcome.html');
    await page.waitForSelector(BOX);
    await page.click('[data-practice] input[value="dm"]');
    await page.click(BOX);
    await page.keyboard.type(KNOCK);
    await badgeName(page);
    await page.keyboard.type(REST);
    await until('no badge', async () => !(await badge(page)));
    await page.click('[data-practice-send]');
    await until('the message', async () => (await sentHere(page)).length > 0);
    expect(await sentHere(page)).toEqual([KNOCK + REST]);
  });
});
