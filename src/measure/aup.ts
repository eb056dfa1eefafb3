/** A measured setting: tokens a forward and accuracy. */
export interface ParallelPoint {
  /** Tokens a forward, above 0. */
  readonly parallelism: number;
  /** Percent, 0 to 100. */
  readonly accuracy: number;
}

/** The penalty for lost accuracy in the weight. */
const ALPHA = 3;
/** Points of accuracy below the least parallel setting at which a setting no longer counts. */
const TOLERATED = 5;

/**
 * Accuracy under parallelism, as d3LLM defines it (arXiv 2601.07568, "AUP"): the area under the curve of
 * accuracy over tokens a forward, weighted so that lost accuracy costs more than it saves. With the
 * settings in ascending order of parallelism r_1 < r_2 < ... < r_m and accuracies y_i in percent,
 *
 *     AUP = r_1 y_1 + sum over i from 2 of (r_i - r_(i-1)) (y_i W(y_i) + y_(i-1) W(y_(i-1))) / 2
 *     W(y) = min(exp(-3 (1 - y / y_max)), 1)
 *
 * over the settings with y_i >= y_1 - 5. Choices that the paper leaves open: of settings with the same
 * parallelism the most accurate counts; `best`, y_max, is the highest accuracy of any method on the same
 * tasks (here: of the sweep and its twin); where nothing ever passed the area is 0.
 *
 * The page hands in the frontier over tokens a forward: a sweep over two dials has settings that another
 * beats on both counts, and the curve of a method runs through what one would choose.
 *
 * @param best y_max, percent
 * @returns percent times tokens a forward; null without a setting
 */
export function accuracyUnderParallelism(
  points: readonly ParallelPoint[],
  best: number,
): number | null {
  const curve = ascending(points);
  const [first] = curve;
  if (first === undefined) return null;
  const counted = curve.filter(({ accuracy }) => accuracy >= first.accuracy - TOLERATED);
  const weighted = (y: number): number =>
    best > 0 ? y * Math.min(Math.exp(-ALPHA * (1 - y / best)), 1) : 0;
  let area = first.parallelism * first.accuracy;
  for (const [i, { parallelism, accuracy }] of counted.entries()) {
    const before = counted[i - 1];
    if (before === undefined) continue;
    const height = (weighted(accuracy) + weighted(before.accuracy)) / 2;
    area += (parallelism - before.parallelism) * height;
  }
  return area;
}

/** By parallelism, the most accurate of equals only. */
function ascending(points: readonly ParallelPoint[]): ParallelPoint[] {
  const best = new Map<number, ParallelPoint>();
  for (const point of points) {
    const rival = best.get(point.parallelism);
    if (rival === undefined || point.accuracy > rival.accuracy) best.set(point.parallelism, point);
  }
  return [...best.values()].sort((a, b) => a.parallelism - b.parallelism);
}
