import { describe, expect, it } from 'vitest';
import { median, quantile, ratioByRound } from './engine/statistics.ts';

describe('medians and quantiles', () => {
  it('does not care for the order of the values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('gives the value that so many of a hundred do not exceed', () => {
    const values = Array.from({ length: 100 }, (_, place) => 100 - place);
    expect(quantile(values, 0.95)).toBe(95);
    expect(quantile(values, 1)).toBe(100);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('has no answer where nothing was measured, so that no figure counts as held', () => {
    expect(median([])).toBeNaN();
    expect(quantile([], 0.95)).toBeNaN();
    expect(ratioByRound([], [])).toBeNaN();
  });
});

describe('the ratio of two engines', () => {
  it('is not moved by a round in which the machine was slow for both', () => {
    const basis = [
      [2, 2, 2],
      [20, 20, 20],
      [2, 2, 2],
    ];
    const ours = [
      [1, 1, 1],
      [10, 10, 10],
      [1, 1, 1],
    ];
    expect(ratioByRound(ours, basis)).toBe(0.5);
  });

  it('is not moved by a single slow call', () => {
    expect(ratioByRound([[1, 1, 500]], [[4, 4, 4]])).toBe(0.25);
  });
});
