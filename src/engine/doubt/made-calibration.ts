import type { Calibration } from './calibration.ts';
import { type Feature, FEATURES } from './evidence.ts';

/** For tests: a calibration that nobody fitted, which judges by what it is given alone. */
export function madeCalibration({
  bias,
  weights = {},
  known = [],
}: {
  /** Log-odds of the chance where no weight is given. */
  readonly bias: number;
  readonly weights?: Partial<Record<Feature, number>>;
  readonly known?: readonly string[];
}): Calibration {
  return {
    version: 1,
    revision: 'made-up',
    settings: 'made up',
    seed: 1,
    bias,
    features: FEATURES.map((name) => ({ name, weight: weights[name] ?? 0, mean: 0, scale: 1 })),
    figures: { auc: 0.9, error: 0.05, outside: { n: 4, flagged: 3 }, right: { n: 10, flagged: 1 } },
    suites: [],
    known: new Set(known),
  };
}
