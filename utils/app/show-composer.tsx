import { render } from 'preact';
import { type Words, WordsContext } from '../../components/ui/words.tsx';
import type { ShadowUi } from '../platform/shadow-ui.ts';
import { ComposerUi, type ComposerUiProps } from './composer-ui.tsx';

/**
 * Shows a composer's badge, panel and pause, from the first time there is something to say.
 * Gives a function that makes sure it stands; false when the page does not let it.
 */
export function showComposer(
  ui: ShadowUi,
  words: Words,
  gone: AbortSignal,
  props: () => ComposerUiProps,
): () => boolean {
  let slot: HTMLElement | null = null;
  gone.addEventListener('abort', () => {
    if (!slot) return;
    render(null, slot);
    slot.remove();
  });
  return () => {
    if (gone.aborted || !ui.stands()) return false;
    if (slot) return true;
    slot = ui.slot();
    if (!slot) return false;
    render(
      <WordsContext.Provider value={words}>
        <ComposerUi {...props()} />
      </WordsContext.Provider>,
      slot,
    );
    return true;
  };
}
