import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { SendIcon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.tsx';
import type { PracticePlace } from './practice-composer.tsx';

export interface PracticeBoxProps {
  boxRef: RefObject<HTMLDivElement | null>;
  place: PracticePlace;
  /** Called with the message, trimmed, never empty. */
  onSend(text: string): void;
}

/** The box, its frame and its send button. The text belongs to the browser's editing, never to Preact. */
export function PracticeBox({ boxRef, place, onSend }: PracticeBoxProps) {
  const { t } = useWords();
  const [empty, setEmpty] = useState(true);

  function text(): string {
    // biome-ignore lint/performance/useDomNodeTextContent: browsers write a new line as an element, which textContent drops
    return boxRef.current?.innerText.trim() ?? '';
  }

  function send() {
    const message = text();
    if (!message || !boxRef.current) return;
    onSend(message);
    boxRef.current.replaceChildren();
    boxRef.current.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContent' }));
    boxRef.current.focus();
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>) {
    // 229: Safari and some input methods report the confirming Enter after composition has ended.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    send();
  }

  return (
    <div class="practice__frame" data-practice-frame data-practice-place={place}>
      {/* biome-ignore lint/a11y/useSemanticElements: chats write in an editable element, so the practice box is one */}
      <div
        ref={boxRef}
        class="practice__box"
        contenteditable="plaintext-only"
        role="textbox"
        aria-multiline="true"
        aria-label={t('practice_box')}
        aria-placeholder={t('practice_placeholder')}
        data-placeholder={empty ? t('practice_placeholder') : undefined}
        tabIndex={0}
        onInput={() => setEmpty(text() === '')}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        class="practice__send"
        data-practice-send
        aria-label={t('practice_send')}
        aria-disabled={empty}
        onClick={send}
      >
        <SendIcon />
      </button>
    </div>
  );
}
