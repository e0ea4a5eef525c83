import { expect, it } from 'vitest';
import { nextWorkingEnd } from '../../utils/rules/when.ts';

it.each([
  ['a Tuesday', '2026-11-24T09:00:00Z', 'Europe/Berlin', 'Wed 25 Nov, 17:00 CET'],
  ['a Friday goes over the weekend', '2026-11-27T15:00:00Z', 'Europe/Berlin', 'Mon 30 Nov, 17:00 CET'],
  ['a Saturday', '2026-11-28T15:00:00Z', 'UTC', 'Mon 30 Nov, 17:00 UTC'],
  ['summer time', '2026-07-01T10:00:00Z', 'Europe/Berlin', 'Thu 2 Jul, 17:00 CEST'],
  ['a zone already in tomorrow', '2026-11-24T20:00:00Z', 'Asia/Tokyo', 'Thu 26 Nov, 17:00 UTC+9'],
  ['a zone nobody knows', '2026-11-24T20:00:00Z', 'Mars/Olympus', 'Wed 25 Nov, 17:00 UTC'],
  ['a broken clock', 'never', 'UTC', 'Fri 2 Jan, 17:00 UTC'],
])('names the end of the next working day: %s', (_name, now, zone, expected) => {
  expect(nextWorkingEnd(Date.parse(now), zone)).toBe(expected);
});
