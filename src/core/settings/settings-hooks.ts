import { useMemo } from 'react';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { selectedEntry, useModels } from '../model/model-store.ts';
import { settingsOf, useControls } from './controls-store.ts';
import { tuningsNow, useTunings } from './tuned.ts';

/** Stage of the model picked. */
export function useStage(): string {
  return useModels((models) => selectedEntry(models)?.stage ?? 'S1');
}

/** The settings that a run begun now would have. */
export function useSettings(): Settings {
  const controls = useControls();
  const stage = useStage();
  const tunings = useTunings();
  return useMemo(() => settingsOf(controls, stage, tunings), [controls, stage, tunings]);
}

/** The same, outside of what is drawn. */
export function settingsNow(): Settings {
  const stage = selectedEntry(useModels.getState())?.stage ?? 'S1';
  return settingsOf(useControls.getState(), stage, tuningsNow());
}
