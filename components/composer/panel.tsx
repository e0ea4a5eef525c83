import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RuleId } from '../../utils/rules/rule.ts';
import { useWords } from '../ui/words.tsx';
import { FindingRow } from './finding-row.tsx';
import type { FindingView } from './finding-view.ts';

export type Click = TargetedMouseEvent<HTMLButtonElement>;

export interface PanelProps {
  findings: readonly FindingView[];
  /** The caller looks at `event.isTrusted` before it changes anything. */
  onFix(finding: string, fix: string, event: Click): void;
  onMuteHere(rule: RuleId, event: Click): void;
  onMuteAlways(rule: RuleId, event: Click): void;
  /** Esc or the cross; the caller gives focus back to the composer. */
  onClose(): void;
  /** `again` where the next send is paused or was paused; `any-time` where nothing will pause it. */
  sendHint: 'again' | 'any-time';
  /** One sentence about a click that did not do what it should; heard at once. */
  notice?: string | undefined;
}

/** The reader's questions, a row each. Takes the focus when it opens. */
export function Panel({ findings, onFix, onMuteHere, onMuteAlways, onClose, sendHint, notice }: PanelProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDivElement>(null);
  // A click on the badge opens the panel, so the keyboard goes on from here.
  useEffect(() => dialog.current?.focus({ preventScroll: true }), []);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    // Slack marks a channel as read on Esc: this one is for the panel alone.
    event.stopPropagation();
    onClose();
  }

  /** The row goes away with its rule; the focus stays in the panel instead of falling out of it. */
  function muting(mute: (rule: RuleId, event: Click) => void) {
    return (rule: RuleId, event: Click) => {
      dialog.current?.focus({ preventScroll: true });
      mute(rule, event);
    };
  }

  return (
    <div
      class="panel"
      role="dialog"
      aria-label={t('panel_title')}
      tabIndex={-1}
      ref={dialog}
      onKeyDown={onKeyDown}
    >
      <div class="panel__head">
        <h2 class="panel__title">{t('panel_title')}</h2>
        <button type="button" class="panel__close" aria-label={t('panel_close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {notice && (
        <p class="panel__notice" role="alert">
          {notice}
        </p>
      )}
      <ul class="panel__rows">
        {findings.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            onFix={(fix, event) => onFix(finding.id, fix, event)}
            onMuteHere={muting(onMuteHere)}
            onMuteAlways={muting(onMuteAlways)}
          />
        ))}
      </ul>
      <div class="panel__foot">
        <span>{t(sendHint === 'again' ? 'panel_send_again' : 'panel_send_any_time')}</span>
        <kbd>{t('key_escape')}</kbd>
      </div>
    </div>
  );
}
