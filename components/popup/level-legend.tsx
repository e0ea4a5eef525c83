import type { Level } from '../../utils/rules/rule.ts';
import { useWords } from '../ui/words.tsx';

/** Rising loudness; the names and lines stand in `_locales`. */
export const SHOWN_LEVELS = ['off', 'hint', 'warn', 'pause'] as const satisfies readonly Level[];

/** Id of the line that says what a level does; the legend is on the page once. */
export function levelLineId(level: Level): string {
  return `level-${level}`;
}

/** What each level does, said once above the rules instead of beside every one. */
export function LevelLegend() {
  const { t } = useWords();
  return (
    <dl class="levels">
      {SHOWN_LEVELS.map((level) => (
        <div key={level} class="levels__row">
          <dt>{t(`level_${level}`)}</dt>
          <dd id={levelLineId(level)}>{t(`level_${level}_does`)}</dd>
        </div>
      ))}
    </dl>
  );
}
