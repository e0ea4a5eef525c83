import { expect, test } from 'vitest';
import { chord } from '../helpers/keys.ts';
import { KNOCK, REST, THANKS, VAGUE } from '../helpers/messages.ts';
import { never, until } from '../helpers/poll.ts';
import { clickNamed, levelSwitch, levels, openNorms } from '../helpers/popup.ts';
import {
  clear,
  EDIT,
  MAIN,
  markupOf,
  modelOf,
  openThread,
  REPLY,
  sendButton,
  sent,
  sentTexts,
  THREAD_PANE,
  typeInto,
} from '../helpers/slack.ts';
import { inBrowsers } from '../helpers/suite.ts';
import { badgeName, badgeNote, strip, stripText } from '../helpers/ui.ts';

inBrowsers('the single pause of a send', {}, (suite) => {
  test('Enter is held once, says why, leaves the text; Enter again sends exactly once', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    const before = await markupOf(page);
    await page.keyboard.press('Enter');
    expect(await stripText(page)).toMatch(
      /^Paused once\. Your reader will ask .+\?.*Enter sends it as it is\.$/,
    );
    expect(await sent(page)).toEqual([]);
    expect(await markupOf(page)).toBe(before);
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 1)).toEqual([KNOCK]);
    await until('the strip to go', async () => !(await strip(page)));
    await never('a second copy', async () => (await sent(page)).length > 1);
  });

  test('a key pressed at once after the last letter is held too', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, VAGUE);
    await badgeName(page);
    await clear(page);
    await page.keyboard.type(`${KNOCK}\n`);
    await stripText(page);
    expect(await sent(page)).toEqual([]);
    expect(await modelOf(page)).toBe(KNOCK);
  });

  test('an edit that closes the gap goes out at the first press', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.keyboard.press('Enter');
    await stripText(page);
    await typeInto(page, MAIN, REST);
    await until('the strip to go', async () => !(await strip(page)));
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 1)).toEqual([KNOCK + REST]);
  });

  test('the send button is held alike', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    const button = await sendButton(page);
    await button.click();
    expect(await stripText(page)).toMatch(/^Paused once\./);
    expect(await sent(page)).toEqual([]);
    await button.click();
    expect(await sentTexts(page, 1)).toEqual([KNOCK]);
  });

  test('Ctrl+Enter is held alike where Enter makes a line', async () => {
    const page = await suite.slack();
    await page.click('[data-qa="preference_enterMakesLine"]');
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await chord(page, 'Control', 'Enter');
    expect(await stripText(page)).toMatch(/Ctrl ?Enter sends it as it is\.$/);
    expect(await sent(page)).toEqual([]);
    await chord(page, 'Control', 'Enter');
    expect(await sentTexts(page, 1)).toEqual([KNOCK]);
  });

  test('the next message is held anew', async () => {
    const page = await suite.slack();
    const messages = [KNOCK, 'anyone around?'];
    for (const [index, message] of messages.entries()) {
      await typeInto(page, MAIN, message);
      await badgeName(page);
      await page.keyboard.press('Enter');
      await stripText(page);
      await page.keyboard.press('Enter');
      expect(await sentTexts(page, index + 1)).toEqual(messages.slice(0, index + 1));
      await until('the strip to go', async () => !(await strip(page)));
    }
  });

  test.each([THANKS, VAGUE])('"%s" goes out at the first press', async (message) => {
    const page = await suite.slack();
    await typeInto(page, MAIN, message);
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 1)).toEqual([message]);
    expect(await strip(page)).toBeNull();
  });

  test('a reply in a thread has its badge, and its pause where a rule is set to it', async () => {
    const page = await suite.slack();
    await openThread(page);
    await typeInto(page, REPLY, VAGUE);
    await badgeName(page);
    const popup = await openNorms(suite);
    await (await levelSwitch(popup, 'Nobody named', 'pause')).click();
    await page.bringToFront();
    await until('the loudest badge', async () => (await badgeNote(page)).includes('paused once'));
    await (await sendButton(page, THREAD_PANE)).click();
    await stripText(page);
    expect(await sent(page)).toEqual([]);
    await page.focus(REPLY);
    await page.keyboard.press('Enter');
    await sentTexts(page, 1);
    expect(await sent(page)).toMatchObject([{ text: VAGUE, thread: '1788402687.118899' }]);
    await popup.bringToFront();
    await clickNamed(popup, 'Back to the team’s: Nobody named');
    await until('the team’s level', async () => (await levels(popup))['Nobody named'] === 'warn');
  });

  test('an edit of a sent message is never held', async () => {
    const page = await suite.slack();
    await page.click(MAIN);
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector(EDIT);
    await page.focus(EDIT);
    await chord(page, 'Control', 'a');
    await page.keyboard.type(KNOCK);
    await page.keyboard.press('Enter');
    await sentTexts(page, 1);
    expect(await sent(page)).toMatchObject([{ text: KNOCK, how: 'edit' }]);
  });

  test('another channel in the same place has a pause of its own', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.keyboard.press('Enter');
    await stripText(page);
    await page.click('[data-qa-channel-sidebar-channel-id="C0PLAT0001"]');
    await until('the other channel', async () => (await modelOf(page)) === '');
    await until('the strip to go', async () => !(await strip(page)));
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.keyboard.press('Enter');
    await stripText(page);
    await page.keyboard.press('Enter');
    await sentTexts(page, 1);
    expect(await sent(page)).toMatchObject([{ channel: 'C0PLAT0001', text: KNOCK }]);
  });
});
