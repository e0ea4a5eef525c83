/** The speech bubble with its question: the mark of Beforehand. Always beside words, so hidden from assistive technology. */
export function BubbleIcon() {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M3 4.5A1.5 1.5 0 0 1 4.5 3h7A1.5 1.5 0 0 1 13 4.5v5a1.5 1.5 0 0 1-1.5 1.5H8l-3 2.5V11h-.5A1.5 1.5 0 0 1 3 9.5z" />
      <path d="M6.7 6.1c.1-1.5 2.6-1.5 2.6.1 0 .9-1.3 1-1.3 1.9M8 9.3v.01" />
    </svg>
  );
}

/** Two bars, as on a player: the first send will be paused. */
export function PauseIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="12" height="12" fill="currentColor" aria-hidden="true">
      <rect x="4" y="3" width="3" height="10" rx="1" />
      <rect x="9" y="3" width="3" height="10" rx="1" />
    </svg>
  );
}

/** An arrow that leaves to the right, for the practice box's send button. */
export function SendIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="14" height="14" fill="currentColor" aria-hidden="true">
      <path d="M2.3 2.2 14.2 8 2.3 13.8l1.5-5L9 8 3.8 7.2z" />
    </svg>
  );
}
