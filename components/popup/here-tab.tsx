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
  const { t } = useWords();
  const { here, norms } = view;
  const checking = norms.state === 'ready' ? norms.view.checking : null;
  return (
    <>
      <HereCard here={here} checking={checking} onPractice={onPractice} />
      {checking !== null && (
        <section class="card">
          <Switch
            label={t('checking_label')}
            note={t(checking ? 'checking_on_note' : 'checking_off_note')}
            on={checking}
            onChange={onChecking}
          />
        </section>
      )}
      {here.state === 'site' && <HealthReport health={here.health} version={view.version} onCopy={onCopy} />}
    </>
  );
}

interface HereCardProps extends Pick<PopupProps, 'onPractice'> {
  here: PopupProps['view']['here'];
  checking: boolean | null;
}

function HereCard({ here, checking, onPractice }: HereCardProps) {
  const words = useWords();
  if (here.state === 'loading') {
    return (
      <p class="card meta quiet-start" aria-busy="true">
        {words.t('here_loading')}
      </p>
    );
  }
  const { title, sentence, mark } = hereWords(words, here, checking);
  return (
    <section class="card">
      <h2 class="card__title">{title}</h2>
      <p class="here">
        <span class={`here__mark here__mark--${mark}`} aria-hidden="true" />
        <span>{sentence}</span>
      </p>
      {here.state === 'elsewhere' && (
        <p class="card__actions">
          <Button onClick={onPractice}>{words.t('here_practice')}</Button>
        </p>
      )}
    </section>
  );
}
