import type Quill from 'quill';
import type { MentionValue } from './blots.ts';
import { el, found } from './dom.ts';
import { ME, MEMBERS } from './workspace.ts';

const QUERY = /(?:^|\s)@([\w ]{0,20})$/;
const SELECTED = 'c-texty_autocomplete__result--pseudo-selected';

const ENTRIES: readonly MentionValue[] = [
  ...MEMBERS.filter((member) => member !== ME).map(({ id, name }) => ({ id, label: `@${name}` })),
  { id: 'BKchannel', label: '@channel' },
  { id: 'BKhere', label: '@here' },
];

/**
 * Slack's list of people: opens at `@`, the arrows move a mark that `aria-selected` does not show,
 * Enter and Tab take the marked row, Escape closes.
 */
export function addAutocomplete(quill: Quill, frame: HTMLElement): void {
  let menu: HTMLElement | null = null;
  let marked = 0;
  let shown: MentionValue[] = [];

  const close = () => {
    menu?.remove();
    menu = null;
  };
  const draw = () => {
    close();
    if (shown.length === 0) return;
    const rows = shown.map(({ label }, index) => row(label.slice(1), index === marked));
    menu = el(
      'ul',
      { class: 'c-texty_autocomplete', 'data-qa': 'texty_autocomplete_menu', role: 'listbox' },
      ...rows,
    );
    menu.setAttribute('aria-label', 'People');
    menu.addEventListener('mousedown', (event) => {
      event.preventDefault();
      take(rows.findIndex((option) => event.target instanceof Node && option.contains(event.target)));
    });
    found(document, '.p-client_workspace_wrapper').append(menu);
    const { left, top } = frame.getBoundingClientRect();
    menu.style.left = `${left}px`;
    menu.style.bottom = `${innerHeight - top + 4}px`;
  };
  const query = (): string | null => {
    const caret = quill.getSelection()?.index ?? 0;
    return QUERY.exec(quill.getText(0, caret))?.[1] ?? null;
  };
  const refresh = () => {
    const wanted = query()?.toLowerCase();
    marked = 0;
    shown =
      wanted === undefined
        ? []
        : ENTRIES.filter(({ label }) => label.slice(1).toLowerCase().startsWith(wanted));
    draw();
  };
  const take = (index: number) => {
    const entry = shown[index];
    const caret = quill.getSelection(true).index;
    const typed = (query() ?? '').length + 1;
    close();
    if (!entry) return;
    quill.deleteText(caret - typed, typed, 'user');
    quill.insertEmbed(caret - typed, 'slackmention', entry, 'user');
    quill.insertText(caret - typed + 1, ' ', 'user');
    quill.setSelection(caret - typed + 2, 0, 'user');
  };

  quill.on('text-change', (_delta, _before, source) => (source === 'user' ? refresh() : close()));
  quill.root.addEventListener('blur', close);
  // Before Quill's own listener, which sits on the editor itself.
  quill.container.addEventListener(
    'keydown',
    (event) => {
      if (!menu || event.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        marked = (marked + step + shown.length) % shown.length;
        draw();
      } else if (event.key === 'Enter' || event.key === 'Tab') take(marked);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

function row(name: string, selected: boolean): HTMLElement {
  const classes = `c-texty_autocomplete__result${selected ? ` ${SELECTED}` : ''}`;
  return el('li', { role: 'option', 'aria-selected': 'false', class: classes }, name);
}
