import { useId } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { Click } from './panel.tsx';

export interface MuteChoiceProps {
  onHere(event: Click): void;
  onAlways(event: Click): void;
  onBack(): void;
}

/** Where the question is to be kept quiet: here, everywhere, or nowhere after all. */
export function MuteChoice({ onHere, onAlways, onBack }: MuteChoiceProps) {
  const { t } = useWords();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons that act
    <div class="mute" role="group" aria-labelledby={`${id}-ask`} aria-describedby={`${id}-note`}>
      <p class="mute__ask" id={`${id}-ask`}>
        {t('mute_ask')}
      </p>
      <div class="finding__actions">
        <Button focused onClick={onHere}>
          {t('mute_here')}
        </Button>
        <Button onClick={onAlways}>{t('mute_always')}</Button>
        <Button look="quiet" onClick={onBack}>
          {t('mute_back')}
        </Button>
      </div>
      <p class="mute__note" id={`${id}-note`}>
        {t('mute_note')}
      </p>
    </div>
  );
}
