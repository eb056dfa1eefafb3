import type { Settings } from '../../engine/sampling/policies/settings.ts';
import type { DeviceReport } from '../../engine/worker/protocol.ts';
import { selectedEntry, useModels } from '../model/model-store.ts';
import { type Controls, settingsOf, useControls } from './controls-store.ts';
import { aheadOn } from './policy-values.ts';

/** What computes. */
export type Device = DeviceReport['backend'];

/**
 * The controls as they are on a device: what nobody has named suits it.
 * @param controls with whether a number of drafts ahead has been named
 */
export function suitedTo<C extends Controls & { readonly aheadIsNamed: boolean }>(
  controls: C,
  device: Device,
): C {
  if (controls.aheadIsNamed) return controls;
  return { ...controls, values: { ...controls.values, ahead: aheadOn(device) } };
}

/**
 * The settings of a measurement that is asked for now. Which device will run it is known only when the model is
 * loaded, so it is said afterwards; what is chosen in the meantime is for what comes later.
 */
export function settingsToSuit(): (device: Device) => Settings {
  const controls = useControls.getState();
  const stage = selectedEntry(useModels.getState())?.stage ?? 'S1';
  return (device) => settingsOf(suitedTo(controls, device), stage);
}
