import { counted, Phrase, useWords } from '../ui/words.tsx';

export interface HoldStripProps {
  /** The question that held the send, as it should stand in the middle of a sentence. */
  question: string;
  /** How many further questions there are. */
  more: number;
  /** How the send was pressed, and so how it is pressed again. */
  pressed: 'key' | 'button';
  /** The keys that were pressed, by their names on a keyboard; Enter where nothing is given. */
  keys?: readonly string[] | undefined;
}

/** Says that the send was paused, why, and how it goes out as it is. Heard at once by screen readers. */
export function HoldStrip({ question, more, pressed, keys }: HoldStripProps) {
  const words = useWords();
  const asked = <i class="strip__question">{question}</i>;
  const names = keys ?? [words.t('key_enter')];
  return (
    <div class="strip strip--hold" role="alert">
      <b>{words.t('hold_paused')}</b>{' '}
      {more > 0 ? (
        <Phrase of="hold_asks_more" slots={[asked, counted(words, 'hold_more', more)]} />
      ) : (
        <Phrase of="hold_asks" slots={[asked]} />
      )}{' '}
      {pressed === 'key' ? (
        <Phrase of="hold_key" slots={[<Keys key="keys" names={names} />]} />
      ) : (
        words.t('hold_button')
      )}
    </div>
  );
}

function Keys({ names }: { names: readonly string[] }) {
  return (
    <span class="strip__keys">
      {names.map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  );
}
