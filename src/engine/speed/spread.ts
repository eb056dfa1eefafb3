/** A figure that was measured several times. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Measurements. */
  readonly count: number;
}

/** @throws RangeError of no values: a figure that nobody measured is none */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (least === undefined || most === undefined || upper === undefined || lower === undefined) {
    throw new RangeError('There is no median of nothing.');
  }
  return { median: (lower + upper) / 2, least, most, count: sorted.length };
}
