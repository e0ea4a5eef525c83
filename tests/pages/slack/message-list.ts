import { el } from './dom.ts';
import { pageRecord } from './globals.ts';
import { createMessageEditor } from './message-editor.ts';
import { messageRow } from './messages.ts';
import { ME, type Message } from './workspace.ts';

export interface MessageList {
  element: HTMLElement;
  draw(): void;
  /** Arrow up in an empty box: the last own message is opened for editing. */
  editLast(): void;
}

/** A pane of messages that is drawn anew whenever one is added or edited. */
export function createMessageList(
  messages: Message[],
  channel: string,
  attributes: Record<string, string>,
  onReply?: (message: Message) => void,
): MessageList {
  const element = el('div', { role: 'list', ...attributes });
  const { sent, preferences } = pageRecord();

  const draw = () => {
    const rows = messages.map((message, index) =>
      messageRow(message, messages[index - 1], channel, { onEdit: edit, ...(onReply ? { onReply } : {}) }),
    );
    element.replaceChildren(...rows);
    element.scrollTop = element.scrollHeight;
  };
  const edit = (message: Message, container: HTMLElement) => {
    const editor = createMessageEditor(message.text, preferences, (text) => {
      if (text !== null && text !== message.text) {
        Object.assign(message, { text, edited: true });
        sent.push({ text, channel, thread: null, broadcast: false, how: 'edit' });
      }
      draw();
    });
    container.replaceChildren(editor);
  };

  return {
    element,
    draw,
    editLast() {
      const last = messages.findLast((message) => message.from === ME.id);
      const container = last && element.querySelector<HTMLElement>(`[data-msg-ts="${last.ts}"]`);
      if (last && container) edit(last, container);
    },
  };
}
