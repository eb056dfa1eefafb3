import { create } from 'zustand';
import type { Tuning } from '../../engine/speed/tuning.ts';
import { useModels } from '../model/model-store.ts';
import type { Controls, Named } from './controls-store.ts';
import { aheadOf } from './policy-values.ts';

interface Tuned {
  /** The model that was timed, by what the page knows it. */
  readonly model: string | null;
  /** How fast draft and verify is with it on this device, the fastest first; nothing where nobody knows. */
  readonly tunings: readonly Tuning[];
}

export const useTuned = create<Tuned>()(() => ({ model: null, tunings: [] }));

const NONE: readonly Tuning[] = [];

/** Of a model, by what the page knows it. */
export function tuningsFor(id: string | null): readonly Tuning[] {
  const { model, tunings } = useTuned.getState();
  return model === id ? tunings : NONE;
}

/** Of the model that is picked. */
export function tuningsNow(): readonly Tuning[] {
  return tuningsFor(useModels.getState().selected);
}

/** The same, where it is drawn. */
export function useTunings(): readonly Tuning[] {
  const selected = useModels((models) => models.selected);
  return useTuned(({ model, tunings }) => (model === selected ? tunings : NONE));
}

/**
 * Chunk size and drafts ahead of draft and verify: those that somebody has named, and else those that are fastest
 * beside them.
 */
export function verifyNumbers(
  { values, chunk, chunkIsNamed, aheadIsNamed }: Pick<Controls, 'values' | 'chunk'> & Named,
  tunings: readonly Tuning[],
): Pick<Tuning, 'chunk' | 'ahead'> {
  const ahead = aheadOf(values);
  const fits = (tuning: Tuning): boolean =>
    (!chunkIsNamed || tuning.chunk === chunk) && (!aheadIsNamed || tuning.ahead === ahead);
  return tunings.find(fits) ?? { chunk, ahead };
}
