import { useState } from 'preact/hooks';
import type { RuleId } from '../../utils/rules/rule.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { FindingView } from './finding-view.ts';
import { MuteChoice } from './mute-choice.tsx';
import type { Click } from './panel.tsx';

export interface FindingRowProps {
  finding: FindingView;
  onFix(fix: string, event: Click): void;
  onMuteHere(rule: RuleId, event: Click): void;
  onMuteAlways(rule: RuleId, event: Click): void;
}

/** One question of the reader's, why it matters, and what can be done about it with one click. */
export function FindingRow({ finding, onFix, onMuteHere, onMuteAlways }: FindingRowProps) {
  const { t } = useWords();
  const [step, setStep] = useState<'fixes' | 'muting' | 'back'>('fixes');
  const hint = finding.level === 'hint';
  return (
    <li class={hint ? 'finding finding--hint' : 'finding'}>
      <span class="finding__mark" aria-hidden="true">
        ?
      </span>
      <h3 class="finding__question">
        {finding.question}
        {hint && <span class="finding__level">{t('panel_hint')}</span>}
      </h3>
      <p class="finding__why">
        {finding.why}
        {finding.norm && (
          <>
            {' '}
            <span class="finding__norm">{t('panel_norm', finding.norm)}</span>
          </>
        )}
      </p>
      {step === 'muting' ? (
        <MuteChoice
          onHere={(event) => onMuteHere(finding.rule, event)}
          onAlways={(event) => onMuteAlways(finding.rule, event)}
          onBack={() => setStep('back')}
        />
      ) : (
        <div class="finding__actions">
          {finding.fixes.map((fix) => (
            <Button key={fix.id} onClick={(event) => onFix(fix.id, event)}>
              {fix.label}
            </Button>
          ))}
          <Button
            key="not-useful"
            look="quiet"
            label={t('panel_not_useful_name', finding.question)}
            focused={step === 'back'}
            onClick={() => setStep('muting')}
          >
            {t('panel_not_useful')}
          </Button>
        </div>
      )}
    </li>
  );
}
