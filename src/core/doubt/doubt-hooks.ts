import { useMemo } from 'react';
import { useModels } from '../model/model-store.ts';
import { useFinishedRun } from '../run/run-hooks.ts';
import { type Doubt, doubtOf } from './doubt.ts';

/**
 * What the model makes of the finished text on the canvas; null where there is none, or nobody has measured the
 * model. Of a run that a link brought, the calibration is that of the model that is loaded, if it is the one.
 */
export function useDoubt(): Doubt | null {
  const record = useFinishedRun();
  const loaded = useModels((models) => models.loaded?.model ?? null);
  return useMemo(() => {
    if (record === null) return null;
    const { id, revision } = record.trace.model;
    const isLoaded = loaded?.model.id === id && loaded.model.revision === revision;
    const calibration = record.calibration ?? (isLoaded ? loaded.calibration : null);
    return calibration === null ? null : doubtOf(record, calibration);
  }, [record, loaded]);
}
