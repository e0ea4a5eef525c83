import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser, isOrphan } from '../../utils/platform/browser.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal('browser', fakeBrowser);
});

describe('a script of the extension', () => {
  it('is at home while its extension runs', () => {
    expect(browser.runtime.id).toBe('test-extension-id');
    expect(isOrphan()).toBe(false);
  });

  it.each<[string, unknown]>([
    ['its id is gone, as Chromium leaves it', { runtime: { id: undefined } }],
    ['the whole runtime is gone', {}],
    ['the interface is gone', undefined],
    [
      'looking at it fails, as with a dead object',
      {
        get runtime(): never {
          throw new TypeError("can't access dead object");
        },
      },
    ],
  ])('is an orphan when %s', (_how, chrome) => {
    vi.stubGlobal('chrome', chrome);
    expect(isOrphan()).toBe(true);
  });
});
