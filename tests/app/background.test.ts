import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSnapshot } from '../../utils/messaging/follow-snapshot.ts';
import { type NormsView, SNAPSHOT_KEY, type Snapshot } from '../../utils/messaging/protocol.ts';
import type { Level, RuleId } from '../../utils/rules/rule.ts';
import { POPUP, post, SLACK_TAB, WELCOME } from '../messaging/post.ts';
import { fakes, killWorker, startWorker } from './worker.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  fakes.reset();
  await startWorker();
});
afterEach(async () => {
  killWorker();
  await deleteDB('beforehand');
});

const stored = async () => (await fakeBrowser.storage.local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY] as Snapshot;
const install = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);

async function view(type: string, data?: unknown, sender = POPUP): Promise<NormsView> {
  const answer = await post(type, data, sender);
  expect(answer).toHaveProperty('res');
  return (answer as { res: NormsView }).res;
}
const setLevel = (rule: RuleId, level: Level | null) => view('norms.setLevel', { rule, level });

describe('right after the installation', () => {
  it('tabs find the norms in storage, without anybody having asked for them', async () => {
    await expect.poll(stored).toMatchObject({
      schema: 1,
      generation: 0,
      normsName: 'Calm, 24 hours',
      checking: true,
      rules: { levels: { empty: 'pause', owner: 'warn' }, askRooms: expect.arrayContaining(['help-*']) },
    });
  });

  it('the welcome page opens; after an update it does not', async () => {
    await install('update');
    await install('chrome_update');
    expect(fakes.tabsCreated).toEqual([]);
    await install('install');
    expect(fakes.tabsCreated).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]);
  });

  it.each(['install', 'update'])('(%s) a Slack tab that is already open is taken over', async (reason) => {
    await install(reason);
    await expect.poll(() => fakes.scriptsRun).toEqual([{ tabId: 7, files: ['content-scripts/slack.js'] }]);
  });

  it('an update of the browser, whose tabs load anew, takes over nothing', async () => {
    await install('chrome_update');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(fakes.scriptsRun).toEqual([]);
  });
});

describe('a level set in the popup', () => {
  it('is shown as the person’s own, and as the team’s once it is taken back', async () => {
    expect((await setLevel('owner', 'off')).levels.owner).toEqual({ level: 'off', from: 'own' });
    expect((await setLevel('owner', null)).levels.owner).toEqual({ level: 'warn', from: 'preset' });
    expect((await setLevel('link', null)).levels.link).toEqual({ level: 'warn', from: 'rule' });
  });

  it('is there after the worker was restarted', async () => {
    await setLevel('owner', 'pause');
    killWorker();
    await startWorker();
    expect((await view('norms.get')).levels.owner).toEqual({ level: 'pause', from: 'own' });
  });

  it('reaches an open tab at once', async () => {
    const life = new AbortController();
    const heard: Snapshot[] = [];
    followSnapshot(life.signal, (news) => heard.push(news), []);
    await setLevel('owner', 'off');
    expect(heard.at(-1)?.rules.levels.owner).toBe('off');
    life.abort();
  });

  it('reaches a tab that is opened while the worker is dead', async () => {
    await setLevel('owner', 'off');
    killWorker();
    const life = new AbortController();
    const heard: Snapshot[] = [];
    followSnapshot(life.signal, (news) => heard.push(news), []);
    await expect.poll(() => heard.at(-1)?.rules.levels.owner).toBe('off');
    life.abort();
  });

  it('survives a browser that loses the database', async () => {
    await setLevel('owner', 'off');
    await view('checking.set', { on: false });
    killWorker();
    await deleteDB('beforehand');
    await startWorker();
    const after = await view('norms.get');
    expect(after.levels.owner).toEqual({ level: 'off', from: 'own' });
    expect(after.checking).toBe(false);
    expect(after.trouble).toBeUndefined();
  });

  it('is not lost to another that is set at the same moment', async () => {
    await Promise.all([setLevel('owner', 'off'), setLevel('link', 'hint'), setLevel('empty', 'warn')]);
    expect((await stored()).rules.levels).toMatchObject({ owner: 'off', link: 'hint', empty: 'warn' });
    expect((await stored()).generation).toBe(3);
  });

  it('works the same from a page of ours in a tab', async () => {
    const { checking } = await view('checking.set', { on: false }, WELCOME);
    expect(checking).toBe(false);
    expect((await stored()).checking).toBe(false);
  });
});

describe('"not useful, always" pressed on a page', () => {
  it('switches the rule off for good', async () => {
    expect(await post('rule.mute', { rule: 'mention' }, SLACK_TAB)).toEqual({ res: undefined });
    expect((await stored()).rules.levels.mention).toBe('off');
    killWorker();
    await startWorker();
    expect((await view('norms.get')).levels.mention).toEqual({ level: 'off', from: 'own' });
  });

  it('is heard twenty times a minute and no more, until the minute is over', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const mute = () => post('rule.mute', { rule: 'mention' }, SLACK_TAB);
    for (let count = 0; count < 20; count++) expect(await mute()).toEqual({ res: undefined });
    expect(await mute()).toMatchObject({ err: { message: expect.stringContaining('too often') } });
    clock.mockReturnValue(1_060_001);
    expect(await mute()).toEqual({ res: undefined });
    clock.mockRestore();
  });
});
