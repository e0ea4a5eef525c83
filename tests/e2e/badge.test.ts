import { expect, test } from 'vitest';
import { chord } from '../helpers/keys.ts';
import { KNOCK, REST, THANKS, VAGUE } from '../helpers/messages.ts';
import { never, until } from '../helpers/poll.ts';
import {
  ASK_ROOM,
  clear,
  DIRECT,
  DIRECT_QUIET,
  MAIN,
  markupOf,
  modelOf,
  record,
  seenIn,
  sent,
  typeInto,
} from '../helpers/slack.ts';
import { inBrowsers } from '../helpers/suite.ts';
import { asked, badge, badgeName, clickInPanel, openPanel, panel } from '../helpers/ui.ts';

inBrowsers('badge and panel', {}, (suite) => {
  test.each([KNOCK, VAGUE])('"%s" gets a badge with its name', async (message) => {
    const page = await suite.slack();
    await typeInto(page, MAIN, message);
    expect(await badgeName(page)).toMatch(/^Beforehand: \d+ questions? your reader will have$/);
  });

  test.each([THANKS, 'did the Lisbon invoice go out yesterday?'])(
    '"%s" to one person gets none',
    async (message) => {
      const page = await suite.slack(DIRECT);
      await typeInto(page, MAIN, message);
      await never('a badge', () => badge(page));
    },
  );

  test('thanks in a channel get none', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, THANKS);
    await never('a badge', () => badge(page));
  });

  test('a room made for asking anyone may be asked as a whole', async () => {
    const inRoom = await suite.slack(ASK_ROOM);
    await typeInto(inRoom, MAIN, VAGUE);
    await openPanel(inRoom);
    const there = (await asked(inRoom)).map(({ question }) => question);
    const inChannel = await suite.slack();
    await typeInto(inChannel, MAIN, VAGUE);
    await openPanel(inChannel);
    const here = (await asked(inChannel)).map(({ question }) => question);
    expect(here).toContain('Who should do it?');
    expect(there).not.toContain('Who should do it?');
  });

  test('the badge stands beside the send button and outside the box', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, VAGUE);
    const pill = await (await until('a badge', () => badge(page))).boundingBox();
    const send = await (await page.$('[data-qa="texty_send_button"]'))?.boundingBox();
    expect(pill && send && pill.x + pill.width <= send.x + 1 && send.x - (pill.x + pill.width) < 24).toBe(
      true,
    );
    expect(pill && send && Math.abs(pill.y + pill.height / 2 - (send.y + send.height / 2))).toBeLessThan(8);
    expect(await page.$(`${MAIN} beforehand-ui`)).toBeNull();
  });

  test('it goes when the message says what it is about, and with an emptied box', async () => {
    const page = await suite.slack(DIRECT_QUIET);
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await typeInto(page, MAIN, REST);
    await until('no badge', async () => !(await badge(page)));
    await clear(page);
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await clear(page);
    await until('no badge', async () => !(await badge(page)));
  });

  test('the panel asks the questions; Escape closes it and gives the focus back', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, VAGUE);
    await openPanel(page);
    const rows = await asked(page);
    expect(rows.length).toBeGreaterThan(0);
    for (const { question } of rows) expect(question).toMatch(/^[A-Z].*\?$/);
    await page.keyboard.press('Escape');
    await until('the panel to close', async () => !(await panel(page)));
    expect(await page.$eval(MAIN, (box) => box.contains(document.activeElement))).toBe(true);
    await page.keyboard.type('!');
    await until('typing to go on', async () => (await modelOf(page)) === `${VAGUE}!`);
  });

  test('keys in the panel are none of the page’s', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, VAGUE);
    await openPanel(page);
    for (const key of ['r', 'e', 'u'] as const) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await until('the panel to close', async () => !(await panel(page)));
    expect((await record(page)).shortcuts).toEqual([]);
    expect(await modelOf(page)).toBe(VAGUE);
  });

  test('a fix goes into the model as it is seen, and one undo takes it out again', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, VAGUE);
    // Quill takes what follows within a second for one step with the typing before it.
    await until('a step of its own', () =>
      page.$eval(MAIN, (box) => Date.now() - (box.parentElement?.__quill?.history.lastRecorded ?? 0) > 1_000),
    );
    await openPanel(page);
    const fix = (await asked(page)).flatMap(({ buttons }) => buttons).find((words) => words !== 'Not useful');
    await clickInPanel(page, fix ?? 'a fix');
    await until('the fix in the text', async () => (await modelOf(page)) !== VAGUE);
    const fixed = await modelOf(page);
    expect(fixed.replaceAll('\u00a0', ' ')).toBe((await seenIn(page)).replaceAll('\u00a0', ' '));
    expect(await sent(page)).toEqual([]);
    await page.focus(MAIN);
    await chord(page, 'Control', 'z');
    await until('the text as it was', async () => (await modelOf(page)) === VAGUE);
  });

  test('"not useful" here keeps the question quiet in this channel', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await openPanel(page);
    const before = (await asked(page)).length;
    await clickInPanel(page, 'Not useful');
    await clickInPanel(page, 'In this conversation');
    await until('one question less', async () => !(await panel(page)) || (await asked(page)).length < before);
  });

  test('the box’s document is the same, byte for byte, with and without us', async () => {
    const page = await suite.slack();
    await page.focus(MAIN);
    await page.keyboard.type('ok');
    await until('typing', async () => (await modelOf(page)) === 'ok');
    const before = (await markupOf(page)).replace('ok', VAGUE);
    await clear(page);
    await typeInto(page, MAIN, VAGUE);
    await openPanel(page);
    await page.keyboard.press('Escape');
    await until('the panel to close', async () => !(await panel(page)));
    expect(await markupOf(page)).toBe(before);
  });
});
