import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLDS_PER_MINUTE, Hold, SECOND_PRESS_MS } from '../../utils/checker/hold.ts';

describe('the single pause of one send', () => {
  it('stops the first press of a text a rule objects to, and lets the second through', () => {
    const hold = new Hold();
    expect(hold.press('hi', true, 0)).toBe('hold');
    expect(hold.press('hi', true, 900)).toBe('pass');
    expect(hold.state).toBe('sent');
  });

  it('never stops a text no rule objects to', () => {
    expect(new Hold().press('merged, thanks!', false, 0)).toBe('pass');
  });

  it('lets a second press within ten seconds through, whatever was written in between', () => {
    const hold = new Hold();
    hold.press('hi', true, 0);
    hold.edited();
    expect(hold.press('hi there', true, SECOND_PRESS_MS)).toBe('pass');
  });

  it('may stop an edited text that is still vague once more, after ten seconds', () => {
    const hold = new Hold();
    hold.press('hi', true, 0);
    hold.edited();
    expect(hold.press('hi there', true, SECOND_PRESS_MS + 1)).toBe('hold');
  });

  it('never stops the same text twice, however long the person waits', () => {
    const hold = new Hold();
    hold.press('hi', true, 0);
    hold.expire();
    expect(hold.press('hi', true, 120_000)).toBe('pass');
  });

  it('keeps letting a text through that the page did not send', () => {
    const hold = new Hold();
    hold.press('hi', true, 0);
    hold.press('hi', true, 1_000);
    expect(hold.press('hi', true, 60_000)).toBe('pass');
  });

  it('starts anew with the next message once the box was emptied', () => {
    const hold = new Hold();
    hold.press('hi', true, 0);
    hold.press('hi', true, 1_000);
    hold.emptied();
    expect(hold.press('hi', true, 20_000)).toBe('hold');
  });

  it('gives up after three pauses in a minute', () => {
    const hold = new Hold();
    const answers = [0, 1, 2, 3].map((n) => hold.press(`text ${n}`, true, n * (SECOND_PRESS_MS + 1)));
    expect(answers).toEqual(['hold', 'hold', 'hold', 'pass']);
  });

  it('lets the second press through when the clock was set back in between', () => {
    const hold = new Hold();
    hold.press('hi', true, 1_000_000);
    expect(hold.press('hi!', true, 5_000)).toBe('pass');
  });
});

interface Step {
  do: 'press' | 'edit' | 'empty' | 'leave';
  text: string;
  pauses: boolean;
  /** Milliseconds since the step before. */
  after: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  after: fc.integer({ min: 0, max: 40_000 }),
  do: fc.constantFrom('press', 'press', 'press', 'edit', 'empty', 'leave'),
  text: fc.constantFrom('hi', 'hey', 'thoughts?', 'ping'),
  pauses: fc.boolean(),
});

describe('any sequence of presses, edits and absences', () => {
  it('never stops two presses within ten seconds, nor a press no rule objects to, nor a fourth in a minute', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const hold = new Hold();
        const held: number[] = [];
        let now = 0;
        let lastHeld = Number.NEGATIVE_INFINITY;
        for (const one of steps) {
          now += one.after;
          if (one.do === 'edit') hold.edited();
          else if (one.do === 'empty') hold.emptied();
          else if (one.do === 'leave') hold.expire();
          else {
            const answer = hold.press(one.text, one.pauses, now);
            if (answer === 'hold') {
              expect(one.pauses).toBe(true);
              expect(now - lastHeld).toBeGreaterThan(SECOND_PRESS_MS);
              held.push(now);
            }
            lastHeld = answer === 'hold' ? now : Number.NEGATIVE_INFINITY;
          }
          // Who comes back from another tab starts anew; the same text still passes.
          if (one.do === 'leave') lastHeld = Number.NEGATIVE_INFINITY;
        }
        for (let i = HOLDS_PER_MINUTE; i < held.length; i += 1) {
          expect(held[i]! - held[i - HOLDS_PER_MINUTE]!).toBeGreaterThanOrEqual(60_000);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('always sends at the second of two presses of the same text', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (steps, wait) => {
          const hold = new Hold();
          let now = 0;
          for (const one of steps) {
            now += one.after;
            if (one.do === 'press') hold.press(one.text, one.pauses, now);
            else if (one.do === 'edit') hold.edited();
            else if (one.do === 'leave') hold.expire();
            else hold.emptied();
          }
          hold.press('the message', true, now + 1);
          expect(hold.press('the message', true, now + 1 + wait)).toBe('pass');
        },
      ),
      { numRuns: 500 },
    );
  });
});
