import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nothing, receive } from '../../utils/messaging/receive.ts';
import { send, sendToTab } from '../../utils/messaging/send.ts';
import { deliver, POPUP, SLACK_TAB } from './post.ts';

const NO_ANSWER =
  'Beforehand did not answer. Close this and open it again; if that does not help, reload it.';

let stop = () => {};
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

/** What the browser does between two parts of the extension. */
function carry(sender: typeof POPUP): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((
    message: unknown,
    done: (answer: unknown) => void,
  ) => {
    void deliver(message, sender).then((answer) => done(answer === 'ignored' ? undefined : answer));
  }) as never);
}

describe('sending to the background', () => {
  it('brings back the answer', async () => {
    const answer = vi.fn(async () => ({ ok: true as const, value: undefined }));
    stop = receive({
      'rule.mute': { from: ['content'], read: (raw) => ({ ok: true, value: raw as never }), answer },
    });
    carry(SLACK_TAB);
    expect(await send('rule.mute', { rule: 'owner' })).toEqual({ ok: true, value: undefined });
    expect(answer).toHaveBeenCalledWith({ rule: 'owner' });
  });

  it('brings back the sentence of a refusal', async () => {
    const sentence = 'There is no room left on this disk, so the change was not kept.';
    stop = receive({
      'checking.set': {
        from: ['page'],
        read: (raw) => ({ ok: true, value: raw as never }),
        answer: async () => ({ ok: false, error: sentence }),
      },
    });
    carry(POPUP);
    expect(await send('checking.set', { on: true })).toEqual({ ok: false, error: sentence });
  });

  it('does not show a person the text of a crash', async () => {
    stop = receive({
      'norms.get': {
        from: ['page'],
        read: nothing,
        answer: async () => {
          throw new TypeError("Cannot read properties of undefined (reading 'x')");
        },
      },
    });
    carry(POPUP);
    expect(await send('norms.get')).toEqual({ ok: false, error: NO_ANSWER });
  });

  it('fails with a sentence when nobody is there, or the extension is gone', async () => {
    expect(await send('norms.get')).toEqual({ ok: false, error: NO_ANSWER });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('rule.mute', { rule: 'owner' })).toEqual({ ok: false, error: NO_ANSWER });
  });
});

describe('sending to a tab', () => {
  const tabs = fakeBrowser.tabs as unknown as { sendMessage(...args: unknown[]): Promise<unknown> };

  it('asks its top frame, in the envelope a content script understands', async () => {
    const health = { site: 'Slack', state: 'reading' } as never;
    stop = receive({
      'site.health': { from: ['page'], read: nothing, answer: async () => ({ ok: true, value: health }) },
    });
    const asked = vi.fn((_tab: number, message: unknown) => deliver(message, POPUP));
    tabs.sendMessage = asked;
    expect(await sendToTab(7, 'site.health')).toEqual({ ok: true, value: health });
    expect(asked).toHaveBeenCalledWith(7, expect.anything(), { frameId: 0 });
  });

  it('fails when the tab has no script of ours, or one that does not know the question', async () => {
    tabs.sendMessage = () =>
      Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    expect((await sendToTab(7, 'site.health')).ok).toBe(false);
    tabs.sendMessage = () => Promise.resolve(undefined);
    expect((await sendToTab(7, 'site.health')).ok).toBe(false);
  });
});
