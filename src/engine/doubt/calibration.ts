import * as v from 'valibot';
import { fault, FaultError, misfitOf } from '../fault.ts';
import { figuresIn } from '../support/figures-file.ts';
import { type Evidence, FEATURES, featuresOf } from './evidence.ts';
import { chanceOf } from './logistic.ts';

/** The file beside a model's weights that says how to tell its right texts from its wrong ones. */
export const CALIBRATION_FILE = 'calibration.json';

/** A text whose chance is below this is more likely wrong than right, and the page says so. */
export const UNSURE = 0.5;

const text = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const finite = v.pipe(v.number(), v.finite());

/** So many answers, and how many of them were marked as unsure. */
const FLAGGED = v.object({ n: count, flagged: count });

export type Flagged = Readonly<v.InferOutput<typeof FLAGGED>>;

/** What the answers kept for the test say of it. Half of their weight is that of requests out of scope. */
const FIGURES = v.object({
  /** How often a right answer has the higher chance than a wrong one. */
  auc: share,
  /** Expected calibration error over ten bins. */
  error: share,
  /** Requests that the model cannot know. */
  outside: FLAGGED,
  /** Answers that passed their tests. */
  right: FLAGGED,
});

const SUITE = v.object({
  suite: text,
  /** Whether no text of the model's can be right for it. */
  outside: v.boolean(),
  /** Answers that the weights were fitted on. */
  fit: count,
  /** Mean chance of the others, which the figures were taken of: */
  chance: share,
  /** those that were right, and those that were not. */
  right: FLAGGED,
  wrong: FLAGGED,
});

const CALIBRATION = v.object({
  version: v.literal(1),
  /** Of the weights that answered. */
  revision: text,
  /** How they wrote. */
  settings: text,
  /** Of the draw of which answers are kept for the test. */
  seed: count,
  bias: finite,
  features: v.pipe(
    v.array(
      v.object({
        name: v.picklist(FEATURES),
        weight: finite,
        /** Over the answers that it was fitted on. */
        mean: finite,
        scale: v.pipe(finite, v.gtValue(0)),
      }),
    ),
    v.check((features) => features.map(({ name }) => name).join() === FEATURES.join()),
  ),
  figures: FIGURES,
  suites: v.array(SUITE),
  /** The words of training's requests, with blanks between. */
  words: v.string(),
});

/** `calibration.json` as it stands in a model's folder. */
export type CalibrationFile = Readonly<v.InferOutput<typeof CALIBRATION>>;
export type CalibrationFigures = Readonly<v.InferOutput<typeof FIGURES>>;
export type CalibrationSuite = Readonly<v.InferOutput<typeof SUITE>>;

/** How a model's evidence becomes a chance. Crosses from the worker to the page. */
export interface Calibration extends Omit<CalibrationFile, 'words'> {
  readonly known: ReadonlySet<string>;
}

/** The part of it that computes. */
export type CalibrationWeights = Pick<Calibration, 'bias' | 'features' | 'known'>;

/** The calibration among the files of a model's folder, see `figuresIn`. */
export function readCalibration(files: ReadonlyMap<string, Uint8Array>): Calibration | null {
  return figuresIn(files, CALIBRATION_FILE, parseCalibration);
}

/** @throws FaultError model-invalid that names the key at fault */
export function parseCalibration(json: string): Calibration {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), CALIBRATION), json);
  if (result.success) {
    const { words, ...rest } = result.output;
    return { ...rest, known: new Set(words.split(' ').filter((word) => word !== '')) };
  }
  const misfit = misfitOf(result.issues[0]);
  throw new FaultError(
    fault('model-invalid', { why: 'misfit', file: CALIBRATION_FILE, ...misfit }),
  );
}

/** The chance that a text is right, 0 to 1. */
export function chanceOfRight(
  { features, bias, known }: CalibrationWeights,
  evidence: Evidence,
): number {
  const found = featuresOf(evidence, known);
  const row = features.map(({ name, mean, scale }) => (found[name] - mean) / scale);
  return chanceOf({ weights: features.map(({ weight }) => weight), bias }, row);
}
