/** Milliseconds an instant may lie from the epoch, a little less than what Temporal and Date both hold. */
const FARTHEST = 8.64e15 - 30 * 86_400_000;

const zoned = (instant: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

/** The zone if the machine knows it, else UTC. */
export function knownZone(zone: string): string {
  try {
    zoned(0, zone);
    return zone;
  } catch {
    return 'UTC';
  }
}

/** The moment, or the epoch where it is none that calendars hold. */
export function knownMoment(now: number): number {
  return Math.abs(now) <= FARTHEST ? Math.trunc(now) : 0;
}

/** What a clock on the wall of a zone shows at a moment, as milliseconds since 1970 began there. */
export function wallOf(moment: number, zone: string): number {
  return moment + zoned(moment, zone).offsetNanoseconds / 1e6;
}

/** Epoch milliseconds of what a clock on the wall of a zone shows; `undefined` beyond what calendars hold. */
export function instantOf(wall: number, zone: string): number | undefined {
  return Math.abs(wall) <= FARTHEST
    ? zoned(wall, 'UTC').toPlainDateTime().toZonedDateTime(zone).epochMilliseconds
    : undefined;
}

/** The zone of a name as people write it: "Sofia" in "13:00 Sofia time", or a zone's own name. */
export function placeZone(name: string): string | undefined {
  const parts = name.includes('/')
    ? ['']
    : ['Europe/', 'America/', 'Asia/', 'Australia/', 'Africa/', 'Pacific/', 'Atlantic/'];
  return parts.map((part) => part + name).find((zone) => knownZone(zone) === zone);
}
