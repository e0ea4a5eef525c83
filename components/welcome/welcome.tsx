import { BubbleIcon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.tsx';
import { PracticeComposer } from './practice-composer.tsx';

export interface WelcomeProps {
  /** Names of the sites it works on now, for example `['Slack']`. */
  sites: readonly string[];
}

/** The first page a person sees: what it does, a box to try it in, and what it leaves alone. */
export function Welcome({ sites }: WelcomeProps) {
  const { t } = useWords();
  return (
    <main class="welcome">
      <header class="welcome__head">
        <BubbleIcon />
        <h1>{t('extension_name')}</h1>
      </header>
      <ul class="welcome__lines">
        <li>{t('welcome_line_1')}</li>
        <li>{t('welcome_line_2')}</li>
        <li>{t('welcome_line_3')}</li>
      </ul>
      <section aria-labelledby="welcome-practice">
        <h2 id="welcome-practice">{t('welcome_practice')}</h2>
        <p class="meta">{t('welcome_practice_note')}</p>
        <PracticeComposer />
      </section>
      <dl class="welcome__facts">
        <dt>{t('welcome_sites')}</dt>
        <dd>{new Intl.ListFormat(t('language')).format(sites)}</dd>
        <dt>{t('welcome_privacy')}</dt>
        <dd>{t('welcome_privacy_says')}</dd>
        <dt>{t('welcome_off')}</dt>
        <dd>{t('welcome_off_says')}</dd>
      </dl>
    </main>
  );
}
