import { describe, expect, it } from 'vitest';
import { read } from '../../../utils/reading/read.ts';
import { draftFrom } from '../check/input.ts';
import type { Record_ } from './load.ts';
import { timeReport } from './times.ts';

function record(fields: Record<string, unknown>): Record_ {
  const draft = draftFrom(
    { place: 'email', now: '2026-11-24T09:00:00', ...fields },
    { now: 0, zone: 'Europe/Berlin' },
  );
  if (!draft.ok) throw new Error(draft.error);
  return {
    id: String(fields.text),
    text: draft.value.text,
    fields: { reference: '2026-11-24T09:00:00', ...fields },
    reading: read(draft.value),
    findings: [],
  };
}

describe('times against a reference', () => {
  const wrong: string[] = [];
  const report = timeReport(
    [
      record({
        text: 'the van leaves on Friday',
        spans: [{ start: 18, end: 24, type: 'date', values: [{ value: '2026-11-27' }] }],
      }),
      record({
        text: 'the van leaves on Friday at 3pm',
        spans: [{ start: 15, end: 31, type: 'datetime', values: [{ value: '2026-11-27 16:00:00' }] }],
      }),
      record({
        text: 'the stall opens this evening',
        spans: [
          {
            start: 16,
            end: 28,
            type: 'datetimerange',
            values: [{ start: '2026-11-24 16:00:00', end: '2026-11-24 20:00:00' }],
          },
        ],
      }),
      record({ text: 'it was a blue moon ago', spans: [{ start: 7, end: 22, type: 'date', values: [] }] }),
      record({
        text: 'we painted for 3 days',
        spans: [{ start: 15, end: 21, type: 'duration', values: [] }],
      }),
      record({ text: 'we painted the gate tomorrow', spans: [] }),
      record({ text: 'next year', grain: 'Year', expected: ['2027-01-01T00:00:00'] }),
    ],
    (each, why) => wrong.push(`${why}: ${each.text}`),
  );

  it('counts times found by overlap, and lengths of time as none', () => {
    expect(report.precision).toMatchObject({ hits: 4, of: 5 });
    expect(report.recall).toMatchObject({ hits: 4, of: 5 });
    expect(report.silent).toMatchObject({ hits: 1, of: 2 });
  });

  it('counts a range as right anywhere in it, a point to the minute', () => {
    expect(report.day).toMatchObject({ hits: 4, of: 4 });
    expect(report.minute).toMatchObject({ hits: 1, of: 2 });
  });

  it('names each error', () => {
    expect(wrong).toEqual([
      'wrong minute "on Friday at 3pm" = 2026-11-27T15:00, not 2026-11-27T16:00: the van leaves on Friday at 3pm',
      'missed time "a blue moon ago": it was a blue moon ago',
      'false time "tomorrow": we painted the gate tomorrow',
    ]);
  });
});
