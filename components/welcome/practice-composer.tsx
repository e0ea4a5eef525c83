import { useRef, useState } from 'preact/hooks';
import { Choice } from '../ui/choice.tsx';
import { useWords } from '../ui/words.tsx';
import { EXAMPLES } from './examples.ts';
import { PracticeBox } from './practice-box.tsx';
import { SentList } from './sent-list.tsx';

export type PracticePlace = 'channel' | 'dm';

/**
 * A message box to try things in. It behaves as a chat's own box does and knows nothing of checking:
 * the extension finds it by its `data-practice` marks, as it finds the boxes of other sites.
 */
export function PracticeComposer() {
  const { t } = useWords();
  const [place, setPlace] = useState<PracticePlace>('channel');
  const [sent, setSent] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);

  function fill(text: string) {
    const element = box.current;
    if (!element) return;
    element.focus();
    element.textContent = text;
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    element.ownerDocument.getSelection()?.collapseToEnd();
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  }

  return (
    <div class="practice" data-practice>
      <Choice
        legend={t('practice_place')}
        options={[
          { value: 'channel', label: t('practice_channel') },
          { value: 'dm', label: t('practice_dm') },
        ]}
        value={place}
        onChange={setPlace}
      />
      <SentList messages={sent} />
      <PracticeBox boxRef={box} place={place} onSend={(text) => setSent((before) => [...before, text])} />
      <p class="practice__examples-title" id="practice-examples">
        {t('practice_examples')}
      </p>
      <ul class="practice__examples" aria-labelledby="practice-examples">
        {EXAMPLES.map((key) => (
          <li key={key}>
            <button type="button" class="practice__example" onClick={() => fill(t(key))}>
              {t(key)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
