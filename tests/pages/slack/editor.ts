import type QuillEditor from 'quill';
import type { PageRecord } from './globals.ts';

const EMOJI = /:(thumbsup|eyes|tada|wave):$/;
const ADDRESS = /https?:\/\/\S+/g;

export interface EditorOptions {
  container: HTMLElement;
  attributes: Record<string, string>;
  preferences: PageRecord['preferences'];
  /** Enter, or whatever key the preferences make it. */
  onSubmit(): void;
}

/** A Quill editor with Slack's attributes and Slack's meaning of Enter. */
export function createEditor({ container, attributes, preferences, onSubmit }: EditorOptions): QuillEditor {
  const submit = (makesLine: (quill: QuillEditor) => boolean) =>
    function pressed(this: { quill: QuillEditor }): boolean {
      if (makesLine(this.quill)) return true;
      onSubmit();
      return false;
    };
  const plain = submit(
    (quill) => preferences.enterMakesLine || (preferences.enterIsSpecialInCode && inCode(quill)),
  );
  const always = submit(() => false);
  const quill = new Quill(container, {
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          send: { key: 'Enter', shiftKey: false, handler: plain },
          sendWithControl: { key: 'Enter', ctrlKey: true, handler: always },
          sendWithCommand: { key: 'Enter', metaKey: true, handler: always },
        },
      },
    },
  });
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  container.__quill = quill;
  turnAddressesIntoSlugs(quill);
  turnNamesIntoEmoji(quill);
  return quill;
}

function inCode(quill: QuillEditor): boolean {
  const range = quill.getSelection();
  return range !== null && Boolean(quill.getFormat(range)['code-block']);
}

/** A pasted address becomes one thing with a short label. */
function turnAddressesIntoSlugs(quill: QuillEditor): void {
  const Delta = Quill.import('delta');
  quill.clipboard.addMatcher(Node.TEXT_NODE, (node, delta) => {
    const text = node.nodeValue ?? '';
    if (!/https?:\/\//.test(text)) return delta;
    let at = 0;
    let pasted = new Delta();
    for (const match of text.matchAll(ADDRESS)) {
      pasted = pasted.insert(text.slice(at, match.index)).insert({ slackslug: match[0] });
      at = match.index + match[0].length;
    }
    return pasted.insert(text.slice(at));
  });
}

/** `:tada:` becomes a picture at its last colon. */
function turnNamesIntoEmoji(quill: QuillEditor): void {
  quill.on('text-change', (_delta, _before, source) => {
    const caret = source === 'user' ? quill.getSelection()?.index : undefined;
    if (caret === undefined) return;
    const match = EMOJI.exec(quill.getText(Math.max(0, caret - 20), Math.min(20, caret)));
    if (!match) return;
    const start = caret - match[0].length;
    quill.deleteText(start, match[0].length, 'api');
    quill.insertEmbed(start, 'slackemoji', match[0], 'api');
    quill.setSelection(start + 1, 0, 'api');
  });
}
