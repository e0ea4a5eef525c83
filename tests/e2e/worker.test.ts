import { expect, test } from 'vitest';
import { KNOCK, VAGUE } from '../helpers/messages.ts';
import { until } from '../helpers/poll.ts';
import { clear, MAIN, modelOf, sent, sentTexts, typeInto } from '../helpers/slack.ts';
import { inBrowsers } from '../helpers/suite.ts';
import { badgeCount, badgeName, strip, stripText } from '../helpers/ui.ts';
import { IDLE_SOON, reloadExtension, stopBackground } from '../helpers/worker.ts';

inBrowsers('without the background', { firefoxPrefs: IDLE_SOON }, (suite) => {
  test('same badge, same pause, same send while it is dead', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, VAGUE);
    const alive = await badgeName(page);
    await clear(page);
    const own = await suite.own('popup.html');
    await stopBackground(suite, own);
    await page.bringToFront();
    await typeInto(page, MAIN, VAGUE);
    expect(await badgeName(page)).toBe(alive);
    await clear(page);
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.keyboard.press('Enter');
    await stripText(page);
    expect(await sent(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 1)).toEqual([KNOCK]);
  });

  test('a page opened while it is dead is checked as well', async () => {
    const own = await suite.own('popup.html');
    await stopBackground(suite, own);
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.keyboard.press('Enter');
    await stripText(page);
    expect(await sent(page)).toEqual([]);
  });
});

inBrowsers('an extension reloaded with the tab open', {}, (suite) => {
  test('the new script takes over: one badge, one pause, one send', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.keyboard.press('Enter');
    await stripText(page);
    await reloadExtension(suite);
    // Firefox refuses while the extension's own tab is on its way out.
    await until('the tab in front', () =>
      page.bringToFront().then(
        () => true,
        () => false,
      ),
    );
    await until('the old strip to go', async () => !(await strip(page)));
    expect(await modelOf(page)).toBe(KNOCK);
    await clear(page);
    await typeInto(page, MAIN, VAGUE);
    await badgeName(page);
    expect(await badgeCount(page)).toBe(1);
    expect((await page.$$('beforehand-ui')).length).toBe(1);
    await clear(page);
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.keyboard.press('Enter');
    await stripText(page);
    expect(await sent(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 1)).toEqual([KNOCK]);
  });
});

inBrowsers('an extension taken away with the tab open', {}, (suite) => {
  test('the send goes through at once and nothing is held any more', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await suite.running.removeExtension();
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 1)).toEqual([KNOCK]);
    await typeInto(page, MAIN, KNOCK);
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 2)).toEqual([KNOCK, KNOCK]);
    // Firefox ends the script before it can clear up; what it has shown stays until the tab is loaded anew.
    if (suite.name === 'chromium') expect(await badgeCount(page)).toBe(0);
  });
});
