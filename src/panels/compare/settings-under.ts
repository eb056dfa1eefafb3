import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { settingsOf, useControls } from '../../core/settings/controls-store.ts';
import type { OfferedKind } from '../../core/settings/policy-values.ts';
import { railSettings } from '../../core/settings/rail-settings.ts';
import { tuningsNow } from '../../core/settings/tuned.ts';

/**
 * The settings of a run with another rule, whose numbers are those of the rail where the run says none: of draft and
 * verify the drafts ahead that are fastest beside the run's chunk.
 * @param stage of the model
 */
export function settingsUnder(rule: OfferedKind, settings: Settings, stage: string): Settings {
  const now = useControls.getState();
  const { controls, values } = railSettings(settings);
  const all = {
    ...{ ...now, ...controls, values: { ...now.values, ...values }, kind: rule },
    chunkIsNamed: true,
  };
  return settingsOf(all, stage, tuningsNow());
}
