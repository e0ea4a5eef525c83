/** A share with the bounds of its 95 % interval (Wilson 1927), all from 0 to 1; `null` where nothing was counted. */
export interface Share {
  hits: number;
  of: number;
  value: number | null;
  low: number;
  high: number;
}

const Z = 1.96;

export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, value: null, low: 0, high: 1 };
  const p = hits / of;
  const middle = (p + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  return { hits, of, value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export interface Scores {
  precision: Share;
  recall: Share;
  f1: { value: number | null; low: number; high: number };
}

/** How often the interval of F1 is drawn anew from the items themselves. */
const DRAWS = 400;

/** A small generator with a fixed seed, so that the same text gives the same interval. */
function seeded(): () => number {
  let state = 0x2545f491;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function f1Of(tp: number, fp: number, fn: number): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}

/** Precision, recall and F1 of yes-or-no answers; the interval of F1 by bootstrap over the items. */
export function scores(items: readonly { truth: boolean; said: boolean }[]): Scores {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const { truth, said } of items) {
    if (truth && said) tp += 1;
    else if (said) fp += 1;
    else if (truth) fn += 1;
  }
  const random = seeded();
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let index = 0; index < items.length; index += 1) {
      const { truth, said } = items[Math.floor(random() * items.length)]!;
      if (truth && said) a += 1;
      else if (said) b += 1;
      else if (truth) c += 1;
    }
    drawn.push(f1Of(a, b, c));
  }
  drawn.sort((x, y) => x - y);
  return {
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    f1: {
      value: tp + fp + fn === 0 ? null : f1Of(tp, fp, fn),
      low: drawn[Math.floor(DRAWS * 0.025)] ?? 0,
      high: drawn[Math.floor(DRAWS * 0.975)] ?? 1,
    },
  };
}
