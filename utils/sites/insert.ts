import { insertTextIntoField } from 'text-field-edit';
import type { EditorText } from './editor-text.ts';

/** A stretch of an editor's text and what comes in its place. */
export interface EditorEdit {
  start: number;
  end: number;
  text: string;
  caret?: number | undefined;
}

/**
 * Replaces a stretch of a contenteditable's text as if it had been typed, so that the site's own
 * model and its undo follow. `read` gives the editor's text at the moment of the call.
 *
 * Resolves to false when the stretch cannot be reached or the text does not read back as meant; what
 * was typed by then is undone.
 */
export async function editByTyping(
  editable: HTMLElement,
  read: () => EditorText,
  edit: EditorEdit,
): Promise<boolean> {
  const before = read();
  // One line only: a line break typed into a rich editor desynchronises some models.
  const text = edit.text
    .split('\n')
    .map((line, index, all) => {
      const begun = index > 0 ? line.trimStart() : line;
      return index < all.length - 1 ? begun.trimEnd() : begun;
    })
    .join(' ');
  const meant = before.text.slice(0, edit.start) + text + before.text.slice(edit.end);
  if (!select(editable, before, edit.start, edit.end)) return false;
  // Editors learn of a selection by an event that comes a task later.
  await nextFrame();
  if (read().text !== before.text) return false;
  insertTextIntoField(editable, text);
  await nextFrame();
  if (!sameText(read().text, meant)) {
    if (!sameText(read().text, before.text)) editable.ownerDocument.execCommand('undo');
    return false;
  }
  if (edit.caret !== undefined && edit.caret < text.length) {
    const at = edit.start + edit.caret;
    select(editable, read(), at, at);
  }
  return true;
}

function select(editable: HTMLElement, content: EditorText, start: number, end: number): boolean {
  const from = content.pointAt(start);
  const to = content.pointAt(end);
  const selection = editable.ownerDocument.getSelection();
  if (!from || !to || !selection) return false;
  editable.focus();
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
}

/** Editors trade spaces for no-break spaces and keep a last empty line; neither is a difference to a reader. */
function sameText(a: string, b: string): boolean {
  return foldSpaces(a) === foldSpaces(b);
}

function foldSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ').trimEnd();
}

/** The next frame, or 50 ms in a tab that draws none. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, 50);
    const frame = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      resolve();
    }
  });
}
