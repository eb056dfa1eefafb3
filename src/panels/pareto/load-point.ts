import { useModels } from '../../core/model/model-store.ts';
import { setRail } from '../../core/settings/rail-settings.ts';
import type { Mark } from './chart-model.ts';
import { settingsText } from '../../core/settings/settings-text.ts';

/**
 * Puts a mark's settings into the rail and picks its model, if this site has it.
 * @returns what was done, for those who do not see it
 */
export function loadPoint({ point, twin }: Mark): string {
  const { index, select } = useModels.getState();
  const models = index.status === 'ready' ? index.models : [];
  const offered = models.some(({ id }) => id === point.model.id);
  if (offered) select(point.model.id);
  setRail(point.settings);
  const what = twin ? 'The AR twin' : settingsText(point.settings);
  return offered ? `${what}: loaded into the settings.` : `${what}: loaded, without its model.`;
}
