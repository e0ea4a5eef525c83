import { pageRecord } from './globals.ts';

/** Slack acts on single letters wherever the focus is not in a field; these are its message actions. */
const SINGLE_KEYS = new Set(['a', 'd', 'e', 'f', 'm', 'p', 'r', 's', 't', 'u']);

export function addShortcuts(onQuickSwitch: () => void): void {
  const { shortcuts } = pageRecord();
  document.addEventListener('keydown', (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key === 'k') {
      event.preventDefault();
      onQuickSwitch();
      return;
    }
    const target = event.target;
    const inField =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
    if (control || event.altKey || inField) return;
    if (SINGLE_KEYS.has(event.key) || event.key === 'Escape') shortcuts.push(event.key);
  });
}
