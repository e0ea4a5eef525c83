// biome-ignore-all lint/performance/useDomNodeTextContent: what a person sees is meant, hidden text is not
import type { ElementHandle, Page } from 'puppeteer-core';
import { pause, until } from './poll.ts';

// What Beforehand shows on a page, found as a person or a screen reader would: by role and name, where visible.
// Works on the build with an open root only.

type Kind = 'badge' | 'panel' | 'strip';

/** Clicks that change something count only once the panel has stood this long (see the content script). */
const PANEL_SETTLES = 350;

/** The visible badge, or null. */
export function badge(page: Page): Promise<ElementHandle<HTMLElement> | null> {
  return shown(page, 'badge');
}

/** The open panel, or null. */
export function panel(page: Page): Promise<ElementHandle<HTMLElement> | null> {
  return shown(page, 'panel');
}

/** The strip that says a send was paused, or null. */
export function strip(page: Page): Promise<ElementHandle<HTMLElement> | null> {
  return shown(page, 'strip');
}

/** How many badges a person can see at once. */
export function badgeCount(page: Page): Promise<number> {
  return page.evaluate(() => {
    const roots = Array.from(document.querySelectorAll('beforehand-ui'), (host) => host.shadowRoot);
    const badges = roots.flatMap((root) =>
      Array.from(root?.querySelectorAll('button[aria-label^="Beforehand:"]') ?? []),
    );
    return badges.filter((button) => button.checkVisibility()).length;
  });
}

/** Waits for the badge and gives its accessible name. */
export async function badgeName(page: Page): Promise<string> {
  const button = await until('a badge', () => badge(page));
  return button.evaluate((element) => element.getAttribute('aria-label') ?? '');
}

/** What else a screen reader says of the badge. */
export async function badgeNote(page: Page): Promise<string> {
  const button = await badge(page);
  return (await button?.evaluate((element) => element.getAttribute('aria-description'))) ?? '';
}

export async function stripText(page: Page): Promise<string> {
  const alert = await until('the strip of a pause', () => strip(page));
  return alert.evaluate((element) => element.innerText.replace(/\s+/g, ' ').trim());
}

/** Opens the panel with a click on the badge and waits until its buttons count. */
export async function openPanel(page: Page): Promise<ElementHandle<HTMLElement>> {
  const button = await until('a badge', () => badge(page));
  await button.click();
  const dialog = await until('the panel', () => panel(page));
  await pause(PANEL_SETTLES);
  return dialog;
}

/** What the panel says: the reader's questions, and the buttons that answer each. */
export interface Asked {
  question: string;
  buttons: string[];
}

export async function asked(page: Page): Promise<Asked[]> {
  const dialog = await until('the panel', () => panel(page));
  return dialog.$$eval('li', (rows) =>
    rows.map((row) => ({
      question: row.querySelector('h3')?.firstChild?.textContent ?? '',
      buttons: Array.from(row.querySelectorAll('button'), (button) => button.innerText),
    })),
  );
}

/** Clicks a button of the panel by its visible words. */
export async function clickInPanel(page: Page, words: string): Promise<void> {
  const dialog = await until('the panel', () => panel(page));
  for (const button of await dialog.$$('button')) {
    if ((await button.evaluate((element) => element.innerText)) === words) return button.click();
  }
  throw new Error(`The panel has no button "${words}".`);
}

async function shown(page: Page, kind: Kind): Promise<ElementHandle<HTMLElement> | null> {
  const handle = await page.evaluateHandle(find, kind);
  return handle.asElement() as ElementHandle<HTMLElement> | null;
}

/** Runs in the page. */
function find(kind: Kind): HTMLElement | null {
  const wanted = {
    badge: ['button[aria-label^="Beforehand:"]', ''],
    panel: ['[role="dialog"][aria-label="Before you send"]', ''],
    strip: ['[role="alert"]', 'Paused once'],
  } as const;
  const [selector, words] = wanted[kind];
  for (const host of document.querySelectorAll('beforehand-ui')) {
    for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []) {
      const box = element.getBoundingClientRect();
      const visible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (visible && box.width > 0 && box.height > 0 && element.innerText.includes(words)) return element;
    }
  }
  return null;
}
