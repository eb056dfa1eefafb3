/** The 97.5th percentile of the normal distribution: two sides, 95 %. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval of a share. Unlike the textbook interval it stays within 0 to 1 and says
 * something at 0 and at all.
 * @returns lower and upper bound, 0 to 1; all of it for a share of nothing
 */
export function wilsonInterval(passed: number, n: number): [lo: number, hi: number] {
  if (n === 0) return [0, 1];
  const share = passed / n;
  const spread = Z ** 2 / n;
  const centre = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share) + spread / 4) / n);
  const scale = 1 + spread;
  // Exactly the ends where they are reached: there the difference of equal numbers leaves a rounding.
  return [passed === 0 ? 0 : (centre - half) / scale, passed === n ? 1 : (centre + half) / scale];
}
