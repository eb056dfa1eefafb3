import { create } from 'zustand';
import type { Pass } from '../../engine/trace/trace.ts';
import { keepChoice, keptChoice } from '../../ui/kept-choice.ts';
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
  plays: keptChoice(KEY) !== OFF,
  setPlays: (plays) => {
    keepChoice(KEY, plays ? null : OFF);
    set({ plays });
    if (!plays && usePlay.getState().unasked) usePlay.getState().toEnd();
  },
}));

/**
 * Plays a run that has just ended, slowly enough to be followed; not where the reader turned it off, asked for less
 * motion or looks elsewhere, and not a run that was slow itself.
 * @param from where it begins, milliseconds: what a fork has of another run is not played
 */
export function playBack(passes: readonly Pass[], from = 0): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (useOwnRuns.getState().plays && !still && !document.hidden)
    usePlay.getState().present(passes, from);
}
