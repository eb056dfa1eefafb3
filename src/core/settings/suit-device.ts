import type { Settings } from '../../engine/sampling/policies/settings.ts';
import type { DeviceReport } from '../../engine/worker/protocol.ts';
import { selectedEntry, useModels } from '../model/model-store.ts';
import { type Controls, type Named, settingsOf, useControls } from './controls-store.ts';
import { aheadOn } from './policy-values.ts';
import { tuningsFor } from './tuned.ts';

/** What computes. */
export type Device = DeviceReport['backend'];

/** The controls as they are on a device that nobody has timed: drafts ahead that nobody has named suit it. */
export function suitedTo<C extends Controls & Named>(controls: C, device: Device): C {
  if (controls.aheadIsNamed) return controls;
  return { ...controls, values: { ...controls.values, ahead: aheadOn(device) } };
}

/**
 * The settings of a measurement that is asked for now. Which device will run it is known only when the model is
 * loaded and timed, so it is said afterwards; what is chosen in the meantime is for what comes later.
 */
export function settingsToSuit(): (device: Device) => Settings {
  const controls = useControls.getState();
  const models = useModels.getState();
  const stage = selectedEntry(models)?.stage ?? 'S1';
  return (device) => settingsOf(suitedTo(controls, device), stage, tuningsFor(models.selected));
}
