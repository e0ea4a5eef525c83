import { expect, it } from 'vitest';
import { nextWorkingEnd, writtenTime } from '../../utils/rules/when.ts';

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

it.each([
  ['in winter', '2026-11-27T08:05:00Z', 'Europe/Berlin', 'Fri 27 Nov, 09:05 CET'],
  ['at midnight', '2026-07-01T22:00:00Z', 'Europe/Berlin', 'Thu 2 Jul, 00:00 CEST'],
  ['in a zone without a name', '2026-11-27T16:00:00Z', 'Asia/Kolkata', 'Fri 27 Nov, 21:30 UTC+5:30'],
])('writes an instant out %s', (_name, at, zone, expected) => {
  expect(writtenTime(Date.parse(at), zone)).toBe(expected);
});
