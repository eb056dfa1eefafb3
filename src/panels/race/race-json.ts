import type { Measures } from '../../engine/trace/measures.ts';
import type { RaceResult } from '../../measure/race-result.ts';
import type { RaceRecord, RaceRun } from './race-store.ts';

/**
 * A race as a file: both traces with every recorded time, what follows from them, and what forwards cost.
 * Times of passes are milliseconds; the warm-up is left out.
 */
export function raceJson({ cost, ...runs }: RaceRecord, result: RaceResult, written: Date): Blob {
  const file = {
    format: 'unmask-race',
    version: 1,
    written: written.toISOString(),
    ratio: result.ratio,
    diffusion: side(runs.diffusion, result.diffusion),
    twin: side(runs.twin, result.twin),
    forwardCost: cost.points,
  };
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
}

function side({ title, adapter, trace }: RaceRun, measures: Measures): object {
  return { title, adapter, measures, trace };
}
