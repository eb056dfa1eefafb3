import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { useRun } from '../run/run-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { useTasks } from '../tests/tasks-store.ts';
import { keptVisit } from './kept-visit.ts';

/**
 * Shows what was kept of the visit before, and keeps from now on what the visitor does. The code for it comes where
 * there is something to show, or with the visitor's first change: who only looks does without.
 * @param showFirst shows the run that the page starts with
 * @returns whether something is shown
 */
export async function bringBack(showFirst: () => Promise<unknown>): Promise<boolean> {
  const text = keptVisit();
  if (text === null) return false;
  try {
    const keeper = await import('./keeper.on-demand.ts');
    return await keeper.bringBack(text, showFirst);
  } catch (error) {
    // What the address carries is shown all the same.
    console.error(error);
    return false;
  }
}

/** Keeps the visitor's work from their first change on. */
export function keepFromFirstChange(): void {
  const stops = [
    usePrompt.subscribe(start),
    useControls.subscribe(start),
    useRun.subscribe(start),
    useTasks.subscribe(({ own }, before) => {
      if (own !== before.own) start();
    }),
    useModels.subscribe(({ selected }, { selected: before, index }) => {
      // The list of models picks the first of them.
      if (selected !== before && index.status === 'ready') start();
    }),
  ];
  function start(): void {
    for (const stop of stops) stop();
    import('./keeper.on-demand.ts').then(
      (keeper) => keeper.startKeeping(),
      // Nothing is kept, as the page then says of what it could not fetch elsewhere.
      (error: unknown) => console.error(error),
    );
  }
}
