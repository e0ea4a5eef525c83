import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Mention, Place } from '../../utils/reading/draft.ts';
import { createMemo, read } from '../../utils/reading/read.ts';
import { applyRules, fixesFor } from '../../utils/rules/apply.ts';
import { draftOf } from './draft.ts';

const PLACES: Place[] = ['dm', 'channel', 'thread', 'email', 'comment'];
const NORMS = { levels: {}, askRooms: ['help-*'] };

/** Every span anywhere in a reading, however deep. */
function spansIn(
  value: unknown,
  found: { start: number; end: number }[] = [],
): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return found;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') found.push({ start, end });
  for (const part of Object.values(value)) spansIn(part, found);
  return found;
}

/** Why a reading of this draft is broken; empty when it is whole. */
function broken(draft: Draft): string[] {
  const reading = read(draft);
  const findings = applyRules(reading, draft, NORMS);
  const edits = findings.flatMap((finding) =>
    fixesFor(finding, reading, draft, NORMS).map((fix) => fix.edit),
  );
  const outside = spansIn({ reading, findings, edits }).filter(
    ({ start, end }) => !(start >= 0 && end >= start && end <= draft.text.length),
  );
  const unknown = reading.times.filter((time) => !Number.isFinite(time.at));
  return [
    ...outside.map((span) => `offsets ${span.start}-${span.end} lie outside ${draft.text.length}`),
    ...unknown.map(() => 'a time without an instant'),
  ];
}

const WORDS = [
  'can',
  'someone',
  'you',
  'please',
  'send',
  'the',
  'doc',
  'this',
  'by',
  'Friday',
  'asap',
  '@channel',
  '@ann',
  'Ann,',
  'hi',
  'hey',
  'got a sec',
  'thoughts?',
  '?',
  '.',
  '\n',
  '> ',
  '```',
  '`x`',
  'https://a.example/1',
  ':tada:',
  '👩‍👩‍👧',
  'because',
  'thanks',
  '-- ',
  'On Monday, A wrote:',
  'From: a',
  'To: b',
  '5pm',
  '1:1',
  '31/12',
  'in 2 days',
  'tomorrow',
  'whom',
  "let's",
  "don't",
  '\u200b',
  '\ud83d',
  'שלום',
  'مرحبا',
  'e\u0301',
  'EOD',
  'the 31st',
  'Q4',
  '/remind',
  '10:99',
  'Feb 30',
];

const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((list) => list.join(' '));
const anyText = fc.oneof(
  sentence,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  sentence.map((text) => text.replaceAll(' ', '')),
);

const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    text: anyText,
    place: fc.constantFrom(...PLACES),
    recipients: fc.constantFrom(null, 0, 1, 2, 40),
    subject: fc.option(fc.string(), { nil: undefined }),
    now: fc.constantFrom(
      Date.parse('2026-11-24T09:00:00Z'),
      0,
      -1e12,
      8.64e15,
      Number.NaN,
      Date.parse('2026-03-29T00:59:00Z'),
    ),
    zone: fc.constantFrom('Europe/Berlin', 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Mars/Olympus', ''),
    marks: fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 3 }),
  })
  .map(({ marks, ...rest }) => {
    const mentions: Mention[] = marks.map(([start, length]) => ({
      start,
      end: start + length,
      kind: 'person',
      text: '@x',
    }));
    return draftOf(rest.text, { ...rest, mentions });
  });

describe('reading is total', () => {
  it('gives every text a reading whose offsets lie in the text', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(broken(draft)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same reading with a memo that has seen other drafts', () => {
    const memo = createMemo();
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(read(draft, memo)).toEqual(read(draft));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t \u00a0\u200b'],
    ['one emoji', '🙏'],
    ['one emoji code', ':pray:'],
    ['half a surrogate pair', '\ud83d'],
    ['the other half', '\udc4b hello'],
    ['zero width', '\u200b\u200d\ufeff'],
    ['right to left', 'האם אפשר לשלוח את הקובץ עד מחר? \u202e'],
    ['combining marks', `z\u0351\u036b\u0343${'\u0301'.repeat(500)}`],
    ['only signs', '?!.,;:()[]{}<>|/\\"\'`~@#$%^&*-_=+'],
    ['a megabyte of words', 'can you check the list by friday '.repeat(31_776)],
    ['a megabyte without a space', 'a'.repeat(1_048_576)],
  ])(
    'reads %s',
    (_name, text) => {
      for (const place of PLACES) expect(broken(draftOf(text, { place }))).toEqual([]);
    },
    60_000,
  );
});
