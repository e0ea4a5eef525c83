import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { useWords } from '../ui/words.tsx';
import { HealthReport } from './health-report.tsx';
import { hereWords } from './here-words.ts';
import type { PopupProps } from './popup.tsx';

/** The state of the tab in front in one sentence, and the switch for all checking. */
export function HereTab({
  view,
  onChecking,
  onCopy,
  onPractice,
}: Pick<PopupProps, 'view' | 'onChecking' | 'onCopy' | 'onPractice'>) {
  const words = useWords();
  const { here, norms } = view;
  const checking = norms.state === 'ready' ? norms.view.checking : null;
  const { title, sentence, mark } = hereWords(words, here, checking);
  return (
    <>
      <section class="card" aria-busy={here.state === 'loading'}>
        <h2 class={here.state === 'loading' ? 'card__title quiet-start' : 'card__title'}>{title}</h2>
        {sentence && (
          <p class="here">
            <span class={`here__mark here__mark--${mark}`} aria-hidden="true" />
            <span>{sentence}</span>
          </p>
        )}
        {here.state === 'elsewhere' && (
          <p class="card__actions">
            <Button onClick={onPractice}>{words.t('here_practice')}</Button>
          </p>
        )}
      </section>
      {here.state === 'site' && <HealthReport health={here.health} version={view.version} onCopy={onCopy} />}
      {norms.state === 'ready' && (
        <section class="card">
          <Switch
            label={words.t('checking_label')}
            note={words.t(norms.view.checking ? 'checking_on_note' : 'checking_off_note')}
            on={norms.view.checking}
            onChange={onChecking}
          />
        </section>
      )}
      {norms.state === 'failed' && (
        <p class="state state--problem" role="alert">
          {words.t('popup_load_failed')}
        </p>
      )}
    </>
  );
}
