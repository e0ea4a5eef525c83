import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json';
import { backgroundDesks } from '../../utils/app/background-desks.ts';
import { startPopup } from '../../utils/app/popup.tsx';
import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { RULE_IDS } from '../../utils/norms/rule-levels.ts';
import { ruleKey } from '../../utils/rules/rule.ts';
import { type OwnState, UNTOUCHED } from '../../utils/store/own-norms.ts';
import type { Settings } from '../../utils/store/settings.ts';
import { deliver, POPUP } from '../messaging/post.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const HEALTH: SiteHealth = {
  site: 'Slack',
  state: 'reading',
  composers: 1,
  readOnly: false,
  unseenSends: 0,
  parts: [{ part: 'editable', state: 'found', selector: '.ql-editor', count: 1 }],
};

/** Settings that keep what they are told, until the disk is full. */
function settingsInMemory(): Settings & { full: boolean } {
  let state: OwnState = UNTOUCHED;
  return {
    full: false,
    read: async () => ({ state }),
    async change(edit) {
      if (this.full) return { ok: false, error: 'There is no room left on this disk.' };
      state = { ...edit(state), generation: state.generation + 1 };
      return { ok: true, value: { state } };
    },
  };
}

let root: HTMLElement;
let settings: ReturnType<typeof settingsInMemory>;
let tab: { id: number; url?: string };
let answerOfTab: () => Promise<unknown>;
let tabsCreated: string[];
let stop = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockReturnValue(NOON);
  settings = settingsInMemory();
  stop = receive(backgroundDesks(settings, () => NOON));
  tab = { id: 7, url: 'https://app.slack.com/client/T1/C1' };
  answerOfTab = async () => ({ res: HEALTH });
  tabsCreated = [];
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '0.1.0' }),
    sendMessage: (message: unknown, done: (answer: unknown) => void) =>
      void deliver(message, POPUP).then((answer) => done(answer === 'ignored' ? undefined : answer)),
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab],
    sendMessage: () => answerOfTab(),
    create: async ({ url }: { url: string }) => void tabsCreated.push(url),
  });
  Object.assign(fakeBrowser, { i18n: { getMessage: localised } });
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  stop();
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

function localised(key: string, args: string[] = []): string {
  const { message } = (messages as Record<string, { message: string }>)[key] ?? { message: '' };
  return message.replace(/\$(\d)/g, (_, number) => args[Number(number) - 1] ?? '');
}

/** Opens the popup anew, as a person does who closed it. */
async function open(at?: 'Norms'): Promise<void> {
  render(null, root);
  startPopup(root);
  if (!at) return;
  await expect.poll(() => byName('tab', at)).toBeTruthy();
  byName('tab', at)?.click();
  await expect.poll(() => root.querySelector('.rules')).toBeTruthy();
}

const byName = (role: string, name: string) =>
  Array.from(root.querySelectorAll<HTMLElement>(`[role="${role}"], ${role}`)).find((element) =>
    element.textContent?.includes(name),
  );
const text = () => root.textContent ?? '';
const ruleRow = (title: string) =>
  Array.from(root.querySelectorAll<HTMLElement>('.rule')).find((row) => row.textContent?.includes(title))!;
const chosen = (title: string) => ruleRow(title).querySelector<HTMLInputElement>('input:checked')?.value;
const tickBox = (item: string) =>
  Array.from(root.querySelectorAll<HTMLElement>('.check'))
    .find((check) => check.textContent?.includes(item))!
    .querySelector<HTMLInputElement>('input')!;
const OWNER = localised('rule_owner_title');
const OWNER_ITEM = 'One named person for each ask';

function choose(title: string, level: string): void {
  const input = ruleRow(title).querySelector<HTMLInputElement>(`input[value="${level}"]`);
  expect(input, `${title}: ${level}`).not.toBeNull();
  input?.click();
}

