import type { ModelEntry } from '../../engine/models/model-index.ts';
import { readPoints } from '../../measure/points-file.ts';
import type { PointSet } from '../../measure/point-set.ts';
import { usePoints } from './points-store.ts';
import address from './recorded-sweep.json?url';

/**
 * The sweep that comes with the page, so that the chart is never empty. `npm run sweep` recorded it: the command
 * stands in the file. It is fetched after all that a visitor waits for; a page that cannot get it does without.
 */
export async function showRecording(
  read: () => Promise<string | null> = fetchRecording,
): Promise<void> {
  const text = await read().catch(() => null);
  if (text === null) return;
  const reading = readPoints(text);
  if (reading.ok) usePoints.getState().give({ set: reading.set, source: 'recorded' });
}

/** No script: what a visit loads of those is counted. */
async function fetchRecording(): Promise<string | null> {
  const response = await fetch(address);
  return response.ok ? response.text() : null;
}

/** Whether a recording is of the models that this page has, in the revisions that it has of them. */
export function fitsModels(
  { points }: Pick<PointSet, 'points'>,
  models: readonly Pick<ModelEntry, 'id' | 'revision'>[],
): boolean {
  return points.every(({ model }) =>
    models.some(({ id, revision }) => id === model.id && revision === model.revision),
  );
}
