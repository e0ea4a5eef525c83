import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { KNOCK, VAGUE } from '../helpers/messages.ts';
import { until } from '../helpers/poll.ts';
import { openNorms } from '../helpers/popup.ts';
import { MAIN, typeInto } from '../helpers/slack.ts';
import { inBrowsers } from '../helpers/suite.ts';
import { badgeName, openPanel, stripText } from '../helpers/ui.ts';

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
  passes: { id: string }[];
}

/** Runs axe on what `include` names and gives its findings, a line each; fails when axe saw nothing at all. */
async function violations(page: Page, include: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: { run(at: unknown): Promise<AxeResult> } }).axe.run({
        include: [selector],
      }),
    include,
  );
  expect(result.passes.length).toBeGreaterThan(0);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

inBrowsers('axe finds nothing', {}, (suite) => {
  test('in badge and panel', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, VAGUE);
    await badgeName(page);
    expect(await violations(page, 'beforehand-ui')).toEqual([]);
    await openPanel(page);
    expect(await violations(page, 'beforehand-ui')).toEqual([]);
  });

  test('in the strip of a pause', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await badgeName(page);
    await page.keyboard.press('Enter');
    await stripText(page);
    expect(await violations(page, 'beforehand-ui')).toEqual([]);
  });

  test('in the popup', async () => {
    const popup = await suite.own('popup.html');
    await popup.waitForSelector('[role="switch"]');
    expect(await violations(popup, 'html')).toEqual([]);
    await popup.close();
    expect(await violations(await openNorms(suite), 'html')).toEqual([]);
  });

  test('on the welcome page', async () => {
    const page = await suite.own('welcome.html');
    await page.waitForSelector('[data-practice] [contenteditable]');
    expect(await violations(page, 'html')).toEqual([]);
  });

  test.runIf(suite.name === 'chromium')('in the dark', async () => {
    const page = await suite.slack();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await typeInto(page, MAIN, KNOCK);
    await openPanel(page);
    expect(await violations(page, 'beforehand-ui')).toEqual([]);
    for (const address of ['popup.html', 'welcome.html']) {
      const own = await suite.own(address);
      await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await until('its content', () => own.$('[role="switch"], [data-practice]'));
      expect(await violations(own, 'html')).toEqual([]);
    }
  });
});
