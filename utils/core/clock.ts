/** A source of "now" that is handed in, so that pure rooms never read the machine's clock. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** The person's IANA zone, for example `Europe/Berlin`. */
  zone(): string;
}

/** A clock that stands still, for tests and for reading one message from the command line. */
export function fixedClock(now: number, zone = 'UTC'): Clock {
  return { now: () => now, zone: () => zone };
}
