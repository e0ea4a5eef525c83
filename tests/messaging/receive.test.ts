import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nothing, receive } from '../../utils/messaging/receive.ts';
import { deliver, POPUP, post, SLACK_TAB } from './post.ts';

let stop = () => {};
beforeEach(() => fakeBrowser.reset());
afterEach(() => stop());

const answer = () => vi.fn(async () => ({ ok: true as const, value: undefined as never }));

describe('receiving', () => {
  it('listens before it returns, with one listener for everything', () => {
    const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    stop = receive({
      'norms.get': { from: ['page'], read: nothing, answer: answer() },
      'site.health': { from: ['page'], read: nothing, answer: answer() },
    });
    expect(added).toHaveBeenCalledTimes(1);
  });

  it('refuses whoever may not ask, before looking at what came', async () => {
    const read = vi.fn(nothing);
    const done = answer();
    stop = receive({ 'norms.get': { from: ['page'], read, answer: done } });
    for (const sender of [SLACK_TAB, { ...POPUP, id: 'other' }, undefined]) {
      expect(await post('norms.get', {}, sender)).toEqual({
        err: expect.objectContaining({ message: 'This may not be asked from here.' }),
      });
    }
    expect(read).not.toHaveBeenCalled();
    expect(done).not.toHaveBeenCalled();
  });

  it('drops what comes with a bare question', async () => {
    const done = answer();
    stop = receive({ 'norms.get': { from: ['page'], read: nothing, answer: done } });
    await post('norms.get', { text: 'a draft' }, POPUP);
    expect(done).toHaveBeenCalledWith(undefined);
  });

  it('leaves alone what is not of the protocol', async () => {
    stop = receive({ 'norms.get': { from: ['page'], read: nothing, answer: answer() } });
    for (const message of [null, 'norms.get', 7, [], {}, { type: 'norms.get' }, { type: 7, timestamp: 1 }]) {
      expect(await deliver(message, POPUP), JSON.stringify(message)).toBe('ignored');
    }
    expect(await post('no.such', {}, POPUP)).toBe('ignored');
  });

  it('stops when told to', async () => {
    stop = receive({ 'norms.get': { from: ['page'], read: nothing, answer: answer() } });
    stop();
    expect(await post('norms.get', undefined, POPUP)).toBe('ignored');
    stop = () => {};
  });
});
