import { expect, test } from 'vitest';
import { KNOCK } from '../helpers/messages.ts';
import { never, until } from '../helpers/poll.ts';
import {
  clickNamed,
  hereOf,
  levelSwitch,
  levels,
  openNorms,
  reloadOwn,
  showNorms,
} from '../helpers/popup.ts';
import { clear, MAIN, READ_ONLY, sentTexts, typeInto } from '../helpers/slack.ts';
import { inBrowsers } from '../helpers/suite.ts';
import { badge, badgeName, strip, stripText } from '../helpers/ui.ts';
import { IDLE_SOON, stopBackground } from '../helpers/worker.ts';

inBrowsers('the popup', { firefoxPrefs: IDLE_SOON }, (suite) => {
  test('shows the team’s norms as a checklist', async () => {
    const popup = await openNorms(suite);
    const items = await popup.$$eval('input[type="checkbox"]', (boxes) =>
      boxes.filter((box) => box.role !== 'switch').map((box) => box.labels?.[0]?.textContent?.trim() ?? ''),
    );
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) expect(item).not.toBe('');
    expect(Object.values(await levels(popup))).toEqual(expect.arrayContaining(['pause', 'warn']));
  });

  test('a level reaches the open tab at once, outlives background and page, and goes back', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    const popup = await openNorms(suite);
    const before = await levels(popup);
    const title = Object.keys(before).find((name) => before[name] === 'pause') ?? '';

    await (await levelSwitch(popup, title, 'off')).click();
    await page.bringToFront();
    await until('no badge', async () => !(await badge(page)));
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 1)).toEqual([KNOCK]);
    expect(await strip(page)).toBeNull();

    await popup.bringToFront();
    await stopBackground(suite, popup);
    await reloadOwn(suite, popup);
    await showNorms(popup);
    await until('the level as it was set', async () => (await levels(popup))[title] === 'off');
    await page.reload();
    await page.bringToFront();
    await page.waitForSelector(MAIN);
    await typeInto(page, MAIN, KNOCK);
    await never('a badge', () => badge(page));

    await popup.bringToFront();
    await clickNamed(popup, `Back to the team’s: ${title}`);
    await until('the team’s level', async () => (await levels(popup))[title] === 'pause');
    await page.bringToFront();
    await badgeName(page);
    await page.focus(MAIN);
    await page.keyboard.press('Enter');
    await stripText(page);
  });

  test('checking off is off everywhere at once, and on again', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    const popup = await suite.own('popup.html');
    await clickNamed(popup, 'Check my messages');
    await page.bringToFront();
    await until('no badge', async () => !(await badge(page)));
    await popup.bringToFront();
    await clickNamed(popup, 'Check my messages');
    await page.bringToFront();
    await badgeName(page);
    await clear(page);
  });

  test('says whether Slack’s message box was found', async () => {
    const page = await suite.slack();
    await page.focus(MAIN);
    expect(await hereOf(suite, page)).toContain('Reading Slack’s message box. Nothing leaves this tab.');
    const closed = await suite.slack(READ_ONLY);
    expect(await hereOf(suite, closed)).toContain('Only some people can post here');
  });
});
