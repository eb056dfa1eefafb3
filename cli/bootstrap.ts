import { Random } from '../corpus/random.ts';

/** A mean over tasks with its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
}

const RESAMPLES = 2000;

/**
 * The mean of a value that every task has, and the 95 % interval of the percentile bootstrap over tasks. For the
 * difference of two models the values are the tasks' differences: both answered the same tasks, so what makes
 * one hard drops out.
 * @param values one of each task; at least one
 */
export function bootstrap(values: readonly number[], seed = 'bootstrap'): Estimate {
  const random = new Random(seed);
  const means = random.times(RESAMPLES, () => mean(values.map(() => random.pick(values))));
  means.sort((a, b) => a - b);
  const at = (share: number): number => means[Math.round(share * (RESAMPLES - 1))] ?? NaN;
  return { mean: mean(values), lo: at(0.025), hi: at(0.975) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
