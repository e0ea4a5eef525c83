import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../utils/checker/session.ts';
import { fixedClock } from '../../utils/core/clock.ts';
import type { Draft } from '../../utils/reading/draft.ts';
import type { RuleNorms } from '../../utils/rules/rule.ts';

type Box = Omit<Draft, 'now' | 'zone'>;

/** A composer without a page: what stands in it is set by the test. */
function boxWith(text: string, more: Partial<Box> = {}) {
  let now: Box | null = { site: 'slack', place: 'channel', recipients: 18, mentions: [], text, ...more };
  return {
    read: () => now,
    key: () => 'C1',
    type(next: string) {
      now = { site: 'slack', place: 'channel', recipients: 18, mentions: [], ...more, text: next };
    },
    lose() {
      now = null;
    },
  };
}

function watching(text: string, more: Partial<Box> = {}) {
  const box = boxWith(text, more);
  const norms = signal<RuleNorms>({ levels: {}, askRooms: ['help-*'] });
  const muted = new Map();
  const clock = fixedClock(Date.UTC(2026, 10, 23, 9), 'Europe/Berlin');
  const session = createSession({ composer: box, norms, clock, muted });
  session.refresh();
  return { box, norms, session, rules: () => session.findings.value.map(({ rule }) => rule) };
}

describe('a composer being watched', () => {
  it('has nothing to say about a clear message and something about a vague one', () => {
    expect(watching('merged, thanks!').rules()).toEqual([]);
    expect(watching('hey, got a sec?').rules()).toEqual(['empty']);
  });

  it('follows the norms at once when a level is changed', () => {
    const { norms, rules } = watching('hey, got a sec?');
    norms.value = { levels: { empty: 'off' }, askRooms: [] };
    expect(rules()).not.toContain('empty');
  });

  it('reads anew for a send when the text has changed since it was last read', () => {
    const { box, session } = watching('merged, thanks!');
    box.type('hey, got a sec?');
    expect(session.findingsNow()?.findings.map(({ rule }) => rule)).toEqual(['empty']);
  });

  it('has no verdict for a box it cannot read, nor for a text too long to read while a send waits', () => {
    const { box, session } = watching('hey, got a sec?');
    box.lose();
    expect(session.findingsNow()).toBeNull();
    expect(session.readable.value).toBe(false);
    box.type('hey '.repeat(20_000));
    expect(session.findingsNow()).toBeNull();
  });

  it('keeps quiet about a rule that was muted in this conversation', () => {
    const { session, rules } = watching('hey, got a sec?');
    session.muteHere('empty');
    expect(rules()).not.toContain('empty');
  });

  it('offers fixes that belong to the finding', () => {
    const { session } = watching('can someone look at the import job asap');
    const finding = session.findings.value.find(({ rule }) => rule === 'urgency');
    expect(finding).toBeDefined();
    expect(session.fixes(finding!).length).toBeGreaterThan(0);
  });
});
