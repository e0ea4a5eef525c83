import * as original from '@preact/signals-core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as small from '../../utils/platform/small-signals.ts';

type Signals = Pick<typeof original, 'signal' | 'computed' | 'effect' | 'batch' | 'untracked'>;

interface Plan {
  /** Each computed adds up signals and computeds before it; the last one only looks where it is even. */
  computeds: number[][];
  steps: { set: number; to: number; together: boolean }[];
}

/** What three effects saw, in order, while signals were written one by one and in batches. */
function seen({ signal, computed, effect, batch, untracked }: Signals, { computeds, steps }: Plan): string[] {
  const log: string[] = [];
  const roots = [signal(0), signal(1), signal(2)];
  const nodes: { readonly value: number }[] = [...roots];
  for (const from of computeds) {
    const sources = from.map((place) => nodes[place % nodes.length]!);
    nodes.push(computed(() => sources.reduce((sum, each) => sum + each.value, 0)));
  }
  const last = nodes.at(-1)!;
  const sometimes = computed(() => (last.value % 2 === 0 ? roots[0]!.value : -1));
  const stops = [
    () => `last ${last.value}`,
    () => `sometimes ${sometimes.value}`,
    () => `apart ${roots[1]!.value} ${untracked(() => roots[2]!.value)}`,
  ].map((line) =>
    effect(() => {
      log.push(line());
    }),
  );
  for (const [index, { set, to, together }] of steps.entries()) {
    if (index === 6) stops[1]!();
    if (together)
      batch(() => {
        roots[set]!.value = to;
        roots[(set + 1) % 3]!.value = to + 1;
        log.push(`inside ${last.value}`);
      });
    else roots[set]!.value = to;
    log.push(`after ${last.value} ${sometimes.value}`);
  }
  for (const stop of stops) stop();
  return log;
}

/** Effects that run in one go may come in any order. */
function inGroups(log: string[]): string[] {
  const groups: string[][] = [[]];
  for (const line of log) {
    if (/^(?:after|inside)/.test(line)) groups.push([line], []);
    else groups.at(-1)!.push(line);
  }
  return groups.map((group) => group.toSorted().join());
}

let stops: (() => void)[] = [];
const follow = (act: () => unknown) => stops.push(small.effect(act));
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

describe('the signals of content scripts', () => {
  it('tell what the package tells, at the same moments', () => {
    const plan = fc.record({
      computeds: fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 5,
      }),
      steps: fc.array(fc.record({ set: fc.nat(2), to: fc.nat(4), together: fc.boolean() }), {
        maxLength: 12,
      }),
    });
    fc.assert(
      fc.property(plan, (one) => {
        expect(inGroups(seen(small as unknown as Signals, one))).toEqual(inGroups(seen(original, one)));
      }),
      { numRuns: 1000 },
    );
  });

  it('work out a value once, and only when somebody asks', () => {
    const source = small.signal(1);
    const make = vi.fn(() => source.value * 2);
    const twice = small.computed(make);
    source.value = 2;
    expect(make).not.toHaveBeenCalled();
    expect([twice.value, twice.value]).toEqual([4, 4]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('let an effect write what another one reads', () => {
    const source = small.signal(1);
    const copy = small.signal(0);
    const heard: number[] = [];
    follow(() => {
      copy.value = source.value;
    });
    follow(() => heard.push(copy.value));
    source.value = 5;
    expect(heard).toEqual([1, 5]);
  });

  it('end with an error where effects wake each other for ever', () => {
    const source = small.signal(1);
    follow(() => {
      if (source.value > 1) source.value += 1;
    });
    expect(() => {
      source.value = 2;
    }).toThrow('wake each other');
  });

  it('go on after an effect that throws', () => {
    const source = small.signal(0);
    const heard: number[] = [];
    follow(() => {
      if (source.value === 1) throw new Error('once');
    });
    follow(() => heard.push(source.value));
    expect(() => {
      source.value = 1;
    }).toThrow('once');
    source.value = 2;
    expect(heard.at(-1)).toBe(2);
  });
});
