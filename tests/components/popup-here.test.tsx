import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import type { HereView, PopupView } from '../../components/popup/popup-view.ts';
import { type Mounted, mount } from './mount.tsx';
import { normsView, popupView, slack } from './popup-fixtures.ts';

function popup(view: Partial<PopupView> = {}, callbacks: Partial<PopupProps> = {}) {
  const none = () => {};
  return (
    <Popup
      view={popupView(view)}
      onLevel={none}
      onChecking={none}
      onTick={none}
      onCopy={async () => true}
      onPractice={none}
      {...callbacks}
    />
  );
}

function open({ root }: Mounted): HTMLElement {
  return root.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')!;
}

describe('tabs', () => {
  test('Here and Norms, nothing else; Here is open', async () => {
    const screen = await mount(popup());
    const tabs = [...screen.root.querySelectorAll('[role=tab]')];
    expect(tabs.map((tab) => [tab.textContent, tab.getAttribute('aria-selected')])).toEqual([
      ['Here', 'true'],
      ['Norms', 'false'],
    ]);
    expect(open(screen).id).toBe(tabs[0]!.getAttribute('aria-controls'));
    expect(open(screen).getAttribute('aria-labelledby')).toBe(tabs[0]!.id);
  });

  test('arrows, Home and End move and select; only the open tab is a Tab stop', async () => {
    const screen = await mount(popup());
    const [here, norms] = [...screen.root.querySelectorAll<HTMLElement>('[role=tab]')];
    const steps = [
      ['ArrowRight', norms],
      ['ArrowRight', here],
      ['ArrowLeft', norms],
      ['Home', here],
      ['End', norms],
    ] as const;
    for (const [key, selected] of steps) {
      await screen.press(document.activeElement!.closest('[role=tab]') ?? here!, key);
      expect(document.activeElement).toBe(selected);
      expect([here!.tabIndex, norms!.tabIndex]).toEqual(selected === here ? [0, -1] : [-1, 0]);
    }
    expect(open(screen).textContent).toContain('Before sending');
  });
});

describe('here', () => {
  const sentences: [string, HereView, string][] = [
    ['reading', slack('reading'), 'Reading Slack’s message box. Nothing leaves this tab.'],
    ['no composer', slack('no-composer'), 'No message box is open on this page'],
    ['read-only', slack('read-only'), 'Only some people can post here, so there is nothing to check.'],
    ['lost', slack('lost'), 'Beforehand cannot see Slack’s message box; sending is not affected.'],
    ['stale', { state: 'stale', name: 'Slack' }, 'Reload this tab to check here.'],
    ['elsewhere', { state: 'elsewhere', sites: ['Slack', 'Gmail'] }, 'Beforehand works on Slack and Gmail.'],
  ];
  test.each(sentences)('%s is told in a sentence', async (_, here, sentence) => {
    const screen = await mount(popup({ here }));
    expect(open(screen).textContent).toContain(sentence);
  });

  test('while it is looked up, only that is said', async () => {
    const screen = await mount(popup({ here: { state: 'loading' }, norms: { state: 'loading' } }));
    expect(open(screen).textContent).toBe('Looking at this tab…');
  });

  test('the switch turns checking off, and the sentence follows it', async () => {
    const onChecking = vi.fn();
    const screen = await mount(popup({}, { onChecking }));
    const control = screen.root.querySelector<HTMLInputElement>('[role=switch]')!;
    expect(screen.root.querySelector(`label[for="${control.id}"]`)!.textContent).toBe('Check my messages');
    expect(control.checked).toBe(true);
    await screen.click(control);
    expect(onChecking).toHaveBeenCalledWith(false);
    await screen.show(popup({ norms: { state: 'ready', view: normsView({ checking: false }) } }));
    expect(control.checked).toBe(false);
    expect(open(screen).textContent).toContain('Checking is off. Nothing is read.');
    expect(open(screen).textContent).not.toContain('Reading Slack');
  });

  test('practice is offered where there is nothing to check', async () => {
    const onPractice = vi.fn();
    const screen = await mount(popup({ here: { state: 'elsewhere', sites: ['Slack'] } }, { onPractice }));
    await screen.click(screen.button('Try it in the practice box'));
    expect(onPractice).toHaveBeenCalledOnce();
  });
});

describe('report', () => {
  test('lies open when the box is lost, closed when all is well, absent off site', async () => {
    const details = async (here: HereView) => (await mount(popup({ here }))).root.querySelector('details');
    expect((await details(slack('lost')))!.open).toBe(true);
    expect((await details(slack('reading')))!.open).toBe(false);
    expect(await details({ state: 'elsewhere', sites: ['Slack'] })).toBeNull();
  });

  test('what is copied is what is shown, and the outcome is told', async () => {
    const onCopy = vi.fn(async () => true);
    const screen = await mount(popup({ here: slack('lost') }, { onCopy }));
    const shown = screen.root.querySelector('pre')!.textContent;
    expect(shown).toBe(
      [
        'Beforehand 0.1.0, slack: lost',
        'boxes: 0, sends with no box seen: 2',
        'composer: missing, 0 of [data-qa="message_input"]',
      ].join('\n'),
    );
    await screen.click(screen.button('Copy report'));
    await act(async () => {});
    expect(onCopy).toHaveBeenCalledWith(shown);
    expect(screen.root.querySelector('details [role=status]')!.textContent).toBe('Copied.');
  });

  test('a clipboard that refuses is told, with a way round', async () => {
    const screen = await mount(popup({ here: slack('lost') }, { onCopy: async () => false }));
    await screen.click(screen.button('Copy report'));
    await act(async () => {});
    expect(screen.root.querySelector('details [role=status]')!.textContent).toContain('Select the text');
  });
});

describe('problems', () => {
  test('norms that cannot be read: one sentence, and no switch that would lie', async () => {
    const screen = await mount(popup({ norms: { state: 'failed' } }));
    const alerts = [...screen.root.querySelectorAll('[role=alert]')].map((alert) => alert.textContent);
    expect(alerts).toEqual(['Beforehand could not read the norms; checking goes on as it was last set.']);
    expect(screen.root.querySelector('[role=switch]')).toBeNull();
    expect(open(screen).textContent).toContain('Reading Slack');
  });

  test('a change that was not kept is told', async () => {
    const screen = await mount(popup());
    expect(screen.root.querySelector('[role=alert]')).toBeNull();
    await screen.show(popup({ saveFailed: true }));
    expect(screen.root.querySelector('[role=alert]')!.textContent).toContain('could not be saved');
  });

  test('a copy that stands in for a broken database is told, and everything still works', async () => {
    const view = normsView({ trouble: 'A newer version of Beforehand wrote the settings.' });
    const screen = await mount(popup({ norms: { state: 'ready', view } }));
    expect(screen.root.querySelector('[role=alert]')!.textContent).toContain('a copy is used');
    expect(screen.root.querySelector('[role=switch]')).not.toBeNull();
  });
});
