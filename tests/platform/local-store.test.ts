import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLocal, writeLocal } from '../../utils/platform/local-store.ts';

beforeEach(() => fakeBrowser.reset());

describe('a stored value', () => {
  it('is there to be read', async () => {
    expect(await readLocal('ticks')).toBeUndefined();
    await writeLocal('ticks', { day: '2026-11-23', ids: ['a'] });
    expect(await readLocal('ticks')).toEqual({ day: '2026-11-23', ids: ['a'] });
  });

  it('that is written again wakes nobody, in whatever order its keys come back', async () => {
    await writeLocal('snapshot', { b: 1, a: { d: [1, { x: null }], c: 2 }, gone: undefined });
    const changed = vi.fn();
    fakeBrowser.storage.onChanged.addListener(changed);
    await writeLocal('snapshot', { a: { c: 2, d: [1, { x: null }] }, b: 1 });
    expect(changed).not.toHaveBeenCalled();
  });

  it.each([
    ['a value within', { a: { c: 3 }, l: [1] }],
    ['one key more', { a: { c: 2 }, l: [1], n: 0 }],
    ['one key less', { a: { c: 2 } }],
    ['an object for a list', { a: { c: 2 }, l: { 0: 1 } }],
    ['another key of the same number', { a: { d: 2 }, l: [1] }],
  ])('is written when it differs by %s', async (_how, next) => {
    await writeLocal('snapshot', { a: { c: 2 }, l: [1] });
    await writeLocal('snapshot', next);
    expect(await readLocal('snapshot')).toEqual(next);
  });

  it('that finds no room is not passed over in silence', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(writeLocal('ticks', [])).rejects.toThrow('QUOTA_BYTES');
  });
});
