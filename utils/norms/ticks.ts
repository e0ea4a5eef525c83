/** Checklist items ticked on one day; the next day starts with none. */
export interface Ticks {
  /** Calendar day of the person, `2026-11-23`. */
  day: string;
  ids: string[];
}

/** More than any checklist has; what is stored beyond it was not stored by us. */
const MOST = 500;

/** @param now milliseconds since the epoch; `zone` is the person's IANA zone */
export function dayOf(now: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Reads stored ticks; anything of another day, or broken, is no ticks. Never throws. */
export function ticksOn(day: string, stored: unknown): Ticks {
  const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const ids = found.day === day && Array.isArray(found.ids) ? found.ids : [];
  return { day, ids: ids.filter((id) => typeof id === 'string').slice(0, MOST) };
}

export function withTick({ day, ids }: Ticks, id: string, on: boolean): Ticks {
  const others = ids.filter((each) => each !== id);
  return { day, ids: on ? [...others, id] : others };
}
