import type { Page } from 'puppeteer-core';
import type { Running } from '../helpers/browsers.ts';
import { pause } from '../helpers/poll.ts';
import { MAIN, openSlack, sent } from '../helpers/slack.ts';
import { asked, badge, openPanel, strip, stripText } from '../helpers/ui.ts';

interface Stop {
  message: string;
  /** What a person should see; anything else is reported. */
  expected: 'quiet' | 'badge' | 'pause';
}

const STOPS: readonly Stop[] = [
  { message: 'hey, got a sec?', expected: 'pause' },
  { message: 'can someone look at this asap', expected: 'badge' },
  { message: 'merged, thanks!', expected: 'quiet' },
  {
    message: '@mei could you approve the new import schedule by Thursday 17:00 CET? Billing needs it.',
    expected: 'quiet',
  },
];

/** A place with a message box: where to type, and how to know what has left it. */
interface Place {
  title: string;
  page: Page;
  box: string;
  sent(): Promise<string[]>;
}

/** Longer than the badge takes in 95 of 100 cases; after this, silence counts as silence. */
const QUIET_AFTER = 800;

/** Types every message in both places, prints what was seen, and gives what was not as expected. */
export async function showMessages(running: Running): Promise<string[]> {
  const wrong: string[] = [];
  for (const place of [await welcome(running), await slack(running)]) {
    console.log(`\n${place.title}`);
    await place.page.bringToFront();
    for (const stop of STOPS) {
      const seen = await showOne(place, stop.message);
      if (seen !== stop.expected) {
        wrong.push(`${place.title}: "${stop.message}" should have been ${stop.expected}, was ${seen}.`);
      }
    }
    await place.page.close();
  }
  return wrong;
}

async function showOne(place: Place, message: string): Promise<Stop['expected'] | 'not sent'> {
  const { page } = place;
  const before = (await place.sent()).length;
  await page.click(place.box);
  await page.keyboard.type(message);
  console.log(`\n  ❯ ${message}`);
  await pause(QUIET_AFTER);
  const pill = await badge(page);
  if (pill) await printPanel(page);
  else console.log('      nothing is shown');
  await page.focus(place.box);
  await page.keyboard.press('Enter');
  await pause(QUIET_AFTER);
  const paused = (await strip(page)) !== null;
  if (paused) {
    console.log(`      Enter: "${await stripText(page)}"`);
    await page.keyboard.press('Enter');
    await pause(QUIET_AFTER);
  }
  const left = (await place.sent()).slice(before);
  console.log(
    `      ${paused ? 'Enter again' : 'Enter'}: ${left.length === 1 ? 'sent' : `${left.length} sent`}`,
  );
  if (left.length !== 1 || left[0] !== message) return 'not sent';
  if (paused) return 'pause';
  return pill ? 'badge' : 'quiet';
}

async function printPanel(page: Page): Promise<void> {
  const pill = await badge(page);
  console.log(`      ${await pill?.evaluate((button) => button.getAttribute('aria-label'))}`);
  await openPanel(page);
  for (const { question, buttons } of await asked(page)) {
    console.log(`        ? ${question}   ${buttons.map((words) => `[${words}]`).join(' ')}`);
  }
  await page.keyboard.press('Escape');
}

async function welcome(running: Running): Promise<Place> {
  const page = await running.newOwnPage('welcome.html');
  const box = '[data-practice] [contenteditable]';
  await page.waitForSelector(box);
  const sentThere = () =>
    page.$$eval('[data-practice-sent] li', (rows) => rows.map((row) => row.textContent ?? ''));
  return { title: 'Practice composer on the welcome page', page, box, sent: sentThere };
}

async function slack(running: Running): Promise<Place> {
  const page = await openSlack(running);
  return {
    title: 'Slack, #test-channel',
    page,
    box: MAIN,
    sent: async () => (await sent(page)).map(({ text }) => text),
  };
}
