import { el } from './dom.ts';
import { createEditor } from './editor.ts';
import { pageRecord } from './globals.ts';
import { modelText } from './model-text.ts';

/**
 * Search and quick switcher are made of the same editor as the composers, which is why they are easily
 * taken for one. They stand in a modal of their own and send nothing.
 */
export function openFindBox(kind: 'search' | 'switcher', onPick: (query: string) => void): void {
  const { queries, preferences } = pageRecord();
  document.querySelector('.ReactModal__Overlay')?.remove();
  const container = el('div', { class: 'ql-container' });
  const label = kind === 'search' ? 'Search' : 'Switch to a conversation';
  const content = el('div', { class: 'ReactModal__Content', role: 'dialog', 'aria-label': label }, container);
  const overlay = el(
    'div',
    { class: 'ReactModal__Overlay' },
    el('div', { 'data-qa': 'sk-modal-content' }, content),
  );
  const quill = createEditor({
    container,
    preferences,
    attributes: {
      role: 'combobox',
      'aria-label': kind === 'search' ? 'Search' : 'Query',
      'aria-expanded': 'false',
      'data-qa': 'texty_input',
      ...(kind === 'search' ? { 'data-feat': 'search' } : {}),
    },
    onSubmit() {
      const query = modelText(quill);
      queries.push(query);
      overlay.remove();
      onPick(query);
    },
  });
  quill.root.addEventListener('keydown', (event) => event.key === 'Escape' && overlay.remove());
  document.body.append(overlay);
  quill.focus();
}
