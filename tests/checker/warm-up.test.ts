import { expect, it } from 'vitest';
import { warmUpSteps } from '../../utils/checker/warm-up.ts';
import { fixedClock } from '../../utils/core/clock.ts';
import { read } from '../../utils/reading/read.ts';

it('goes ahead in steps, each of a single short message, and leaves no trace', () => {
  const steps = warmUpSteps(fixedClock(Date.UTC(2026, 10, 23, 9), 'Europe/Berlin'));
  expect(steps.length).toBeGreaterThan(2);
  const draft = { site: 'slack', place: 'dm', recipients: 1, mentions: [], now: 0, zone: 'UTC' } as const;
  const before = read({ ...draft, text: 'can you check it by Friday?' });
  for (const step of steps) expect(step()).toBeUndefined();
  expect(read({ ...draft, text: 'can you check it by Friday?' })).toEqual(before);
});
