import type Quill from 'quill';
import { addAutocomplete } from './autocomplete.ts';
import { el, setDisabled } from './dom.ts';
import { createEditor } from './editor.ts';
import type { PageRecord, Sent } from './globals.ts';
import { modelText } from './model-text.ts';

export interface ComposerOptions {
  channel: string;
  label: string;
  placeholder: string;
  view: 'message-pane' | 'thread';
  preferences: PageRecord['preferences'];
  /** Stands between the editor and the footer, as the broadcast checkbox does. */
  controls?: HTMLElement;
  onSend(text: string, how: Sent['how']): void;
  /** Arrow up in an empty box. */
  onUp?(): void;
}

export interface SlackComposer {
  element: HTMLElement;
  quill: Quill;
}

/** Slack's box for a new message or a reply: toolbar, editor, placeholder, send button and its chevron. */
export function createComposer(options: ComposerOptions): SlackComposer {
  const container = el('div', {
    class: 'c-texty_input_unstyled ql-container focus',
    'data-qa': 'message_input',
    'data-message-input': 'true',
    'data-channel-id': options.channel,
    'data-view-context': options.view,
    'data-min-lines': '1',
  });
  const placeholder = el(
    'div',
    { class: 'c-texty_input__placeholder', 'aria-hidden': 'true' },
    options.placeholder,
  );
  const send = button('c-wysiwyg_container__button--send', 'Send now', { 'data-qa': 'texty_send_button' });
  const schedule = button('', 'Schedule for later', { 'aria-haspopup': 'menu' });
  const element = el(
    'div',
    {
      class:
        'c-wysiwyg_container c-wysiwyg_container--with_footer c-basic_container c-basic_container--size_medium',
    },
    el(
      'div',
      { class: 'c-basic_container__body' },
      formatting(),
      el('div', { class: 'c-texty_input_unstyled__container' }, container),
      ...(options.controls ? [options.controls] : []),
      el('div', { class: 'c-wysiwyg_container__footer', role: 'toolbar', 'aria-label': 'Composer actions' }),
      el(
        'div',
        { class: 'c-wysiwyg_container__suffix', 'data-qa': 'wysiwyg-container_suffix' },
        send,
        schedule,
      ),
    ),
  );

  const submit = (how: Sent['how']) => {
    const text = modelText(quill);
    if (text.trim() === '') return;
    quill.setContents([], 'api');
    quill.history.clear();
    options.onSend(text, how);
  };
  const quill = createEditor({
    container,
    preferences: options.preferences,
    attributes: {
      dir: 'auto',
      role: 'textbox',
      'data-qa': 'texty_input',
      'data-feat': 'composer',
      'aria-label': options.label,
      'aria-multiline': 'true',
      spellcheck: 'true',
    },
    onSubmit: () => submit('key'),
  });
  container.append(placeholder);
  addAutocomplete(quill, element);

  const refresh = () => {
    const empty = modelText(quill).trim() === '';
    setDisabled(send, empty);
    placeholder.hidden = !quill.root.classList.contains('ql-blank');
  };
  quill.on('text-change', refresh);
  refresh();
  send.addEventListener('click', () => {
    if (send.getAttribute('aria-disabled') !== 'true') submit('button');
  });
  quill.root.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowUp' && quill.root.classList.contains('ql-blank')) options.onUp?.();
  });
  element.addEventListener('click', (event) => {
    if (event.target instanceof Element && !event.target.closest('button, input, label, .ql-editor'))
      quill.focus();
  });
  return { element, quill };
}

function button(extra: string, label: string, attributes: Record<string, string>): HTMLButtonElement {
  const classes = `c-button-unstyled c-icon_button c-icon_button--size_small c-wysiwyg_container__button ${extra}`;
  return el('button', { class: classes.trim(), 'aria-label': label, type: 'button', ...attributes });
}

function formatting(): HTMLElement {
  const names = { bold: 'Bold', italic: 'Italic', strike: 'Strikethrough', link: 'Link', code: 'Code' };
  const buttons = Object.entries(names).map(([id, label]) =>
    el(
      'button',
      { 'data-qa': `${id}-composer-button`, 'aria-label': label, type: 'button', tabindex: '-1' },
      label[0]!,
    ),
  );
  return el(
    'div',
    { class: 'c-wysiwyg_container__formatting', role: 'toolbar', 'aria-label': 'Formatting' },
    ...buttons,
  );
}
