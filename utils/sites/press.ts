import type { SendAnswer } from './contract.ts';

/**
 * A trusted Enter without Shift or Alt, not held down. Key 229 is what browsers report while an input
 * method has the key (UI Events, §5.6.3).
 */
export function isSendKey(event: KeyboardEvent): boolean {
  return (
    event.isTrusted &&
    event.key === 'Enter' &&
    !event.shiftKey &&
    !event.altKey &&
    !event.isComposing &&
    event.keyCode !== 229 &&
    !event.repeat
  );
}

/** Does to the event what was answered: a held press ends here, any other is left to the page untouched. */
export function obey(event: Event, answer: SendAnswer): void {
  if (answer !== 'hold') return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
