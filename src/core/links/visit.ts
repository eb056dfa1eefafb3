import { useControls } from '../settings/controls-store.ts';
import { type PublishedModel, useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { usePlay } from '../run/play-store.ts';
import { useRun } from '../run/run-store.ts';
import { leaveLink } from './open-link.ts';

/** What stands on the page at an entry of the browser's history: a link puts something else in its place. */
export interface Visit {
  readonly prompt: ReturnType<typeof usePrompt.getState>;
  readonly controls: ReturnType<typeof useControls.getState>;
  readonly selected: string | null;
  /** The model that others publish, where one was picked. */
  readonly published: PublishedModel | null;
  readonly record: ReturnType<typeof useRun.getState>['record'];
}

export function takeVisit(): Visit {
  return {
    prompt: usePrompt.getState(),
    controls: useControls.getState(),
    selected: useModels.getState().selected,
    published: useModels.getState().published,
    record: useRun.getState().record,
  };
}

/** Puts back what stood there. A run that goes on stays on the canvas. */
export function restoreVisit({ prompt, controls, selected, published, record }: Visit): void {
  const isBusy = leaveLink();
  usePrompt.setState(prompt);
  useControls.setState(controls);
  const models = useModels.getState();
  if (published !== null) models.publish(published);
  else if (selected !== null) models.select(selected);
  if (isBusy || record === useRun.getState().record) return;
  useRun.getState().show(record, useModels.getState().loaded !== null);
  usePlay.getState().toEnd();
}
