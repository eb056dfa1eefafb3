import {
  expectedPasses,
  expectedSeconds,
  fitPassTime,
  USUAL_TOKENS,
  type PassSample,
} from '../../measure/estimate.ts';
import type { Point } from '../../measure/point.ts';
import type { SweepCell } from '../../measure/sweep.ts';

/** What is known of a device before a sweep. */
export interface Experience {
  /** Forwards that were timed. */
  readonly samples: readonly PassSample[];
  /** Tokens of a text, on average. */
  readonly tokens: number;
}

/** What a sweep is expected to take. */
export interface Forecast {
  readonly texts: number;
  readonly passes: number;
  /** Loading and tests left out; null before anything was timed on this device. */
  readonly seconds: number | null;
}

/**
 * What the points of a model on a device tell: a point's passes are nearly all as wide as its chunk.
 * @param samples of the runs of this visit, which tell more
 */
export function experienceOf(points: readonly Point[], samples: readonly PassSample[]): Experience {
  const texts = points.reduce((sum, { quality }) => sum + quality.n, 0);
  const tokens = points.reduce((sum, point) => sum + point.tokens, 0);
  const learnt = points
    .filter(({ passes }) => passes > 0)
    .map(({ settings, seconds, passes }) => ({
      slots: settings.policy.kind === 'ar' ? 1 : settings.chunk,
      ms: (1000 * seconds) / passes,
    }));
  return {
    samples: samples.length > 0 ? samples : learnt,
    tokens: texts > 0 && tokens > 0 ? tokens / texts : USUAL_TOKENS,
  };
}

/** @param tasks each setting writes; one text more for every model and chunk size warms up */
export function forecast(
  cells: readonly SweepCell[],
  tasks: number,
  { samples, tokens }: Experience,
): Forecast {
  const time = fitPassTime(samples);
  const warmed = new Set<string>();
  const total = { texts: 0, passes: 0, seconds: 0 };
  for (const { model, settings } of cells) {
    const width = `${model} ${settings.policy.kind === 'ar' ? 1 : settings.chunk}`;
    const texts = tasks + (warmed.has(width) ? 0 : 1);
    warmed.add(width);
    total.texts += tasks;
    total.passes += texts * expectedPasses(settings, tokens);
    if (time !== null) total.seconds += texts * expectedSeconds(settings, tokens, time);
  }
  return { ...total, seconds: time === null ? null : total.seconds };
}
