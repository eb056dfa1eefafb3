import { create } from 'zustand';
import type { KeptRun } from './kept-run.ts';

/** What of a run on the canvas can be had again. */
export type OnCanvas =
  | { readonly is: 'run'; readonly id: string }
  /** The part of a link behind "#". */
  | { readonly is: 'link'; readonly hash: string };

/** What this browser does not keep; null where it keeps it. */
export interface Trouble {
  /** Prompt, settings and own tests. */
  readonly visit: boolean;
  /** Runs: why, in the browser's words. */
  readonly runs: string | null;
}

interface HistoryStore {
  /** Finished runs of this visit and of earlier ones, newest first. */
  readonly runs: readonly KeptRun[];
  /** Runs of an older version of this page that it cannot read, and has dropped. */
  readonly dropped: number;
  /** Null while the canvas shows neither. */
  readonly onCanvas: OnCanvas | null;
  readonly trouble: Trouble;
}

/** The visitor's own runs. */
export const useHistory = create<HistoryStore>()(() => ({
  runs: [],
  dropped: 0,
  onCanvas: null,
  trouble: { visit: false, runs: null },
}));

/** Whether there is something to list, or to say of what was listed. */
export function hasSomething({ runs, dropped }: HistoryStore): boolean {
  return runs.length > 0 || dropped > 0;
}

/** Whether this browser keeps less than the page gives it. */
export function isTroubled({ trouble }: HistoryStore): boolean {
  return trouble.visit || trouble.runs !== null;
}
