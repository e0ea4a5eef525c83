import type { Norms } from '../../utils/norms/norms.ts';
import { useWords } from '../ui/words.tsx';
import { ChecklistCard } from './checklist-card.tsx';
import { LevelLegend } from './level-legend.tsx';
import type { PopupProps } from './popup.tsx';
import { RuleRow } from './rule-row.tsx';

/** Id of the rules' heading: checklists can be long, and a rule that annoys should be near. */
const RULES = 'rules';

/** The team's agreement as a checklist to go by, then the rules that watch over it and how loud each is. */
export function NormsTab({ view, onLevel, onTick }: Pick<PopupProps, 'view' | 'onLevel' | 'onTick'>) {
  const { t } = useWords();
  if (view.norms.state === 'loading') {
    return (
      <p class="card meta quiet-start" aria-busy="true">
        {t('popup_loading')}
      </p>
    );
  }
  // The popup says so itself, whichever tab is open.
  if (view.norms.state === 'failed') return null;
  const { norms, levels, checking } = view.norms.view;
  return (
    <>
      <section class="card">
        <h2 class="card__title">{norms.name}</h2>
        <p class="meta">{t('about_norms', String(norms.version))}</p>
        <p class="card__actions">
          <a class="meta" href={`#${RULES}`}>
            {t('rules_jump')}
          </a>
        </p>
      </section>
      {norms.checklists.map((list) => (
        <ChecklistCard
          key={list.id}
          list={list}
          levels={levels}
          rules={view.rules}
          ticks={view.ticks}
          onTick={onTick}
        />
      ))}
      <section class="card">
        <h2 class="card__title" id={RULES} tabIndex={-1}>
          {t('rules_title')}
        </h2>
        {!checking && <p class="meta">{t('rules_checking_off')}</p>}
        <LevelLegend />
        <ul class="rules">
          {view.rules.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              level={levels[rule.id]}
              onLevel={(level) => onLevel(rule.id, level)}
            />
          ))}
        </ul>
      </section>
      <Sources sources={norms.sources} />
    </>
  );
}

function Sources({ sources }: Pick<Norms, 'sources'>) {
  const { t } = useWords();
  if (sources.length === 0) return null;
  return (
    <section class="card">
      <h2 class="card__title">{t('sources_title')}</h2>
      <ul class="sources">
        {sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
