/** What measurements of one thing came to: no more than a few of them, so all of them count. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Which of them is the median; of an even number the lower of the two in the middle. */
  readonly at: number;
}

/** @param values one or more */
export function spreadOf(values: readonly number[]): Spread {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const middle = order[Math.floor((order.length - 1) / 2)]!;
  return {
    median: middle.value,
    low: order[0]!.value,
    high: order.at(-1)!.value,
    at: middle.at,
  };
}

/** 1 where all of `a` lies above all of `b`, -1 where it lies below, 0 where they overlap or touch. */
export function apart(a: Spread, b: Spread): -1 | 0 | 1 {
  if (a.low > b.high) return 1;
  return a.high < b.low ? -1 : 0;
}
