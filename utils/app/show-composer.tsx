import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { type Words, WordsContext } from '../../components/ui/words.tsx';
import type { ShadowUi } from '../platform/shadow-ui.ts';
import { ComposerUi, type ComposerUiProps } from './composer-ui.tsx';

/**
 * Shows a composer's badge, panel and pause, from the first time there is something to say, and shows them
 * anew whenever what is shown has changed. Signals are read here, in one place, and components get plain data:
 * tying every component to signals would cost each page more than all our components together.
 *
 * Gives a function that makes sure it stands; false when the page does not let it.
 */
export function showComposer(
  ui: ShadowUi,
  words: Words,
  gone: AbortSignal,
  props: () => Omit<ComposerUiProps, 'view'>,
): () => boolean {
  let slot: HTMLElement | null = null;
  let stop = () => {};
  gone.addEventListener('abort', () => {
    stop();
    if (!slot) return;
    render(null, slot);
    slot.remove();
  });

  function draw(into: HTMLElement): void {
    const { watch, onMuteAlways } = props();
    let waiting = false;
    stop = effect(() => {
      watch.view.value;
      if (waiting) return;
      waiting = true;
      // Once for all changes of a moment, and not in the middle of them.
      queueMicrotask(() => {
        waiting = false;
        if (gone.aborted) return;
        render(
          <WordsContext.Provider value={words}>
            <ComposerUi watch={watch} view={watch.view.value} onMuteAlways={onMuteAlways} />
          </WordsContext.Provider>,
          into,
        );
      });
    });
  }

  return () => {
    if (gone.aborted || !ui.stands()) return false;
    if (slot) return true;
    slot = ui.slot();
    if (!slot) return false;
    draw(slot);
    return true;
  };
}
