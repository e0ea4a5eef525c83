const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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

/** A zone's short name at a moment, such as "CET"; "UTC+5:30" where it has none. */
function zoneName(moment: Temporal.ZonedDateTime): string {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: moment.timeZoneId,
      timeZoneName: 'short',
    }).formatToParts(moment.epochMilliseconds);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value;
    if (name) return name.replace(/^GMT(?=[+-])/, 'UTC');
  } catch {
    // An engine without this zone's names still tells the offset below.
  }
  return moment.offset === '+00:00' ? 'UTC' : `UTC${moment.offset}`;
}

/**
 * The end of the next working day (Monday to Friday) in the writer's zone, the way people write it:
 * "Thu 26 Nov, 17:00 CET". `now` is in milliseconds since the epoch.
 */
export function nextWorkingEnd(now: number, zone: string): string {
  let day = inZone(now, zone).add({ days: 1 });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  const moment = day.with({
    hour: CLOSING,
    minute: 0,
    second: 0,
    millisecond: 0,
    microsecond: 0,
    nanosecond: 0,
  });
  return written(moment);
}

function written(moment: Temporal.ZonedDateTime): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${DAYS[moment.dayOfWeek - 1]} ${moment.day} ${MONTHS[moment.month - 1]}, ${two(moment.hour)}:${two(moment.minute)} ${zoneName(moment)}`;
}

/** An instant in the writer's zone as people write it, to the minute: "Fri 27 Nov, 09:30 CET". */
export function writtenTime(at: number, zone: string): string {
  return written(inZone(at, zone));
}
