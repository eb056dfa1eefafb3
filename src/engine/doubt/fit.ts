import {
  type Calibration,
  type CalibrationFigures,
  type CalibrationFile,
  type CalibrationSuite,
  type CalibrationWeights,
  chanceOfRight,
  type Flagged,
  UNSURE,
} from './calibration.ts';
import { type Evidence, FEATURES, featuresOf } from './evidence.ts';
import { areaUnderCurve, calibrationError, type Judged } from './figures.ts';
import { fitLogistic } from './logistic.ts';

/** An answer of which it is known whether it is right. */
export interface Example {
  readonly suite: string;
  /** Whether no text of the model's can be right for the request. */
  readonly outside: boolean;
  readonly right: boolean;
  readonly evidence: Evidence;
}

/** Of the squares of the weights, held against so many examples as there are: a few hundred, with eight features. */
const PENALTY = 3;

/** Decimals of what is kept. More would only be noise in a file that people read. */
const DECIMALS = 5;

/**
 * Fits the weights.
 * @param known words of training's requests
 */
export function fitWeights(
  examples: readonly Example[],
  known: ReadonlySet<string>,
): CalibrationWeights {
  const counted = withImportance(examples);
  const found = counted.map(({ evidence }) => featuresOf(evidence, known));
  const total = counted.reduce((sum, { importance }) => sum + importance, 0);
  const meanOf = (values: readonly number[]): number =>
    values.reduce((sum, value, i) => sum + value * counted[i]!.importance, 0) / total;
  const scales = FEATURES.map((name) => {
    const values = found.map((features) => features[name]);
    const mean = rounded(meanOf(values));
    const spread = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
    // A feature that is the same for all says nothing, at any scale.
    return { name, mean, scale: rounded(spread) || 1 };
  });
  const { weights, bias } = fitLogistic(
    counted.map(({ right, importance }, at) => ({
      row: scales.map(({ name, mean, scale }) => (found[at]![name] - mean) / scale),
      label: right,
      importance,
    })),
    PENALTY,
  );
  const features = scales.map((scale, at) => ({ ...scale, weight: rounded(weights[at]!) }));
  return { bias: rounded(bias), features, known };
}

/** What the weights are worth on answers that they were not fitted on. */
export function judgeWeights(
  weights: CalibrationWeights,
  examples: readonly Example[],
): { readonly figures: CalibrationFigures; readonly chances: readonly number[] } {
  const judged = withImportance(examples).map((example): Example & Judged => ({
    ...example,
    chance: chanceOfRight(weights, example.evidence),
  }));
  return {
    figures: {
      auc: rounded(areaUnderCurve(judged)),
      error: rounded(calibrationError(judged)),
      outside: flaggedOf(judged.filter(({ outside }) => outside)),
      right: flaggedOf(judged.filter(({ right }) => right)),
    },
    chances: judged.map(({ chance }) => chance),
  };
}

/** What each suite's answers came to, in the suites' order. */
export function suitesOf(
  fit: readonly Example[],
  test: readonly Example[],
  chances: readonly number[],
): readonly CalibrationSuite[] {
  return [...new Set(test.map(({ suite }) => suite))].map((suite) => {
    const own = test
      .map((example, at) => ({ ...example, chance: chances[at]! }))
      .filter((example) => example.suite === suite);
    return {
      suite,
      outside: own.some(({ outside }) => outside),
      fit: fit.filter((example) => example.suite === suite).length,
      chance: rounded(own.reduce((sum, { chance }) => sum + chance, 0) / own.length),
      right: flaggedOf(own.filter(({ right }) => right)),
      wrong: flaggedOf(own.filter(({ right }) => !right)),
    };
  });
}

function flaggedOf(some: readonly { readonly chance: number }[]): Flagged {
  return { n: some.length, flagged: some.filter(({ chance }) => chance < UNSURE).length };
}

/** The file as the model's folder has it. */
export function fileOfCalibration({ known, ...rest }: Calibration): CalibrationFile {
  return { ...rest, words: [...known].sort().join(' ') };
}

/**
 * Half of the weight is that of requests out of scope, the other half is shared by the suites alike, however long
 * they are: a person asks for either, and no suite is what people ask. The mean is 1.
 */
function withImportance<E extends Example>(
  examples: readonly E[],
): (E & { readonly importance: number })[] {
  const sizes = new Map<string, number>();
  for (const { suite } of examples) sizes.set(suite, (sizes.get(suite) ?? 0) + 1);
  const suitesAt = (outside: boolean): number =>
    new Set(examples.filter((one) => one.outside === outside).map(({ suite }) => suite)).size;
  const suites = { inside: suitesAt(false), outside: suitesAt(true) };
  return examples.map((example) => ({
    ...example,
    importance:
      examples.length /
      2 /
      (example.outside ? suites.outside : suites.inside) /
      sizes.get(example.suite)!,
  }));
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
