import type { Result } from './result.ts';
import type { ScenarioId } from './scenarios.ts';

export interface Target {
  what: string;
  measured: number;
  /** `measured` may be this much and no more. */
  atMost: number;
  unit: 'ms' | 'bytes' | 'x write-good' | 'x linear';
}

/** A longer text may cost more a character, as a larger heap is cleared more often; quadratic is 8. */
const LINEAR = 3;
/** Below this, in milliseconds, the growth of a nasty text is noise. */
const NASTY_COUNTS_FROM = 10;

/** The figures the checker is held to. What could not be measured is NaN, and so missed. */
export function targetsOf(result: Result): Target[] {
  const ours = (id: ScenarioId) => result.figures.get(id)?.get('ours');
  const p95 = (id: ScenarioId, atMost: number): Target => ({
    what: `p95 of a check after a key, ${id}`,
    measured: ours(id)?.p95 ?? Number.NaN,
    atMost,
    unit: 'ms',
  });
  const faster = (id: ScenarioId, times: number): Target => ({
    what: `${times} times faster than write-good, ${id}`,
    measured: ours(id)?.ratio ?? Number.NaN,
    atMost: 1 / times,
    unit: 'x write-good',
  });
  return [
    p95('key-1k-end', 1),
    p95('key-1k-middle', 1),
    p95('key-20k-end', 10),
    p95('key-20k-middle', 10),
    p95('key-20k-no-stop', 10),
    faster('key-1k-end', 4),
    faster('key-1k-middle', 4),
    faster('key-20k-end', 8),
    faster('key-20k-middle', 8),
    ...startTargets(result),
    ...growthTargets(result),
  ];
}

function startTargets({ starts, contentScriptGzip }: Result): Target[] {
  const start = starts.get('ours');
  const first = (what: string, measured = Number.NaN): Target => ({ what, measured, atMost: 15, unit: 'ms' });
  return [
    first('first check of a fresh page, times in it', start?.first),
    first('first check of a fresh page, no time in it', start?.firstTimeless),
    { what: 'content script, gzip', measured: contentScriptGzip, atMost: 60_000, unit: 'bytes' },
  ];
}

function growthTargets({ growth, nasty }: Result): Target[] {
  const [small, large] = [growth[0], growth.at(-1)];
  const scale = (large?.kilobytes ?? Number.NaN) / (small?.kilobytes ?? Number.NaN);
  const linear = (what: string, before = Number.NaN, after = Number.NaN, length = scale): Target => ({
    what,
    measured: after / before / length,
    atMost: LINEAR,
    unit: 'x linear',
  });
  const [steepest] = nasty
    .filter(({ full }) => full >= NASTY_COUNTS_FROM)
    .toSorted((a, b) => b.full / b.eighth - a.full / a.eighth);
  return [
    linear('40 KB against 5 KB', small?.stops, large?.stops),
    linear('40 KB against 5 KB, no full stops', small?.noStops, large?.noStops),
    linear(`50,000 characters against 6,250, worst: ${steepest?.name}`, steepest?.eighth, steepest?.full, 8),
  ];
}

export function isMet({ measured, atMost }: Target): boolean {
  return measured <= atMost;
}
