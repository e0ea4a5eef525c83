import { isSendKey } from '../press.ts';
import { editableAt } from './presses.ts';
import { NOT_A_COMPOSER } from './selectors.ts';

/** Long enough for a box to be emptied by its send, short enough to be about that press. */
const EMPTIED_WITHIN_MS = 300;

/**
 * The canary for a changed page: boxes that are none of our composers and yet empty themselves at
 * Enter, as a sent message does. Counts; keeps no text.
 */
export class UnseenSends {
  count = 0;

  watch(event: KeyboardEvent): void {
    const box = isSendKey(event) && unknownBox(event.target);
    if (!box || isBlank(box)) return;
    setTimeout(() => {
      if (box.isConnected && isBlank(box)) this.count += 1;
    }, EMPTIED_WITHIN_MS);
  }
}

function unknownBox(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement) || !target.isContentEditable || editableAt(target)) return null;
  const box = target.closest<HTMLElement>('[contenteditable="true"][role="textbox"]');
  return box && !box.closest(NOT_A_COMPOSER) ? box : null;
}

function isBlank(box: HTMLElement): boolean {
  return box.textContent.replace(/[\s\u200b\ufeff]/g, '') === '';
}
