import { useId } from 'preact/hooks';
import type { NormsView } from '../../utils/messaging/protocol.ts';
import type { Checklist, ChecklistItem } from '../../utils/norms/norms.ts';
import { useWords } from '../ui/words.tsx';
import type { RuleWords } from './popup-view.ts';

export interface ChecklistCardProps {
  list: Checklist;
  levels: NormsView['levels'];
  rules: readonly RuleWords[];
  ticks: ReadonlySet<string>;
  onTick(id: string, on: boolean): void;
}

/** One section of the norms, to tick off while writing. Items a rule watches say so. */
export function ChecklistCard({ list, levels, rules, ticks, onTick }: ChecklistCardProps) {
  return (
    <section class="card">
      <h2 class="card__title">{list.title}</h2>
      <ul class="checks">
        {list.items.map((item) => {
          // Two lists may well use the same item id.
          const id = `${list.id}/${item.id}`;
          return (
            <Check
              key={id}
              item={item}
              rule={rules.find((rule) => rule.id === item.rule)}
              watching={item.rule !== undefined && levels[item.rule].level !== 'off'}
              ticked={ticks.has(id)}
              onTick={(on) => onTick(id, on)}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface CheckProps {
  item: ChecklistItem;
  rule: RuleWords | undefined;
  watching: boolean;
  ticked: boolean;
  onTick(on: boolean): void;
}

function Check({ item, rule, watching, ticked, onTick }: CheckProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <li class="check">
      <input
        id={id}
        class="check__box"
        type="checkbox"
        checked={ticked}
        aria-describedby={rule ? `${id}-rule` : undefined}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <label for={id} class="check__text">
        {item.text}
      </label>
      {rule && (
        <p class="check__rule" id={`${id}-rule`}>
          {t(watching ? 'check_watched' : 'check_not_watched', rule.title)}
        </p>
      )}
    </li>
  );
}
