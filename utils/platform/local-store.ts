import { browser } from './browser.ts';

/**
 * One value of `storage.local`, which content scripts can read as well.
 *
 * @returns `undefined` when nothing is stored. Rejects when the browser does.
 */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/**
 * Stores a plain JSON value, unless the same is stored already: a write wakes every open tab.
 * Rejects when there is no room or the browser cannot write.
 */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  if (same(await readLocal(key), plain)) return;
  await browser.storage.local.set({ [key]: plain });
}

/** Whether two JSON values are the same; browsers give keys back in an order of their own. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key as keyof object], b[key as keyof object]))
  );
}
