/** The hour a working day ends when norms say nothing else. */
const CLOSING = 17;

/** Some days before the last instant a calendar can hold, so that counting days never leaves it. */
const LAST = 8.64e15 - 30 * 86_400_000;

function inZone(now: number, zone: string): Temporal.ZonedDateTime {
  const moment = Number.isFinite(now) ? Math.max(-LAST, Math.min(LAST, Math.trunc(now))) : 0;
  const instant = Temporal.Instant.fromEpochMilliseconds(moment);
  try {
    return instant.toZonedDateTimeISO(zone);
  } catch {
    return instant.toZonedDateTimeISO('UTC');
  }
}

/**
 * The end of the next working day (Monday to Friday) in the writer's zone, the way people write it:
 * "Thu 26 Nov, 17:00 CET". `now` is in milliseconds since the epoch.
 */
export function nextWorkingEnd(now: number, zone: string): string {
  let day = inZone(now, zone).add({ days: 1 });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  return written(day.withPlainTime({ hour: CLOSING }));
}

/** A zone without a short name is told by its offset, such as "UTC+5:30". */
function written({ epochMilliseconds, timeZoneId }: Temporal.ZonedDateTime): string {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of new Intl.DateTimeFormat('en-GB', {
    timeZone: timeZoneId,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).formatToParts(epochMilliseconds))
    part[type] = value;
  const zone = part.timeZoneName?.replace(/^GMT(?=[+-])/, 'UTC');
  // The English of Britain alone writes "Sept".
  return `${part.weekday} ${part.day} ${part.month?.slice(0, 3)}, ${part.hour}:${part.minute} ${zone}`;
}

/** An instant in the writer's zone as people write it, to the minute: "Fri 27 Nov, 09:30 CET". */
export function writtenTime(at: number, zone: string): string {
  return written(inZone(at, zone));
}
