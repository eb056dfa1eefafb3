/** How good chances are that were given before it was known what came of it. */

export interface Judged {
  /** 0 to 1. */
  readonly chance: number;
  readonly right: boolean;
  /** How much it counts; 1 as a rule. */
  readonly importance: number;
}

/**
 * Area under the receiver operating characteristic: how often of a right and a wrong answer the right one has the
 * higher chance, a tie counted half (Mann and Whitney's U).
 * @returns NaN where all are right, or none
 */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.chance - b.chance);
  let wrongBelow = 0;
  let won = 0;
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < sorted.length;) {
    let end = at;
    let rightHere = 0;
    let wrongHere = 0;
    for (; end < sorted.length && sorted[end]!.chance === sorted[at]!.chance; end++) {
      const { right: isRight, importance } = sorted[end]!;
      if (isRight) rightHere += importance;
      else wrongHere += importance;
    }
    won += rightHere * (wrongBelow + wrongHere / 2);
    wrongBelow += wrongHere;
    right += rightHere;
    wrong += wrongHere;
    at = end;
  }
  return won / (right * wrong);
}

/** Bins of equal width. */
export const BINS = 10;

/** What was foretold and what came of it, of the answers whose chances lie in one bin. */
export interface Bin {
  /** Mean chance. */
  readonly chance: number;
  /** Share of right ones. */
  readonly right: number;
  /** Sum of what they count. */
  readonly weight: number;
}

/** From the lowest chances up; bins without an answer are left out. */
export function binsOf(judged: readonly Judged[]): readonly Bin[] {
  const sums = Array.from({ length: BINS }, () => ({ chance: 0, right: 0, weight: 0 }));
  for (const { chance, right, importance } of judged) {
    const bin = sums[Math.min(BINS - 1, Math.floor(chance * BINS))]!;
    bin.chance += importance * chance;
    bin.right += right ? importance : 0;
    bin.weight += importance;
  }
  return sums
    .filter(({ weight }) => weight > 0)
    .map(({ chance, right, weight }) => ({
      chance: chance / weight,
      right: right / weight,
      weight,
    }));
}

/** Expected calibration error: by how much chances are off the shares that came true, over bins of equal width. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = binsOf(judged);
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  return bins.reduce(
    (sum, { chance, right, weight }) => sum + (weight / total) * Math.abs(chance - right),
    0,
  );
}
