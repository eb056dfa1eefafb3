import type { Trace } from '../../engine/trace/trace.ts';
import { endOf } from '../../engine/trace/times.ts';
import { hasCome } from './lane.ts';

/** The one clock of a replay: both runs begin at 0, though one was made after the other. */
export interface RaceClock {
  /** End of the longer run, milliseconds. */
  readonly duration: number;
  /** Ends of the passes of both runs, ascending, each once. */
  readonly moments: readonly number[];
}

/** Puts recorded runs on one clock. */
export function raceClock(runs: readonly Pick<Trace, 'passes'>[]): RaceClock {
  const ends = runs.flatMap(({ passes }) => passes.map(endOf));
  const moments = [...new Set(ends)].sort((a, b) => a - b);
  return { duration: moments.at(-1) ?? 0, moments };
}

/** The end of a pass after or before a time; the end or the start of the race where there is none. */
export function neighbouringMoment(
  { moments, duration }: RaceClock,
  time: number,
  by: 1 | -1,
): number {
  return by === 1
    ? (moments.find((moment) => !hasCome(moment, time)) ?? duration)
    : (moments.findLast((moment) => !hasCome(time, moment)) ?? 0);
}
