import type { Layer } from '../../utils/norms/norms.ts';
import type { Level } from '../../utils/rules/rule.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { useWords } from '../ui/words.tsx';
import { levelLineId, SHOWN_LEVELS } from './level-legend.tsx';
import type { RuleWords } from './popup-view.ts';

export interface RuleRowProps {
  rule: RuleWords;
  level: { level: Level; from: Layer };
  /** `null` goes back to the team's level. */
  onLevel(level: Level | null): void;
}

/** One rule: what it looks for, how loud it is, and whose setting that is. */
export function RuleRow({ rule, level, onLevel }: RuleRowProps) {
  const { t } = useWords();
  return (
    <li class="rule">
      <h3 class="rule__title">{rule.title}</h3>
      <p class="meta">{rule.why}</p>
      <Choice
        legend={t('level_legend', rule.title)}
        legendHidden
        options={SHOWN_LEVELS.map((value) => ({
          value,
          label: t(`level_${value}`),
          describedBy: levelLineId(value),
        }))}
        value={level.level}
        onChange={onLevel}
      />
      {level.from === 'own' && (
        <p class="rule__own">
          <span>{t('level_own')}</span>
          <Button look="quiet" label={t('level_back_name', rule.title)} onClick={() => onLevel(null)}>
            {t('level_back')}
          </Button>
        </p>
      )}
    </li>
  );
}
