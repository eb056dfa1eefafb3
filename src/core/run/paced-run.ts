import { createStore, useStore } from 'zustand';
import { useRun } from './run-store.ts';

/** Least time between two looks at a run that goes on, in milliseconds. */
const PACE = 120;

type Run = ReturnType<typeof useRun.getState>;

/** The run as it was last looked at. */
export const pacedRun = createStore<Run>(() => useRun.getState());

let timer: ReturnType<typeof setTimeout> | null = null;
let last = -Infinity;

function look(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  last = performance.now();
  pacedRun.setState(useRun.getState(), true);
}

useRun.subscribe(({ state }) => {
  // A pass that was asked for, and the end, are shown at once.
  if (state.at !== 'running') look();
  else timer ??= setTimeout(look, Math.max(0, last + PACE - performance.now()));
});

/**
 * The run, a few times a second while it goes on: for pictures of the whole run, which take longer to draw than a
 * pass may last. At rest it is the run as it is.
 */
export function usePacedRun<T>(select: (run: Run) => T): T {
  return useStore(pacedRun, select);
}
