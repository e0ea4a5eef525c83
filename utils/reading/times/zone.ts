/** A wall-clock moment; `hour` is missing for a whole day. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour?: number | undefined;
  minute?: number | undefined;
}

/** The end of a working day, for a day that is written without an hour. */
export const END_OF_DAY = 17;

/** The zone if the machine knows it, else UTC. */
export function knownZone(zone: string): string {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone;
  } catch {
    return 'UTC';
  }
}

/** Milliseconds an instant may lie from the epoch, a little less than what Temporal and Date both hold. */
const FARTHEST = 8.64e15 - 30 * 86_400_000;

export function zoned(now: number, zone: string): Temporal.ZonedDateTime {
  const instant = Number.isFinite(now) && Math.abs(now) <= FARTHEST ? Math.trunc(now) : 0;
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(knownZone(zone));
}

/** Epoch milliseconds of a wall-clock moment in a zone; `null` for a day that does not exist. */
export function instantOf(wall: Wall, zone: string): number | null {
  try {
    const { year, month, day, hour = END_OF_DAY, minute = 0 } = wall;
    return Temporal.ZonedDateTime.from(
      { timeZone: knownZone(zone), year, month, day, hour, minute },
      { overflow: 'reject' },
    ).epochMilliseconds;
  } catch {
    return null;
  }
}

/** The zone of a name as people write it: "Sofia" in "13:00 Sofia time", or a zone's own name. */
export function placeZone(name: string): string | undefined {
  if (name.includes('/')) return knownZone(name) === name ? name : undefined;
  for (const part of ['Europe', 'America', 'Asia', 'Australia', 'Africa', 'Pacific', 'Atlantic']) {
    const zone = `${part}/${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    if (knownZone(zone) === zone) return zone;
  }
  return undefined;
}
