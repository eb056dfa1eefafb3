import { useControls } from '../controls/controlsStore.ts';
import { useModels } from '../models/modelStore.ts';
import { usePrompt } from '../prompt/promptStore.ts';
import { usePlay } from '../run/playStore.ts';
import { useRun } from '../run/runStore.ts';
import { leaveLink } from './openLink.ts';

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
