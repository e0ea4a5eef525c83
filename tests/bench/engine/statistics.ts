/** The value below which the given share (0 to 1) of the values lies, by nearest rank; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = Math.min(sorted.length, Math.max(1, Math.ceil(share * sorted.length)));
  return sorted[place - 1] ?? Number.NaN;
}

/** The middle value, of an even number the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? (upper + (sorted[half - 1] ?? Number.NaN)) / 2 : upper;
}

/**
 * How many times as long `values` take as `basis`, both a list of times for each round of one run: the median over
 * the rounds of both rounds' medians. A machine that slows down for a while slows both, so the ratio stays.
 */
export function ratioByRound(
  values: readonly (readonly number[])[],
  basis: readonly (readonly number[])[],
): number {
  const ratios = values.map((round, place) => median(round) / median(basis[place] ?? []));
  return median(ratios.filter(Number.isFinite));
}
