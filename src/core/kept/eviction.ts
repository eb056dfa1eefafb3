import type { KeptRun } from './kept-run.ts';

/** What is kept of runs at most. */
export interface Bounds {
  readonly runs: number;
  /** Characters of all of them together, as JSON. */
  readonly characters: number;
  /** Of the runs those that the visitor may pin. */
  readonly pinned: number;
}

/** A run takes 1 to 3 kB as a rule: see docs/sharing.md. */
export const BOUNDS: Bounds = { runs: 100, characters: 4_000_000, pinned: 50 };

/** What a run takes, in characters. */
export function sizeOf(run: KeptRun): number {
  return JSON.stringify(run).length;
}

/**
 * The runs that have to go so that the others fit: the oldest that nobody has pinned, and pinned ones only where
 * they alone are too many. The newest run of all stays, however long it is.
 */
export function surplusOf(runs: readonly KeptRun[], bounds = BOUNDS): KeptRun[] {
  const newestFirst = newest(runs);
  const [last] = newestFirst;
  const ranked = newestFirst.toSorted((a, b) => rank(b) - rank(a));
  let room = bounds.characters;
  let places = bounds.runs;
  return ranked.filter((run) => {
    room -= sizeOf(run);
    places -= 1;
    return run !== last && (room < 0 || places < 0);
  });

  function rank(run: KeptRun): number {
    return run === last ? 2 : run.pinned ? 1 : 0;
  }
}

/** The newest first; of the same moment, in the order of their names, so that two tabs agree. */
export function newest(runs: readonly KeptRun[]): KeptRun[] {
  return runs.toSorted((a, b) => b.ended.localeCompare(a.ended) || b.id.localeCompare(a.id));
}

/**
 * The run whose place a new one takes: a slider that is drawn makes many runs, of which the last is listed. One that
 * was pinned, or whose prompt was another, stays.
 */
export function replacedBy(run: KeptRun, runs: readonly KeptRun[]): KeptRun | null {
  const [last] = newest(runs);
  if (!run.isLive || last === undefined) return null;
  return last.isLive && !last.pinned && last.prompt === run.prompt ? last : null;
}
