import { describe, expect, test, vi } from 'vitest';
import { NormsTab } from '../../components/popup/norms-tab.tsx';
import type { PopupProps } from '../../components/popup/popup.tsx';
import type { PopupView } from '../../components/popup/popup-view.ts';
import { mount } from './mount.tsx';
import { normsView, popupView } from './popup-fixtures.ts';

function norms(view: Partial<PopupView> = {}, callbacks: Partial<PopupProps> = {}) {
  return <NormsTab view={popupView(view)} onLevel={() => {}} onTick={() => {}} {...callbacks} />;
}

/** The text of the elements whose ids `attribute` lists. */
function told(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

function group(root: HTMLElement, legend: string): HTMLInputElement[] {
  const found = [...root.querySelectorAll('fieldset')].find(
    (fieldset) => fieldset.querySelector('legend')!.textContent === legend,
  );
  return [...found!.querySelectorAll('input')];
}

describe('checklists', () => {
  test('name and version stand above, sources below', async () => {
    const { root } = await mount(norms());
    expect(root.querySelector('h2')!.textContent).toBe('Calm, 24 hours');
    expect(root.textContent).toContain('Version 7');
    const source = root.querySelector<HTMLAnchorElement>('a[target=_blank]')!;
    expect([source.textContent, source.href]).toEqual(['A public handbook', 'https://handbook.example/']);
  });

  test('items are real checkboxes; one can be ticked without its namesake in another list', async () => {
    const ticks = new Set<string>();
    const { root, click, show } = await mount(norms({}, { onTick: (id, on) => on && ticks.add(id) }));
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const labels = boxes.map((box) => root.querySelector(`label[for="${box.id}"]`)!.textContent);
    expect(labels).toEqual(['One named person', 'What happens if nobody answers', 'Goes by phone']);
    await click(boxes[0]!);
    await show(norms({ ticks: new Set(ticks) }));
    expect(boxes.map((box) => box.checked)).toEqual([true, false, false]);
  });

  test('taking a tick back is told too', async () => {
    const onTick = vi.fn();
    const { root, click } = await mount(norms({}, { onTick }));
    const box = root.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    await click(box);
    await click(box);
    expect(onTick.mock.calls.map(([, on]) => on)).toEqual([true, false]);
    expect(onTick.mock.calls[0]![0]).toBe(onTick.mock.calls[1]![0]);
  });

  test('an item says which rule watches it, and when nothing does any more', async () => {
    const watched = await mount(norms());
    const [first, second] = [...watched.root.querySelectorAll('input[type=checkbox]')];
    expect(told(first!, 'aria-describedby')).toBe('Watched by “Nobody named”');
    expect(second!.hasAttribute('aria-describedby')).toBe(false);
    const view = normsView();
    view.levels.owner = { level: 'off', from: 'own' };
    const { root } = await mount(norms({ norms: { state: 'ready', view } }));
    const box = root.querySelector('input[type=checkbox]')!;
    expect(told(box, 'aria-describedby')).toBe('“Nobody named” is off, so nothing watches this');
  });
});

describe('rules', () => {
  test('each has one group of four levels, told apart by words that say what they do', async () => {
    const { root } = await mount(norms());
    const radios = group(root, 'How loud: A bare link');
    expect(radios.map((radio) => radio.closest('label')!.textContent)).toEqual([
      'Off',
      'Hint',
      'Warn',
      'Pause',
    ]);
    expect(radios.map((radio) => radio.checked)).toEqual([false, false, true, false]);
    expect(radios.map((radio) => told(radio, 'aria-describedby'))).toEqual([
      'says nothing',
      'shown in the panel only',
      'counts on the badge',
      'counts, and pauses the first send once',
    ]);
  });

  test('a choice goes to its own rule', async () => {
    const onLevel = vi.fn();
    const { root, click } = await mount(norms({}, { onLevel }));
    await click(group(root, 'How loud: A bare link')[3]!);
    expect(onLevel.mock.calls).toEqual([['link', 'pause']]);
  });

  test('the groups of two rules do not share a choice', async () => {
    const { root } = await mount(norms());
    const names = new Set(
      [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ name }) => name),
    );
    expect(names.size).toBe(2);
  });

  test('only an own level is marked, and can go back to the team’s', async () => {
    const onLevel = vi.fn();
    const view = normsView();
    view.levels.owner = { level: 'hint', from: 'own' };
    const { root, button, buttons, click } = await mount(
      norms({ norms: { state: 'ready', view } }, { onLevel }),
    );
    expect(root.textContent.match(/Changed by you/g)).toHaveLength(1);
    expect(buttons()).toEqual(['Back to the team’s: Nobody named']);
    await click(button('Back to the team’s: Nobody named'));
    expect(onLevel).toHaveBeenCalledWith('owner', null);
  });

  test('levels that rest because checking is off say so', async () => {
    const on = await mount(norms());
    expect(on.root.textContent).not.toContain('Checking is off');
    const off = await mount(norms({ norms: { state: 'ready', view: normsView({ checking: false }) } }));
    expect(off.root.textContent).toContain('Checking is off everywhere; turn it on under Here.');
  });
});
