import type { CostPoint } from '../../measure/forward-cost.ts';
import type { Range } from '../../measure/point.ts';
import { quartiles } from '../../measure/tally.ts';

/** A middle half whose upper end is so many times the lower one is worth a word. */
const WIDE = 1.5;

/** A width whose single forwards differ much. */
interface Scattered {
  readonly tokens: number;
  /** First and third quartile, milliseconds. */
  readonly half: Range;
}

/** Of the two widths that the sum of a race is made of, those whose single forwards differ much. */
export function scattered(points: readonly CostPoint[], width: number): readonly Scattered[] {
  return points
    .filter(({ tokens }) => tokens === 1 || tokens === width)
    .map(({ tokens, samples }) => ({ tokens, half: quartiles(samples) }))
    .filter(({ half: [low, high] }) => high > WIDE * low);
}
