import { useWords } from '../ui/words.tsx';

/** What was sent in the practice box, oldest first. New ones are read out as in a chat. */
export function SentList({ messages }: { messages: readonly string[] }) {
  const { t } = useWords();
  return (
    <div role="log" aria-label={t('practice_sent')} class="practice__log">
      {messages.length === 0 ? (
        <p class="meta">{t('practice_nothing_sent')}</p>
      ) : (
        <ol class="practice__sent" data-practice-sent>
          {messages.map((text, index) => (
            // Messages are only ever added at the end, so a place in the list is a stable key.
            <li key={index}>{text}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
