import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// As in the build of a content script; the other end, in background and popup, is the package itself.
vi.mock('@webext-core/messaging', () => import('../../utils/messaging/plain-channel.ts'));
const { nothing, receive } = await import('../../utils/messaging/receive.ts');
const { send } = await import('../../utils/messaging/send.ts');
const { deliver, POPUP, post, SLACK_TAB } = await import('./post.ts');
const { defineExtensionMessaging: library } =
  await vi.importActual<typeof import('@webext-core/messaging')>('@webext-core/messaging');

const HEALTH = { site: 'Slack', state: 'reading' } as never;

let stops: (() => void)[] = [];
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.restoreAllMocks();
});

function answers(answer: () => Promise<{ ok: true; value: never } | { ok: false; error: string }>): void {
  stops.push(receive({ 'site.health': { from: ['page'], read: nothing, answer } }));
}

/** What the browser does with a message. */
function sent(carry: (message: unknown) => Promise<unknown>): void {
  const asTyped = carry as never;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(asTyped);
}

describe('the channel of content scripts', () => {
  it('answers in the envelope the package reads', async () => {
    answers(async () => ({ ok: true, value: HEALTH }));
    expect(await post('site.health', undefined, POPUP)).toEqual({ res: HEALTH });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
      ((message: unknown, done: (answer: unknown) => void) =>
        void deliver(message, POPUP).then(done)) as never,
    );
    expect(await library().sendMessage('site.health', undefined)).toEqual(HEALTH);
  });

  it('refuses by a sentence, and leaves alone what is not of the protocol', async () => {
    answers(async () => ({ ok: false, error: 'Not now.' }));
    expect(await post('site.health', undefined, POPUP)).toEqual({
      err: { name: 'SpokenError', message: 'Not now.' },
    });
    expect(await post('site.health', undefined, SLACK_TAB)).toMatchObject({
      err: { message: 'This may not be asked from here.' },
    });
    for (const message of [null, 'site.health', 7, [], {}, { type: 'site.health' }, { timestamp: 1 }]) {
      expect(await deliver(message, POPUP), JSON.stringify(message)).toBe('ignored');
    }
    expect(await post('no.such', undefined, POPUP)).toBe('ignored');
  });

  it('listens no longer than it has something to hear', () => {
    answers(async () => ({ ok: true, value: HEALTH }));
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    stops.pop()?.();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });

  it('is understood by the package, and understands it', async () => {
    const hear = vi.fn();
    const channel = library<{ 'rule.mute'(change: { rule: string }): void }>();
    stops.push(
      channel.onMessage('rule.mute', ({ data }) => {
        hear(data);
        if (data.rule === 'link') throw Object.assign(new Error('No room.'), { name: 'SpokenError' });
      }),
    );
    sent((message) => deliver(message, SLACK_TAB));
    expect(await send('rule.mute', { rule: 'owner' })).toEqual({ ok: true, value: undefined });
    expect(hear).toHaveBeenCalledWith({ rule: 'owner' });
    expect(await send('rule.mute', { rule: 'link' })).toEqual({ ok: false, error: 'No room.' });
  });

  it('fails by a sentence when nobody answers, or the extension is gone', async () => {
    for (const none of [async () => undefined, () => Promise.reject(new Error('no receiving end'))]) {
      sent(none);
      expect(await send('rule.mute', { rule: 'owner' })).toMatchObject({ ok: false });
    }
    sent(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('rule.mute', { rule: 'owner' })).toMatchObject({ ok: false });
  });
});
