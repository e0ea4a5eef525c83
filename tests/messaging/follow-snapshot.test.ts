import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSnapshot } from '../../utils/messaging/follow-snapshot.ts';
import { SNAPSHOT_KEY, type Snapshot } from '../../utils/messaging/protocol.ts';

const snapshot = (generation: number, checking = true): Snapshot => ({
  schema: 1,
  generation,
  checking,
  rules: { levels: {}, askRooms: [] },
});
const store = (value: unknown) => fakeBrowser.storage.local.set({ [SNAPSHOT_KEY]: value });

let life: AbortController;
let heard: Snapshot[];
const follow = () => followSnapshot(life.signal, (news) => heard.push(news), ['help-*']);
const generations = () => heard.map((news) => news.generation);

beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
  heard = [];
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

describe('a content script that follows the settings', () => {
  it('hears what is stored, then every change', async () => {
    await store(snapshot(1));
    follow();
    await expect.poll(generations).toEqual([1]);
    await store(snapshot(2, false));
    expect(heard.at(-1)).toMatchObject({ generation: 2, checking: false });
  });

  it('works with nothing stored and nobody in the background', async () => {
    follow();
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]).toMatchObject({ checking: true, rules: { levels: {}, askRooms: ['help-*'] } });
  });

  it('does not fall back to what it read when a change came first', async () => {
    const slow = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValue(slow.promise as never);
    follow();
    await store(snapshot(2, false));
    slow.resolve({ [SNAPSHOT_KEY]: snapshot(1) });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(generations()).toEqual([2]);
  });

  it('goes back to the defaults when everything is deleted', async () => {
    await store(snapshot(3, false));
    follow();
    await expect.poll(generations).toEqual([3]);
    await fakeBrowser.storage.local.remove(SNAPSHOT_KEY);
    expect(heard.at(-1)).toMatchObject({ generation: 0, checking: true });
  });

  it('does not care for other keys or other areas', async () => {
    follow();
    await expect.poll(() => heard.length).toBe(1);
    await fakeBrowser.storage.local.set({ ticks: { day: '2026-11-23', ids: [] } });
    await fakeBrowser.storage.session.set({ [SNAPSHOT_KEY]: snapshot(9) });
    expect(heard).toHaveLength(1);
  });

  it('hears nothing more once it has ended', async () => {
    follow();
    await expect.poll(() => heard.length).toBe(1);
    life.abort();
    await store(snapshot(4));
    expect(heard).toHaveLength(1);
    expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(false);
  });

  it('never throws when its extension is gone', async () => {
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    vi.spyOn(fakeBrowser.storage.onChanged, 'addListener').mockImplementation(gone);
    vi.spyOn(fakeBrowser.storage.onChanged, 'removeListener').mockImplementation(gone);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(gone);
    expect(follow).not.toThrow();
    await expect.poll(() => heard.length).toBe(1);
    expect(() => life.abort()).not.toThrow();
  });
});