describe('the popup over a Slack tab', () => {
  it('says that the message box is read', async () => {
    await open();
    await expect.poll(text).toContain(localised('here_reading', ['Slack']));
  });

  it('asks for a reload where the tab does not answer', async () => {
    answerOfTab = () => Promise.reject(new Error('Receiving end does not exist.'));
    await open();
    await expect.poll(text).toContain(localised('here_stale'));
  });

  it.each([undefined, 'https://example.com/', 'chrome://extensions/', 'not an address'])(
    'says that %s is none of its sites, without asking that tab anything',
    async (url) => {
      tab = url ? { id: 9, url } : { id: 9 };
      answerOfTab = vi.fn(answerOfTab);
      await open();
      await expect.poll(text).toContain(localised('here_elsewhere', ['Slack']));
      expect(answerOfTab).not.toHaveBeenCalled();
    },
  );

  it('opens the practice box from there', async () => {
    tab = { id: 9 };
    await open();
    await expect.poll(() => byName('button', localised('here_practice'))).toBeTruthy();
    byName('button', localised('here_practice'))?.click();
    expect(tabsCreated).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]);
  });
});

describe('the norms in the popup', () => {
  it('have a name and a reason for every rule', async () => {
    await open('Norms');
    for (const id of RULE_IDS) {
      expect(localised(`${ruleKey(id)}_title`), id).not.toBe('');
      expect(ruleRow(localised(`${ruleKey(id)}_title`)).textContent).toContain(
        localised(`${ruleKey(id)}_why`),
      );
    }
  });

  it('keep a level that is set, and show it the next time', async () => {
    await open('Norms');
    choose(OWNER, 'off');
    await expect.poll(() => ruleRow(OWNER).textContent).toContain(localised('level_own'));
    await open('Norms');
    expect(chosen(OWNER)).toBe('off');
    expect((await settings.read()).state.own.levels).toEqual({ owner: 'off' });
  });

  it('go back to where they stood when a change could not be kept, and say so', async () => {
    await open('Norms');
    settings.full = true;
    expect(chosen(OWNER)).toBe('warn');
    choose(OWNER, 'off');
    await expect.poll(text).toContain(localised('popup_save_failed'));
    expect(chosen(OWNER)).toBe('warn');
  });

  it('asks again when the background, just starting, misses the first question', async () => {
    const answers = fakeBrowser.runtime.sendMessage as unknown as (
      m: unknown,
      done: (a: unknown) => void,
    ) => void;
    let missed = 0;
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: unknown, done: (answer: unknown) => void) => {
        if (missed > 0) return answers(message, done);
        missed += 1;
        done(undefined);
      },
    });
    startPopup(root);
    await expect.poll(() => root.querySelector('[role="switch"]')).not.toBeNull();
    expect(missed).toBe(1);
  });

  it('say so when the background is dead', async () => {
    stop();
    stop = () => {};
    await open();
    await expect.poll(text).toContain(localised('popup_load_failed'));
  });
});

describe('the checklist', () => {
  const stored = async () => (await fakeBrowser.storage.local.get('ticks')).ticks;

  it('keeps ticks for the day', async () => {
    await open('Norms');
    tickBox(OWNER_ITEM).click();
    await expect.poll(stored).toMatchObject({ ids: ['before-sending/owner'] });
    await open('Norms');
    await expect.poll(() => tickBox(OWNER_ITEM).checked).toBe(true);
    vi.spyOn(Date, 'now').mockReturnValue(NOON + 86_400_000);
    await open('Norms');
    expect(tickBox(OWNER_ITEM).checked).toBe(false);
  });

  it('loses none of two quick ticks', async () => {
    await open('Norms');
    tickBox(OWNER_ITEM).click();
    tickBox('What happens if nobody answers').click();
    await expect.poll(stored).toMatchObject({ ids: ['before-sending/owner', 'before-sending/silence'] });
  });

  it('says so when there is no room for a tick', async () => {
    await open('Norms');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    tickBox(OWNER_ITEM).click();
    await expect.poll(text).toContain(localised('popup_save_failed'));
    expect(tickBox(OWNER_ITEM).checked).toBe(false);
  });
});
