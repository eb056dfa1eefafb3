import { isBusy } from './machine.ts';
import { useRun } from './run-store.ts';
import { useTurn } from './turn-store.ts';

/** Nothing runs, nothing is loaded to be run, and no measurement has the model. */
export function isAtRest(): boolean {
  return !isBusy(useRun.getState().state) && useTurn.getState().holder === null;
}
