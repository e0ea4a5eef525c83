import { describe, expect, it } from 'vitest';
import { readText } from './draft.ts';

/** "text = local day and hour (of the ask)" of every time found; counted from Tue 24 Nov 2026, 10:00 in Berlin. */
function times(text: string, zone = 'Europe/Berlin'): string[] {
  return readText(text, { place: 'email', zone }).times.map((time) => {
    const at = Temporal.Instant.fromEpochMilliseconds(time.at).toZonedDateTimeISO(zone);
    const hour = time.grain === 'hour' ? ` ${at.toPlainTime().toString({ smallestUnit: 'minute' })}` : '';
    return `${text.slice(time.start, time.end)} = ${at.toPlainDate().toString()}${hour}${time.ofAsk ? ' !' : ''}`;
  });
}

describe('times', () => {
  it.each([
    ['please send it by Friday', ['Friday = 2026-11-27 !']],
    ['can you sign by tomorrow 5pm?', ['tomorrow 5pm = 2026-11-25 17:00 !']],
    ['please reply by EOD', ['EOD = 2026-11-24 17:00 !']],
    ['please reply by Thursday EOD', ['Thursday EOD = 2026-11-26 17:00 !']],
    ['please reply by end of day tomorrow', ['end of day tomorrow = 2026-11-25 17:00 !']],
    ['send me the list before close of business', ['close of business = 2026-11-24 17:00 !']],
    ['could you finish it by end of week?', ['end of week = 2026-11-27 17:00 !']],
    ['need the rota by the 30th', ['the 30th = 2026-11-30 !']],
    ['please answer within 3 business days', ['within 3 business days = 2026-11-27 !']],
    ['can you post it by 5', ['by 5 = 2026-11-24 17:00 !']],
    ['the audit is on 3 December', ['on 3 December = 2026-12-03']],
    ['did the invoice go out yesterday?', ['yesterday = 2026-11-23']],
    ['shall we meet on Friday at 2pm?', ['on Friday at 2pm = 2026-11-27 14:00']],
    ['please order the flour by end of month', ['end of month = 2026-11-30 !']],
    ['the report for Q3 is due by end of Q4, please draft it', ['end of Q4 = 2026-12-31 !']],
    ['could you send it by close of play?', ['close of play = 2026-11-24 17:00 !']],
    ['please be here at ten past three', ['at ten past three = 2026-11-24 15:10 !']],
    ['the van comes next Tuesday/Wednesday', ['next Tuesday = 2026-12-01', 'Wednesday = 2026-11-25']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it.each([
    'we are on version 10.4 now',
    'the ratio is 3:16',
    'that may work, sun or no sun',
    'they march on in a second',
    'page 12, step 3 of 4',
    'open 24/7',
    'wait a minute',
    'it takes 30 seconds and 20 minutes for the rest',
    'I sat there, and then the cat sat too',
    'build 2026.11 is out on port 10:22',
    'it runs for 3 hours',
    'call `tomorrow()` in https://a.example/2026-11-24',
  ])('finds none in: %s', (text) => {
    expect(times(text)).toEqual([]);
  });

  it('counts from the writer’s own wall clock', () => {
    expect(times('please send it by tomorrow 9am', 'Asia/Tokyo')).toEqual([
      'tomorrow 9am = 2026-11-25 09:00 !',
    ]);
    expect(times('please send it by tomorrow 9am', 'America/Los_Angeles')).toEqual([
      'tomorrow 9am = 2026-11-25 09:00 !',
    ]);
  });

  it('knows which times say their zone', () => {
    const zoned = (text: string) => readText(text).times.map((time) => time.zoned);
    expect(zoned('please send it by 5pm UTC')).toEqual([true]);
    expect(zoned('please send it by 5pm')).toEqual([false]);
  });
});
