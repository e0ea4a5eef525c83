import type { KeyInput, Page } from 'puppeteer-core';

/** Presses a key while others are held down, for example `chord(page, 'Control', 'z')`. */
export async function chord(page: Page, ...keys: [...KeyInput[], KeyInput]): Promise<void> {
  const last = keys.at(-1);
  if (!last) return;
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** Composes text with an input method, as Chromium's own input pipeline does; `Enter` takes it over. */
export async function compose(page: Page, text: string): Promise<{ confirm(): Promise<void> }> {
  const session = await page.createCDPSession();
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  return {
    async confirm() {
      const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await session.send('Input.insertText', { text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 13 });
      await session.detach();
    },
  };
}
