import { isSendKey } from '../press.ts';
import { anyOf, isVisible } from '../selector.ts';
import {
  AUTOCOMPLETE,
  AUTOCOMPLETE_ROW,
  EDITABLE,
  LINE_MAKERS,
  NOT_A_COMPOSER,
  SEND_BUTTON,
} from './selectors.ts';

/** The box a key press would send from, or `null` when Slack would do something else with the key. */
export function boxSentByKey(event: KeyboardEvent): HTMLElement | null {
  if (!isSendKey(event)) return null;
  const editable = editableAt(event.target);
  if (!editable) return null;
  const plain = !event.ctrlKey && !event.metaKey;
  if (plain && (isInLines(editable) || isChoosing(editable.ownerDocument))) return null;
  return editable;
}

/** The send button a click landed on, or `null`. */
export function sendButtonAt(event: Event): Element | null {
  const target = event.target;
  const button = target instanceof Element ? target.closest(anyOf(SEND_BUTTON)) : null;
  if (!button || button.getAttribute('aria-disabled') === 'true') return null;
  return button;
}

/** The composer an event happened in; search boxes and the quick switcher are none. */
export function editableAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const editable = target.closest<HTMLElement>(anyOf(EDITABLE));
  return editable && !editable.closest(NOT_A_COMPOSER) ? editable : null;
}

/** In a code block and in a list Enter makes a line. */
function isInLines(editable: HTMLElement): boolean {
  const node = editable.ownerDocument.getSelection()?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const line = element?.closest(LINE_MAKERS);
  return line ? editable.contains(line) : false;
}

/** While a list of suggestions is open Enter picks from it. Closed lists stay in the page, hidden. */
function isChoosing(document: Document): boolean {
  for (const menu of document.querySelectorAll(anyOf(AUTOCOMPLETE))) {
    for (const row of menu.querySelectorAll(AUTOCOMPLETE_ROW)) if (isVisible(row)) return true;
  }
  return false;
}
