import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, ticksOn, withTick } from '../../utils/norms/ticks.ts';

describe('ticks on the checklist', () => {
  it('are there for the day and gone on the next', () => {
    const ticks = withTick(ticksOn('2026-11-23', undefined), 'before-sending/owner', true);
    expect(ticksOn('2026-11-23', ticks).ids).toEqual(['before-sending/owner']);
    expect(ticksOn('2026-11-24', ticks).ids).toEqual([]);
  });

  it('can be taken back, and a second one changes nothing', () => {
    const once = withTick(ticksOn('2026-11-23', null), 'a', true);
    expect(withTick(once, 'a', true)).toEqual(once);
    expect(withTick(once, 'a', false).ids).toEqual([]);
  });

  it("change at the person's own midnight", () => {
    const instant = Date.UTC(2026, 10, 23, 23, 30);
    expect(dayOf(instant, 'UTC')).toBe('2026-11-23');
    expect(dayOf(instant, 'Europe/Berlin')).toBe('2026-11-24');
    expect(dayOf(instant, 'America/New_York')).toBe('2026-11-23');
  });

  it('are read as strings or not at all, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { ids } = ticksOn('2026-11-23', stored);
        expect(ids.every((id) => typeof id === 'string')).toBe(true);
      }),
    );
  });
});
