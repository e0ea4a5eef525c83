import { describe, expect, it } from 'vitest';
import { read } from '../../utils/reading/read.ts';
import { applyRules } from '../../utils/rules/apply.ts';
import { draftFrom } from './check/input.ts';
import { contrastReport } from './eval/contrast.ts';
import type { Record_ } from './eval/load.ts';
import { scores, share } from './eval/score.ts';

describe('scores', () => {
  it('gives a share with its Wilson interval', () => {
    const half = share(5, 10);
    expect(half.value).toBe(0.5);
    expect(half.low).toBeCloseTo(0.2366, 3);
    expect(half.high).toBeCloseTo(0.7634, 3);
    expect(share(0, 0)).toMatchObject({ value: null, low: 0, high: 1 });
  });

  it('counts precision, recall and F1', () => {
    const items = [
      ...Array.from({ length: 6 }, () => ({ truth: true, said: true })),
      ...Array.from({ length: 2 }, () => ({ truth: false, said: true })),
      ...Array.from({ length: 4 }, () => ({ truth: true, said: false })),
      ...Array.from({ length: 8 }, () => ({ truth: false, said: false })),
    ];
    const { precision, recall, f1 } = scores(items);
    expect(precision.value).toBe(0.75);
    expect(recall.value).toBe(0.6);
    expect(f1.value).toBeCloseTo(2 / 3);
    expect(f1.low).toBeLessThan(2 / 3);
    expect(f1.high).toBeGreaterThan(2 / 3);
  });
});

function record(fields: Record<string, unknown>): Record_ {
  const draft = draftFrom({ place: 'channel', recipients: 20, ...fields }, { now: 0, zone: 'UTC' });
  if (!draft.ok) throw new Error(draft.error);
  const reading = read(draft.value);
  return {
    id: String(fields.text),
    text: draft.value.text,
    fields,
    reading,
    findings: applyRules(reading, draft.value, { levels: {}, askRooms: [] }),
  };
}

describe('a contrast file', () => {
  const wrong: string[] = [];
  const report = contrastReport(
    [
      record({
        kind: 'gap',
        pair: 'a',
        gaps: ['owner'],
        must: ['owner'],
        text: 'can someone water the ferns in hall B?',
      }),
      record({ kind: 'clear', pair: 'a', gaps: [], text: '@ines can you water the ferns in hall B?' }),
      record({
        kind: 'gap',
        pair: 'b',
        gaps: ['urgency'],
        must: ['urgency'],
        text: 'the ferns in hall B look sad',
      }),
      record({ kind: 'clear', pair: 'b', gaps: [], text: 'the ferns in hall B look fine' }),
      record({ kind: 'gap', pair: 'c', gaps: ['tone'], must: ['tone'], text: 'no rule of ours' }),
      record({ kind: 'fine', gaps: [], text: '@channel cake' }),
      record({ kind: 'fine', gaps: [], text: 'merged, thanks!' }),
    ],
    (each, why) => wrong.push(`${why}: ${each.text}`),
  );

  it('counts only the gaps of rules that exist', () => {
    expect(report.must).toMatchObject({ hits: 1, of: 2 });
    expect(report.rules.owner?.must).toMatchObject({ hits: 1, of: 1 });
    expect(report.rules.mention?.precision).toMatchObject({ hits: 0, of: 1 });
  });

  it('tells pairs apart and counts badges where none is due', () => {
    expect(report.pairsApart).toMatchObject({ hits: 1, of: 2 });
    expect(report.clearWithBadge).toMatchObject({ hits: 0, of: 2 });
    expect(report.fineWithBadge).toMatchObject({ hits: 1, of: 2 });
  });

  it('names each error', () => {
    expect(wrong).toEqual([
      'missed urgency: the ferns in hall B look sad',
      'false mention (fine): @channel cake',
    ]);
  });
});
