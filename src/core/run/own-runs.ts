import { create } from 'zustand';
import type { Pass } from '../../engine/trace/trace.ts';
import { usePlay } from './play-store.ts';

/** Kept where a reader turned it off. */
const KEY = 'unmask-own-runs';
const OFF = 'off';

interface OwnRuns {
  /** A run of one's own is played back when it has ended: it is over before it can be seen. */
  readonly plays: boolean;
  readonly setPlays: (plays: boolean) => void;
}

export const useOwnRuns = create<OwnRuns>()((set) => ({
  plays: stored(),
  setPlays: (plays) => {
    store(plays);
    set({ plays });
    if (!plays && usePlay.getState().unasked) usePlay.getState().toEnd();
  },
}));

/**
 * Plays a run that has just ended, slowly enough to be followed; not where the reader turned it off, asked for less
 * motion or looks elsewhere, and not a run that was slow itself.
 */
export function playBack(passes: readonly Pass[]): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (useOwnRuns.getState().plays && !still && !document.hidden) usePlay.getState().present(passes);
}

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    // Storage is refused: private windows, embedded frames, policies.
    return true;
  }
}

function store(plays: boolean): void {
  try {
    if (plays) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // The choice holds for this visit.
  }
}
