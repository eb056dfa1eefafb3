import type { Recording } from './recording.ts';

/** A run and those that left it: each goes on from a pass of another, with its model, prompt and settings. */
export interface RunTree {
  /** The first is the root; every other comes behind the run that it left. */
  readonly runs: readonly RunOfTree[];
  /** Index of the one that is to be seen. */
  readonly shown: number;
}

export interface RunOfTree {
  readonly recording: Recording;
  /** Index of the run that it left; null of the root. */
  readonly parent: number | null;
  /** How many passes they share, the same objects in both; 0 of the root. */
  readonly pass: number;
}

/** A run that nothing has left, or that is told without the one that it left. */
export function treeOf(recording: Recording): RunTree {
  return { runs: [{ recording, parent: null, pass: 0 }], shown: 0 };
}

/** The same with each run behind the one that has the last pass they share: others have it from that one. */
export function rooted({ runs, shown }: RunTree): RunTree {
  const parentOf = (parent: number | null, pass: number): number | null => {
    const run = parent === null ? undefined : runs[parent];
    return run === undefined || pass >= run.pass ? parent : parentOf(run.parent, pass);
  };
  return { runs: runs.map((run) => ({ ...run, parent: parentOf(run.parent, run.pass) })), shown };
}
