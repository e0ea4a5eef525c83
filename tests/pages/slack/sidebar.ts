import { el } from './dom.ts';
import { pageRecord } from './globals.ts';
import { CHANNELS } from './workspace.ts';

/** Channels and direct messages, and below them the two preferences that change what Enter does. */
export function drawSidebar(sidebar: HTMLElement, current: string, onOpen: (channel: string) => void): void {
  const rows = CHANNELS.map(({ id, name, type }) => {
    const selected = id === current;
    const row = el(
      'button',
      {
        type: 'button',
        class: `p-channel_sidebar__channel${selected ? ' p-channel_sidebar__channel--selected' : ''}`,
        'data-qa-channel-sidebar-channel': 'true',
        'data-qa-channel-sidebar-channel-id': id,
        'data-qa-channel-sidebar-channel-type': type,
        'data-qa-channel-sidebar-channel-is-selected': String(selected),
      },
      type === 'im' ? name : `# ${name}`,
    );
    row.addEventListener('click', () => onOpen(id));
    return row;
  });
  sidebar.replaceChildren(
    el('div', { class: 'p-ia4_sidebar_header' }, 'Test Team'),
    ...rows,
    el(
      'fieldset',
      { class: 'p-preferences', 'data-qa': 'preferences' },
      el('legend', {}, 'Preferences'),
      preference('enterMakesLine', 'Enter starts a new line'),
      preference('enterIsSpecialInCode', 'In code, Enter starts a new line'),
    ),
  );
}

function preference(name: 'enterMakesLine' | 'enterIsSpecialInCode', label: string): HTMLElement {
  const { preferences } = pageRecord();
  const box = el('input', { type: 'checkbox', 'data-qa': `preference_${name}` });
  box.checked = preferences[name];
  box.addEventListener('change', () => {
    preferences[name] = box.checked;
  });
  return el('label', {}, box, label);
}
