import type { Trace } from '../../engine/trace/trace.ts';
import type { Pair } from '../../measure/race.ts';
import type { RaceRun } from './race-store.ts';

/** The traces of a race's runs, which its result is made of. */
export function tracesOf(pairs: readonly Pair<RaceRun>[]): readonly Pair<Trace>[] {
  return pairs.map(({ diffusion, twin }) => ({ diffusion: diffusion.trace, twin: twin.trace }));
}
