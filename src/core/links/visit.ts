import { useControls } from '../settings/controls-store.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { usePlay } from '../run/play-store.ts';
import { useRun } from '../run/run-store.ts';
import { leaveLink } from './open-link.ts';

/** What stands on the page at an entry of the browser's history: a link puts something else in its place. */
export interface Visit {
  readonly prompt: ReturnType<typeof usePrompt.getState>;
  readonly controls: ReturnType<typeof useControls.getState>;
  readonly selected: string | null;
  readonly record: ReturnType<typeof useRun.getState>['record'];
}

export function takeVisit(): Visit {
  return {
    prompt: usePrompt.getState(),
    controls: useControls.getState(),
    selected: useModels.getState().selected,
    record: useRun.getState().record,
  };
}

/** Puts back what stood there. A run that goes on stays on the canvas. */
export function restoreVisit({ prompt, controls, selected, record }: Visit): void {
  const isBusy = leaveLink();
  usePrompt.setState(prompt);
  useControls.setState(controls);
  if (selected !== null) useModels.getState().select(selected);
  if (isBusy || record === useRun.getState().record) return;
  useRun.getState().show(record, useModels.getState().loaded !== null);
  usePlay.getState().toEnd();
}
