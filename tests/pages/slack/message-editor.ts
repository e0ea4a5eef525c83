import { el } from './dom.ts';
import { createEditor } from './editor.ts';
import type { PageRecord } from './globals.ts';
import { modelText } from './model-text.ts';

/** The box a sent message is edited in; it stands in the message's place until saved or cancelled. */
export function createMessageEditor(
  text: string,
  preferences: PageRecord['preferences'],
  onDone: (text: string | null) => void,
): HTMLElement {
  const container = el('div', { class: 'ql-container' });
  const cancel = el('button', { class: 'c-button c-button--outline', type: 'button' }, 'Cancel');
  const save = el('button', { class: 'c-button c-button--primary', type: 'button' }, 'Save');
  const element = el(
    'div',
    { 'data-qa': 'message_editor', class: 'c-message__editor' },
    container,
    cancel,
    save,
  );
  const quill = createEditor({
    container,
    preferences,
    attributes: {
      dir: 'auto',
      role: 'textbox',
      'data-qa': 'texty_input',
      'data-feat': 'edit_composer',
      'aria-label': 'Edit message',
      'aria-multiline': 'true',
    },
    onSubmit: () => onDone(modelText(quill)),
  });
  quill.setText(text, 'api');
  quill.history.clear();
  save.addEventListener('click', () => onDone(modelText(quill)));
  cancel.addEventListener('click', () => onDone(null));
  quill.root.addEventListener('keydown', (event) => event.key === 'Escape' && onDone(null));
  queueMicrotask(() => quill.setSelection(quill.getLength(), 0, 'api'));
  return element;
}
