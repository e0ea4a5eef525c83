import { fail, ok, type Result } from '../../../utils/core/result.ts';
import type { Draft, Place, SiteId } from '../../../utils/reading/draft.ts';

/** Surfaces as people name them; the place a message has there when nothing else is said. */
const SURFACES: Record<string, { site: SiteId; place: Place }> = {
  slack: { site: 'slack', place: 'channel' },
  chat: { site: 'slack', place: 'channel' },
  gmail: { site: 'gmail', place: 'email' },
  email: { site: 'gmail', place: 'email' },
  mail: { site: 'gmail', place: 'email' },
  gdocs: { site: 'gdocs', place: 'comment' },
  docs: { site: 'gdocs', place: 'comment' },
  comment: { site: 'gdocs', place: 'comment' },
};

const SITE_OF_PLACE: Record<Place, SiteId> = {
  dm: 'slack',
  channel: 'slack',
  thread: 'slack',
  email: 'gmail',
  comment: 'gdocs',
};

/** What stands in for a field a line leaves out. */
export interface Machine {
  now: number;
  zone: string;
}

type Fields = Record<string, unknown>;

function words(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}

function moment(value: unknown, machine: Machine, zone: string): Result<number> {
  if (value === undefined || value === null) return ok(machine.now);
  if (typeof value === 'number' && Number.isFinite(value)) return ok(value);
  if (typeof value === 'string') {
    try {
      // With an offset it is an instant; without one it is the wall clock of the draft's zone.
      if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(value)) return ok(Temporal.Instant.from(value).epochMilliseconds);
      return ok(Temporal.PlainDateTime.from(value).toZonedDateTime(zone).epochMilliseconds);
    } catch {
      return fail(`"now" is not a time that can be read: ${value.slice(0, 60)}`);
    }
  }
  return fail('"now" must be milliseconds or an ISO time');
}

function zoneOf(value: unknown, machine: Machine): Result<string> {
  if (value === undefined || value === null) return ok(machine.zone);
  if (typeof value !== 'string') return fail('"zone" must be the name of a time zone');
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value);
    return ok(value);
  } catch {
    return fail(`"zone" is not a time zone: ${value.slice(0, 60)}`);
  }
}

/** A draft from the fields of one line; what is missing is taken from the surface and the machine. */
export function draftFrom(fields: Fields, machine: Machine): Result<Draft> {
  const text = words(fields, 'text');
  if (text === undefined) return fail('"text" is missing or is not a string');
  const place = words(fields, 'place');
  if (place !== undefined && !(place in SITE_OF_PLACE))
    return fail(`"place" is not one of ${Object.keys(SITE_OF_PLACE).join(', ')}`);
  const surface = words(fields, 'surface');
  const named = surface === undefined ? undefined : SURFACES[surface.toLowerCase()];
  if (surface !== undefined && !named && place === undefined)
    return fail(`"surface" is not known: ${surface.slice(0, 40)}`);
  const where = (place as Place | undefined) ?? named?.place ?? 'channel';
  const recipients = fields.recipients;
  if (
    recipients !== undefined &&
    recipients !== null &&
    !(typeof recipients === 'number' && recipients >= 0)
  ) {
    return fail('"recipients" must be a number, or null where it is unknown');
  }
  const zone = zoneOf(fields.zone, machine);
  if (!zone.ok) return zone;
  const now = moment(fields.now, machine, zone.value);
  if (!now.ok) return now;
  const last = words(fields, 'lastMessageFrom');
  return ok({
    site: named?.site ?? SITE_OF_PLACE[where],
    place: where,
    channel: words(fields, 'channel'),
    recipients: typeof recipients === 'number' ? recipients : null,
    subject: words(fields, 'subject'),
    text,
    mentions: [],
    lastMessageFrom: last === 'me' || last === 'other' ? last : undefined,
    now: now.value,
    zone: zone.value,
  });
}
