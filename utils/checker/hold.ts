import { textHash } from '../core/hash.ts';

/** How long a second press lets the send through without looking again. */
export const SECOND_PRESS_MS = 10_000;
/** How long a pause lasts when nothing happens. */
export const HOLD_MS = 30_000;
/** No more pauses than this in one box within a minute; then sends pass. */
export const HOLDS_PER_MINUTE = 3;

export type HoldState = 'idle' | 'held' | 'sent' | 'edited' | 'expired';

/**
 * The single pause of one send: idle -> held -> sent | edited | expired.
 *
 * Whatever happens in between, a second press within ten seconds passes, a text that was pressed before is
 * not paused until it is sent, and a box that paused three times in a minute pauses no more.
 * All times are milliseconds since the epoch, handed in.
 */
export class Hold {
  private current: HoldState = 'idle';
  private heldAt = Number.NEGATIVE_INFINITY;
  private recent: number[] = [];
  /** Texts that were pressed before: paused or let through, none of them is stopped again. */
  private readonly pressed = new Set<number>();

  get state(): HoldState {
    return this.current;
  }

  /**
   * A press that would send `text` now. `pauses` says whether a rule at level `pause` objects to it.
   * Gives `hold` when this one press is to be stopped.
   */
  press(text: string, pauses: boolean, now: number): 'hold' | 'pass' {
    const hash = textHash(text);
    const passes = this.isSecondPress(now) || !pauses || this.pressed.has(hash) || this.tooMany(now);
    this.pressed.add(hash);
    if (passes) {
      this.current = 'sent';
      this.heldAt = Number.NEGATIVE_INFINITY;
      return 'pass';
    }
    this.current = 'held';
    this.heldAt = now;
    this.recent.push(now);
    return 'hold';
  }

  /** The text is another one now: the pause is over. */
  edited(): void {
    if (this.current === 'held') this.current = 'edited';
  }

  /** The box is empty: its message has left, and the next one starts anew. */
  emptied(): void {
    this.edited();
    this.pressed.clear();
  }

  /** The person went to another tab, another place, or let half a minute pass. */
  expire(): void {
    if (this.current === 'held') this.current = 'expired';
    this.heldAt = Number.NEGATIVE_INFINITY;
  }

  private isSecondPress(now: number): boolean {
    const since = now - this.heldAt;
    // A clock that was set back must not turn a second press into a first.
    return since <= SECOND_PRESS_MS;
  }

  private tooMany(now: number): boolean {
    this.recent = this.recent.filter((at) => Math.abs(now - at) < 60_000);
    return this.recent.length >= HOLDS_PER_MINUTE;
  }
}
