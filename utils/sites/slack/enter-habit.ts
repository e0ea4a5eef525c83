import type { Composer } from '../contract.ts';

/**
 * Slack can be set to make a new line at Enter and to send at Ctrl or Cmd+Enter; the page does not say
 * which. So it is learnt: a box that holds one line more after a plain Enter makes lines.
 */
export class EnterHabit {
  private lines = false;

  /** Whether this press is a plain Enter in a Slack where plain Enter is known to make a line. */
  makesLine(event: KeyboardEvent): boolean {
    return this.lines && isPlain(event);
  }

  /** Looks at what a plain Enter that the page was given has done. */
  watch(event: KeyboardEvent, composer: Composer): void {
    if (!isPlain(event)) return;
    const before = countLines(composer);
    setTimeout(() => {
      const after = countLines(composer);
      this.lines = before > 0 && after === before + 1;
    }, 0);
  }
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey;
}

function countLines(composer: Composer): number {
  const text = composer.read()?.text;
  return text ? text.split('\n').length : 0;
}
