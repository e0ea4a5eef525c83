import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hereOf, timesOf } from '../../utils/reading/times/times.ts';
import { tokenize } from '../../utils/reading/words/tokens.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');

function timesIn(text: string, now = NOW, zone = 'Europe/Berlin') {
  return timesOf(text, tokenize(text), hereOf(now, zone));
}

const PIECES =
  "in within the next last this 3 30 31 2/15 2026-02-30 9999-99-99 25:99 12 0 00 . , : - – / @ ( ) at by from to and of first second third twenty one a half quarter past until monday may feb Q4 q weekend week day days business hours ago now easter eod end early mid 5pm p m am o'clock utc +14 -99 ET Sofia time tomorrow morning night every 99999999 100000000000 ".split(
    ' ',
  );

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const anyNow = fc.constantFrom(
  NOW,
  0,
  -8.64e15,
  8.64e15,
  Number.NaN,
  Date.parse('2026-03-29T00:59:00Z'),
  Date.parse('2028-02-29T23:59:00Z'),
);

describe('any text', () => {
  it('gives times that lie in it, in order, each with an instant', () => {
    fc.assert(
      fc.property(anyText, anyNow, fc.constantFrom('UTC', 'Asia/Kathmandu', 'nowhere'), (text, now, zone) => {
        let end = 0;
        for (const time of timesIn(text, now, zone)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(new Date(time.at).getTime())).toBe(true);
          end = time.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'in '.repeat(16_666),
    'the first of '.repeat(3_846),
    'end of '.repeat(7_142),
    'next '.repeat(10_000),
    '3 to '.repeat(10_000),
    'monday, '.repeat(6_250),
    '1-'.repeat(25_000),
    '12:30'.repeat(10_000),
    '3 days after '.repeat(3_846),
    'half past '.repeat(5_000),
    'eod on '.repeat(7_142),
    'christmas of next '.repeat(2_777),
    'next monday the first of '.repeat(2_000),
    '9'.repeat(50_000),
    'a'.repeat(50_000),
    "o'".repeat(25_000),
  ])('reads 50,000 characters about as fast per character as 5,000: %#', (text) => {
    const cost = (part: string): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round += 1) {
        const start = performance.now();
        timesIn(part);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const small = cost(text.slice(0, 5_000));
    // Ten times the text; a quadratic scanner would take a hundred times as long.
    expect(cost(text)).toBeLessThan(Math.max(small, 0.5) * 40);
  });
});

const COUNTED_FROM_NOW = [
  'in 3 hours',
  'within 20 minutes',
  'in 2 days',
  'within three business days',
  'the next two weeks',
  'a week ago',
  'tomorrow',
  'yesterday',
  'the day after tomorrow',
  'next week',
  'next month',
  'last year',
  'EOD',
  'EOW',
  'end of next week',
  'a month from now',
];

describe('a time counted from now', () => {
  it('never comes earlier when now is later', () => {
    const minute = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
    fc.assert(
      fc.property(
        minute,
        minute,
        fc.constantFrom(...COUNTED_FROM_NOW),
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York'),
        (one, other, text, zone) => {
          const [early, late] = [Math.min(one, other), Math.max(one, other)].map(
            (minutes) => timesIn(text, NOW + minutes * 60_000, zone)[0]!.at,
          );
          expect(late).toBeGreaterThanOrEqual(early!);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('numbers that are no times', () => {
  const version = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).map((parts) => `v${parts.join('.')}`);
  const ratio = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([a, b]) => `${a}:${b}`);
  const price = fc.tuple(fc.constantFrom('$', '€', '£'), fc.nat(9999)).map(([sign, sum]) => `${sign}${sum}`);
  const phone = fc.integer({ min: 100_0000, max: 999_9999 }).map((digits) => `+49 30 ${digits}`);
  const room = fc
    .tuple(fc.constantFrom('room', 'page', 'gate', 'step'), fc.nat(400))
    .map((parts) => parts.join(' '));
  const host = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => parts.join('.'));
  it.each([
    ['versions', version, 'we run {} on the server'],
    ['ratios', ratio, 'mix sand and lime {} and stir'],
    ['scores', ratio, 'the score was {} in the end'],
    ['prices', price, 'it costs {} in the shop'],
    ['phone numbers', phone, 'the number is {}'],
    ['rooms', room, 'the crate stands in {} by the door'],
    ['hosts', host, 'the printer is {} here'],
  ])('%s', (_, numbers, sentence) => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(timesIn(sentence.replace('{}', () => number))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the clock is put forward or back', () => {
  it.each([
    // Berlin: 29 March 2026 has no 02:30, 25 October has it twice.
    ['2026-03-28T12:00:00Z', 'please send it by tomorrow 9am', '2026-03-29T07:00:00Z'],
    ['2026-10-24T12:00:00Z', 'please send it by tomorrow 9am', '2026-10-25T08:00:00Z'],
    ['2026-03-28T12:00:00Z', 'please send it by tomorrow 2:30am', '2026-03-29T01:30:00Z'],
    ['2026-03-28T22:30:00Z', 'please send it within 3 hours', '2026-03-29T01:30:00Z'],
    ['2026-07-01T12:00:00Z', 'please send it by 3pm ET', '2026-07-01T19:00:00Z'],
    ['2026-12-01T12:00:00Z', 'please send it by 3pm ET', '2026-12-01T20:00:00Z'],
  ])('at %s: %s', (now, text, expected) => {
    const times = timesIn(text, Date.parse(now));
    expect(times.map((time) => new Date(time.at).toISOString())).toEqual([expected.replace('Z', '.000Z')]);
  });
});
