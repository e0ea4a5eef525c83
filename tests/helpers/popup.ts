import type { ElementHandle, Page } from 'puppeteer-core';
import type { Level } from '../../utils/rules/rule.ts';
import { openOwnPage, reloadOwnPage } from './firefox.ts';
import { until } from './poll.ts';
import type { Suite } from './suite.ts';

/** The popup in a tab of its own, on its list of norms. */
export async function openNorms(suite: Suite): Promise<Page> {
  const popup = await suite.own('popup.html');
  await showNorms(popup);
  return popup;
}

/** Turns to the list of norms and waits until it is there. */
export async function showNorms(popup: Page): Promise<void> {
  await clickNamed(popup, 'Norms');
  await until('the rules', () => popup.$('.rules input[type="radio"]'));
}

/** Clicks the tab or button with this accessible name. */
export async function clickNamed(page: Page, name: string): Promise<void> {
  const button = await until(name, () => page.$(`::-p-aria(${name})`));
  await button.click();
}

export async function reloadOwn(suite: Suite, page: Page): Promise<void> {
  await (suite.name === 'firefox' ? reloadOwnPage(page) : page.reload());
}

/** The level switch of a rule, by the rule's title as people see it. */
export async function levelSwitch(
  popup: Page,
  title: string,
  level: Level,
): Promise<ElementHandle<HTMLInputElement>> {
  return until(`the switch ${title}: ${level}`, async () => {
    const handle = await popup.evaluateHandle(
      (wanted, value) => {
        const rows = Array.from(document.querySelectorAll('.rules > li'));
        const row = rows.find((candidate) => candidate.querySelector('h3')?.textContent === wanted);
        return row?.querySelector<HTMLInputElement>(`input[value="${value}"]`) ?? null;
      },
      title,
      level,
    );
    return handle.asElement() as ElementHandle<HTMLInputElement> | null;
  });
}

/** Titles and levels of all rules as the popup shows them. */
export function levels(popup: Page): Promise<Record<string, string>> {
  return popup.$$eval('.rules > li', (rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.querySelector('h3')?.textContent ?? '',
        row.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
      ]),
    ),
  );
}

/**
 * What the popup says of a tab. Chromium opens the real popup over it; in Firefox, which lets no driver
 * reach a popup, the same page stands in a tab behind the one in question.
 */
export async function hereOf(suite: Suite, page: Page): Promise<string> {
  await page.bringToFront();
  const popup = suite.name === 'chromium' ? await realPopup(suite, page) : await behind(suite);
  try {
    const card = await until('what the popup says', () =>
      popup.evaluate(() => {
        const open = document.querySelector('[role="tabpanel"]:not([hidden])');
        // While the tab is being asked, its card is busy and the first section is another one.
        if (!open || open.querySelector('[aria-busy="true"]')) return '';
        return open.querySelector('section')?.textContent ?? '';
      }),
    );
    return card;
  } finally {
    await popup.close();
  }
}

async function realPopup(suite: Suite, page: Page): Promise<Page> {
  const address = suite.running.extensionUrl('popup.html');
  const extensions = await suite.running.browser.extensions();
  await extensions.values().next().value?.triggerAction(page);
  const target = await suite.running.browser.waitForTarget((candidate) => candidate.url() === address);
  return target.asPage();
}

async function behind(suite: Suite): Promise<Page> {
  const popup = await suite.running.browser.newPage({ background: true });
  await openOwnPage(popup, suite.running.extensionUrl('popup.html'));
  return popup;
}
