import { describe, expect, it } from 'vitest';
import type { Result } from './engine/result.ts';
import { isMet, targetsOf } from './engine/targets.ts';

const NOTHING: Result = {
  engines: [],
  missing: [],
  starts: new Map(),
  figures: new Map(),
  growth: [],
  nasty: [],
  contentScriptGzip: 70_000,
};

const missed = (result: Result) =>
  targetsOf(result)
    .filter((target) => !isMet(target))
    .map(({ what }) => what);

describe('the figures the checker is held to', () => {
  it('count as missed where they could not be measured', () => {
    expect(missed(NOTHING)).toHaveLength(targetsOf(NOTHING).length);
  });

  it('ask for a quarter of the time write-good takes', () => {
    const figure = { p50: 1, p95: 1, calls: 9, found: 1 };
    const at = (ratio: number): Result => ({
      ...NOTHING,
      figures: new Map([['key-1k-end', new Map([['ours', { ...figure, ratio }]])]]),
    });
    expect(missed(at(0.26))).toContain('4 times faster than write-good, key-1k-end');
    expect(missed(at(0.25))).not.toContain('4 times faster than write-good, key-1k-end');
  });

  it('name the nasty text whose time grows fastest, and let short times pass', () => {
    const nasty = [
      { name: 'slow but linear', eighth: 10, full: 80 },
      { name: 'quadratic', eighth: 1, full: 64 },
      { name: 'too short to tell', eighth: 0.01, full: 2 },
    ];
    const growing = missed({ ...NOTHING, nasty });
    expect(growing).toContain('50,000 characters against 6,250, worst: quadratic');
    expect(missed({ ...NOTHING, nasty: nasty.slice(0, 1) }).join()).not.toContain('slow but linear');
  });
});
