import { measure, type Measures } from '../../engine/trace/measures.ts';
import { orderOf } from '../../measure/race.ts';
import type { RaceResult } from '../../measure/race-result.ts';
import type { RaceRecord, RaceRun } from './race-store.ts';

/**
 * A race as a file: what every run measured, the traces of the median runs with every recorded time, what follows,
 * and what forwards cost. Times of passes are milliseconds; the warm-up is left out. Version 1 had one run each.
 */
export function raceJson(
  { cost, pairs, ...runs }: RaceRecord,
  result: RaceResult,
  written: Date,
): Blob {
  const file = {
    format: 'unmask-race',
    version: 2,
    written: written.toISOString(),
    ratio: result.ratio,
    faster: result.faster,
    tokensPerSecond: result.speed,
    pairs: pairs.map(({ diffusion, twin }, i) => ({
      first: orderOf(i + 1)[0],
      diffusion: measure(diffusion.trace),
      twin: measure(twin.trace),
    })),
    diffusion: side(runs.diffusion, result.diffusion),
    twin: side(runs.twin, result.twin),
    forwardCost: cost.points,
  };
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
}

function side({ title, adapter, trace }: RaceRun, measures: Measures): object {
  return { title, adapter, measures, trace };
}
