import { describe, expect, it } from 'vitest';
import { limit } from '../../utils/messaging/limit.ts';

describe('a limit of 3 a minute', () => {
  it('lets three through and the next once a minute has gone by', () => {
    let now = 1_000_000;
    const allow = limit(3, 60_000, () => now);
    expect([allow(), allow(), allow(), allow()]).toEqual([true, true, true, false]);
    now += 59_999;
    expect(allow()).toBe(false);
    now += 1;
    expect(allow()).toBe(true);
  });

  it('does not lock anyone out when the clock is set back', () => {
    let now = 1_000_000;
    const allow = limit(3, 60_000, () => now);
    expect([allow(), allow(), allow()]).toEqual([true, true, true]);
    now -= 3_600_000;
    expect(allow()).toBe(true);
  });
});
