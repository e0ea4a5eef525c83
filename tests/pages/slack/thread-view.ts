import { createComposer } from './composer.ts';
import { el } from './dom.ts';
import { pageRecord } from './globals.ts';
import { createMessageList } from './message-list.ts';
import { type Channel, ME, MESSAGES, type Message, nextTs } from './workspace.ts';

/** The pane beside a channel that shows one thread and takes replies, also to the whole channel. */
export function createThreadView(
  channel: Channel,
  root: Message,
  onChange: () => void,
  onClose: () => void,
): HTMLElement {
  const { sent, preferences } = pageRecord();
  root.thread ??= [];
  const replies = root.thread;
  const shown = [root, ...replies];
  const list = createMessageList(shown, channel.id, { class: 'p-threads_flexpane__list' });
  const id = `p-thread_footer__broadcast_checkbox--${channel.id}-${root.ts}--Thread`;
  const broadcast = el('input', { type: 'checkbox', 'data-qa': 'threads_footer_broadcast_checkbox', id });
  const controls = el(
    'div',
    {
      class: 'p-threads_footer__input_container__broadcast_controls',
      'data-qa': 'threads_footer_broadcast_controls',
    },
    broadcast,
    el('label', { for: id }, `Also send to #${channel.name}`),
  );
  const composer = createComposer({
    channel: channel.id,
    label: `Reply to thread in ${channel.name}`,
    placeholder: 'Reply…',
    view: 'thread',
    preferences,
    controls,
    onSend(text, how) {
      const message = { ts: nextTs(), from: ME.id, text };
      sent.push({ text, channel: channel.id, thread: root.ts, broadcast: broadcast.checked, how });
      replies.push(message);
      shown.push(message);
      if (broadcast.checked) MESSAGES[channel.id]?.push(message);
      broadcast.checked = false;
      list.draw();
      onChange();
    },
  });
  list.draw();
  queueMicrotask(() => composer.quill.setSelection(0, 0, 'api'));
  return frame(channel, root, list.element, composer.element, onClose);
}

function frame(
  channel: Channel,
  root: Message,
  list: HTMLElement,
  composer: HTMLElement,
  onClose: () => void,
): HTMLElement {
  const close = el('button', { type: 'button', 'data-qa': 'close_flexpane', 'aria-label': 'Close' }, '×');
  close.addEventListener('click', onClose);
  const item = el(
    'div',
    { class: 'c-virtual_list__item', id: `${channel.id}-${root.ts}-thread-list-Thread_input` },
    el(
      'div',
      { 'data-qa': 'reply_container' },
      el(
        'div',
        { class: 'p-threads_footer__input_container p-threads_footer__input_container--sticky_composer' },
        el('div', { class: 'p-threads_footer__input p-message_input_unstyled' }, composer),
      ),
    ),
  );
  return el(
    'div',
    {
      class: 'p-view_contents p-view_contents--secondary',
      role: 'dialog',
      'aria-label': `Thread in channel ${channel.name}`,
    },
    el(
      'div',
      { class: 'p-flexpane', 'data-qa': 'threads_flexpane' },
      el(
        'div',
        { class: 'p-threads_flexpane' },
        el('div', { class: 'p-flexpane_header' }, 'Thread', close),
        list,
        item,
      ),
    ),
  );
}
