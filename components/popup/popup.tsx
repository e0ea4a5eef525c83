import type { Level, RuleId } from '../../utils/rules/rule.ts';
import { Tabs } from '../ui/tabs.tsx';
import { useWords, type WordKey } from '../ui/words.tsx';
import { HereTab } from './here-tab.tsx';
import { NormsTab } from './norms-tab.tsx';
import type { PopupView } from './popup-view.ts';

export interface PopupProps {
  view: PopupView;
  /** Sets a rule's level for this person; `null` goes back to the team's. */
  onLevel(rule: RuleId, level: Level | null): void;
  /** Checking on or off, everywhere. */
  onChecking(on: boolean): void;
  /** `id` is opaque: keep it for the day and hand it back in `view.ticks`. */
  onTick(id: string, on: boolean): void;
  /** Resolves to false when the text did not reach the clipboard. */
  onCopy(text: string): Promise<boolean>;
  /** Opens the practice box. */
  onPractice(): void;
}

function problemKey({ norms, saveFailed }: PopupView): WordKey | null {
  if (norms.state === 'failed') return 'popup_load_failed';
  if (saveFailed) return 'popup_save_failed';
  return norms.state === 'ready' && norms.view.trouble ? 'popup_copy_in_use' : null;
}

/** The extension's popup: the tab in front of the person, and the team's norms. */
export function Popup({ view, onLevel, onChecking, onTick, onCopy, onPractice }: PopupProps) {
  const { t } = useWords();
  const problem = problemKey(view);
  return (
    <main class="popup">
      <h1 class="heard-only">{t('extension_name')}</h1>
      <Tabs
        label={t('extension_name')}
        tabs={[
          {
            id: 'here',
            label: t('tab_here'),
            content: <HereTab view={view} onChecking={onChecking} onCopy={onCopy} onPractice={onPractice} />,
          },
          {
            id: 'norms',
            label: t('tab_norms'),
            content: <NormsTab view={view} onLevel={onLevel} onTick={onTick} />,
          },
        ]}
      />
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
    </main>
  );
}
