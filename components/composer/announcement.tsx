import { useWords } from '../ui/words.tsx';

/**
 * Tells those who cannot see the badge that it is there: once when it comes, not again while the
 * count goes up and down. Keep it mounted as long as the composer, or screen readers miss its change.
 */
export function Announcement({ count }: { count: number }) {
  const { t } = useWords();
  return (
    <span class="heard-only" role="status">
      {count > 0 ? t('badge_announcement') : ''}
    </span>
  );
}
