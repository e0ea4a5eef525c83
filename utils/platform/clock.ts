import type { Clock } from '../core/clock.ts';

let zone: string | undefined;

/** The machine's clock. The zone is looked up once: asking costs milliseconds in some browsers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone() {
    zone ??= Temporal.Now.timeZoneId();
    return zone;
  },
};
