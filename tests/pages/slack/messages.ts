import { el } from './dom.ts';
import { type Message, memberById, TEAM } from './workspace.ts';

export interface MessageActions {
  onEdit(message: Message, container: HTMLElement): void;
  onReply?(message: Message): void;
}

/** One message in Slack's markup; rows that go on from the same sender have no name. */
export function messageRow(
  message: Message,
  before: Message | undefined,
  channel: string,
  actions: MessageActions,
): HTMLElement {
  const member = memberById(message.from);
  const goesOn = before?.from === message.from;
  const body = el('div', { class: 'c-message_kit__gutter__right' }, content(message));
  if (!goesOn) body.prepend(sender(member.id, member.name), timestamp(message.ts, channel));
  const container = el(
    'div',
    {
      class: 'c-message_kit__message',
      'data-qa': 'message_container',
      'data-msg-ts': message.ts,
      'data-msg-channel-id': channel,
    },
    el('div', { class: 'c-message_kit__gutter__left' }, ...(goesOn ? [] : [avatar(member.id)])),
    body,
  );
  container.append(hoverBar(message, container, actions));
  if (message.thread && actions.onReply) body.append(replyBar(message, actions.onReply));
  return el(
    'div',
    {
      class: 'c-virtual_list__item',
      'data-qa': 'virtual-list-item',
      'data-item-key': message.ts,
      role: 'listitem',
    },
    container,
  );
}

function content(message: Message): HTMLElement {
  const lines = message.text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [line] : [lineBreak(), line]));
  const section = el('div', { class: 'p-rich_text_section' }, ...lines);
  if (message.edited)
    section.append(
      el('span', { class: 'c-message__edited_label', 'data-stringify-ignore': 'true' }, ' (edited)'),
    );
  return el(
    'div',
    { class: 'c-message_kit__blocks', 'data-qa': 'message-text' },
    el('div', { class: 'p-rich_text_block', dir: 'auto' }, section),
  );
}

const lineBreak = () => el('br', { 'aria-hidden': 'true' });

function sender(id: string, name: string): HTMLElement {
  return el(
    'span',
    { class: 'c-message__sender', 'data-qa': 'message_sender' },
    el(
      'button',
      {
        class: 'c-link--button c-message__sender_button',
        'data-qa': 'message_sender_name',
        'data-message-sender': id,
        type: 'button',
      },
      name,
    ),
  );
}

function timestamp(ts: string, channel: string): HTMLElement {
  const clock = new Date(Number.parseFloat(ts) * 1000).toISOString().slice(11, 16);
  const href = `/archives/${channel}/p${ts.replace('.', '')}`;
  return el('a', { class: 'c-link c-timestamp', 'data-ts': ts, href }, clock);
}

function avatar(id: string): HTMLElement {
  return el('img', {
    src: `https://ca.slack-edge.com/${TEAM}-${id}-1f2e3d-48`,
    alt: '',
    width: '36',
    height: '36',
  });
}

function hoverBar(message: Message, container: HTMLElement, actions: MessageActions): HTMLElement {
  const bar = el('div', {
    class: 'c-message_actions__container',
    'data-qa': 'message-actions',
    role: 'group',
    'aria-label': 'Message actions',
  });
  if (actions.onReply) {
    const reply = el(
      'button',
      { type: 'button', 'data-qa': 'start_thread', 'aria-label': 'Reply in thread' },
      'Reply',
    );
    reply.addEventListener('click', () => actions.onReply?.(message));
    bar.append(reply);
  }
  const edit = el(
    'button',
    { type: 'button', 'data-qa': 'edit_message', 'aria-label': 'Edit message' },
    'Edit',
  );
  edit.addEventListener('click', () => actions.onEdit(message, container));
  bar.append(edit);
  return bar;
}

function replyBar(message: Message, onReply: (message: Message) => void): HTMLElement {
  const count = message.thread?.length ?? 0;
  const bar = el('button', { class: 'c-message__reply_bar', 'data-qa': 'reply_bar', type: 'button' });
  bar.append(el('span', { 'data-qa': 'reply_bar_count' }, `${count} ${count === 1 ? 'reply' : 'replies'}`));
  bar.addEventListener('click', () => onReply(message));
  return bar;
}
