import type { TargetedMouseEvent } from 'preact';
import type { Level } from '../../utils/rules/rule.ts';
import { BubbleIcon, PauseIcon } from '../ui/icon.tsx';
import { counted, useWords } from '../ui/words.tsx';

export interface BadgeProps {
  /** Findings at `warn` or `pause`; at 0 there is no badge. */
  count: number;
  /** Findings at `hint`, which the panel shows and the badge only mentions. */
  hints: number;
  /** The loudest level among the findings. */
  level: Exclude<Level, 'off'>;
  /** Whether the panel is open. */
  open: boolean;
  onOpen(event: TargetedMouseEvent<HTMLButtonElement>): void;
}

/** The pill by the send button. */
export function Badge({ count, hints, level, open, onOpen }: BadgeProps) {
  const words = useWords();
  if (count === 0) return null;
  const more = [
    hints > 0 ? counted(words, 'badge_hints', hints) : '',
    level === 'pause' ? words.t('badge_will_pause') : '',
  ];
  return (
    <button
      type="button"
      class="badge"
      aria-label={counted(words, 'badge_name', count)}
      aria-description={more.filter(Boolean).join(' ') || undefined}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={onOpen}
    >
      <BubbleIcon />
      <span>{counted(words, 'badge_questions', count)}</span>
      {level === 'pause' && <PauseIcon />}
    </button>
  );
}
