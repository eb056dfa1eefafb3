import { words } from '../../words/words.ts';
import { useModels } from '../../core/model/model-store.ts';
import { setRail } from '../../core/settings/rail-settings.ts';
import { late } from '../../words/late.ts';
import type { Mark } from './chart-model.ts';

const say = late.points;

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
  if (twin) return offered ? say.loadedTwin : say.loadedTwinAlone;
  const setting = words.settings.title(point.settings);
  return offered ? say.loaded(setting) : say.loadedAlone(setting);
}
