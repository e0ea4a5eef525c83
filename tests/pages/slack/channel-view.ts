import { createComposer, type SlackComposer } from './composer.ts';
import { el } from './dom.ts';
import { pageRecord } from './globals.ts';
import { createMessageList } from './message-list.ts';
import { type Channel, ME, MESSAGES, type Message, nextTs } from './workspace.ts';

/** Unsent text by channel: Slack keeps it and puts it back. */
const drafts = new Map<string, ReturnType<SlackComposer['quill']['getContents']>>();

export interface ChannelView {
  element: HTMLElement;
  /** Called before another channel takes the place; the editor's node goes with this view. */
  leave(): void;
  redraw(): void;
  start(): void;
}

/** Header, messages and composer of one channel; a read-only one has a notice in the composer's place. */
export function createChannelView(channel: Channel, openThread: (message: Message) => void): ChannelView {
  const messages = MESSAGES[channel.id] ?? [];
  MESSAGES[channel.id] = messages;
  const list = createMessageList(
    messages,
    channel.id,
    { class: 'p-message_pane', 'data-qa': 'message_pane' },
    openThread,
  );
  const footer = el('div', { class: 'workspace__primary_view_footer' });
  const composer = channel.readOnly ? null : channelComposer(channel, messages, list);
  footer.append(composer ? around(composer.element) : roadblock());
  const draft = drafts.get(channel.id);
  if (draft) composer?.quill.setContents(draft, 'api');
  list.draw();
  return {
    element: el(
      'div',
      { class: 'p-view_contents p-view_contents--primary' },
      header(channel),
      list.element,
      footer,
    ),
    leave() {
      if (composer) drafts.set(channel.id, composer.quill.getContents());
    },
    redraw: list.draw,
    start() {
      list.element.scrollTop = list.element.scrollHeight;
      composer?.quill.setSelection(composer.quill.getLength(), 0, 'api');
    },
  };
}

function channelComposer(
  channel: Channel,
  messages: Message[],
  list: ReturnType<typeof createMessageList>,
): SlackComposer {
  const { sent, preferences } = pageRecord();
  const direct = channel.type === 'im';
  return createComposer({
    channel: channel.id,
    label: `Message to ${channel.name}`,
    placeholder: direct ? `Message ${channel.name}` : `Message #${channel.name}`,
    view: 'message-pane',
    preferences,
    onSend(text, how) {
      sent.push({ text, channel: channel.id, thread: null, broadcast: false, how });
      messages.push({ ts: nextTs(), from: ME.id, text });
      list.draw();
    },
    onUp: list.editLast,
  });
}

function header({ name, type }: Channel): HTMLElement {
  const title = el('span', { 'data-qa': 'channel_name', class: 'p-view_header__channel_title' }, name);
  const label = `Channel details for ${name}`;
  return el(
    'div',
    { class: `p-view_header p-view_header--${type}`, 'data-qa': 'view_header' },
    el('button', { 'data-qa': 'channel_name_button', 'aria-label': label, type: 'button' }, title),
  );
}

function around(composer: HTMLElement): HTMLElement {
  return el(
    'div',
    { class: 'p-message_pane_input', 'data-qa': 'message_input_container' },
    el(
      'div',
      { class: 'p-message_pane_input_inner p-message_pane_input_inner_main' },
      el('div', { class: 'p-workspace__input' }, composer),
    ),
  );
}

function roadblock(): HTMLElement {
  return el('div', { class: 'p-message_input_roadblock' }, 'Only some people can post in this channel.');
}
