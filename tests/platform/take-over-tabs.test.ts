import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeOverTabs } from '../../utils/platform/take-over-tabs.ts';

const SLACK = {
  matches: ['https://app.slack.com/*'],
  js: ['content-scripts/slack.js'],
  run_at: 'document_start',
};
const ELSEWHERE = { matches: ['https://mail.google.com/*'], js: ['content-scripts/gmail.js'] };
const TABS: Record<string, { id?: number }[]> = {
  'https://app.slack.com/*': [{ id: 3 }, { id: 5 }, {}],
  'https://mail.google.com/*': [{ id: 8 }],
};

const fake = fakeBrowser as unknown as {
  runtime: Record<string, unknown>;
  tabs: Record<string, unknown>;
  scripting: Record<string, unknown>;
};
const executeScript = vi.fn();
const query = vi.fn();

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
  query.mockReset().mockImplementation(async ({ url }: { url: string[] }) => TABS[url[0] ?? '']);
  delete fake.runtime.getBrowserInfo;
  fake.runtime.getManifest = () => ({ content_scripts: [SLACK, ELSEWHERE] });
  fake.tabs.query = query;
  fake.scripting = { executeScript };
});

const nobody = async () => false;
const reached = () => executeScript.mock.calls.map(([how]) => [how.target.tabId, how.files]);

describe('tabs that were open before the extension came', () => {
  it('each get the script of their site, as early as the manifest wants it', async () => {
    await takeOverTabs(nobody);
    expect(reached()).toEqual(
      expect.arrayContaining([
        [3, SLACK.js],
        [5, SLACK.js],
        [8, ELSEWHERE.js],
      ]),
    );
    expect(reached()).toHaveLength(3);
    const slack = executeScript.mock.calls.find(([how]) => how.target.tabId === 3)?.[0];
    expect(slack.injectImmediately).toBe(true);
  });

  it('are left alone when a script of this version is there already', async () => {
    await takeOverTabs(async (tabId) => tabId === 3);
    const tabs = reached().map(([tabId]) => tabId);
    expect(new Set(tabs)).toEqual(new Set([5, 8]));
  });

  it('do not stop each other when one cannot be reached', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await takeOverTabs(nobody);
    expect(executeScript).toHaveBeenCalledTimes(3);
    query.mockRejectedValueOnce(new Error('no such pattern'));
    await expect(takeOverTabs(nobody)).resolves.toBeUndefined();
  });

  it('asks for no tab that sleeps: it gets its scripts when it wakes', async () => {
    await takeOverTabs(nobody);
    for (const [asked] of query.mock.calls) expect(asked).toMatchObject({ discarded: false });
  });

  it('are left to Firefox, which does this by itself', async () => {
    fake.runtime.getBrowserInfo = async () => ({ name: 'Firefox' });
    await takeOverTabs(nobody);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
