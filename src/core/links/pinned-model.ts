import { isOwn } from '../../engine/sampling/policies/policies.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { type Change, changeOf } from '../../share/fields.ts';
import type { LinkModel } from '../../share/link.ts';
import { useControls } from '../settings/controls-store.ts';
import { selectedEntry, useModels } from '../model/model-store.ts';
import { isAutoregressive } from '../model/stages.ts';

/**
 * The model that a link was made with. It is picked from those that this site offers, and from nowhere else,
 * as soon as their list is there.
 */

export type Tell = (changes: readonly Change[]) => void;

let forget = (): void => undefined;

/**
 * @param settings what the link asks for; null: it leaves the page's
 * @param tell hears what of it cannot be had
 */
export function pinModel(model: LinkModel | null, settings: Settings | null, tell: Tell): void {
  forget();
  forget = () => undefined;
  const pick = (): boolean => {
    const { index } = useModels.getState();
    if (index.status !== 'ready') return false;
    forget();
    choose(model, settings, tell);
    return true;
  };
  if (!pick()) forget = useModels.subscribe(pick);
}

function choose(model: LinkModel | null, settings: Settings | null, tell: Tell): void {
  const { index, select, want } = useModels.getState();
  if (index.status !== 'ready') return;
  if (model !== null) {
    const entry = index.models.find(({ id }) => id === model.id);
    if (entry !== undefined) select(entry.id);
    else if (model.id.includes('/') || isOfPublished(settings)) {
      tell([changeOf('model', model.id, '', 'elsewhere')]);
      // It may be had elsewhere, or from a folder, if a person wants that; until then no other one runs in its place.
      want(`${model.id}@${model.revision || 'main'}`);
      return;
    } else tell([changeOf('model', model.id, titleOfSelected(), 'other-model')]);
    const revision = entry?.revision;
    if (revision !== undefined && model.revision !== '' && model.revision !== revision) {
      tell([changeOf('rev', model.revision, revision, 'other-text')]);
    }
  }
  const stage = selectedEntry(useModels.getState())?.stage;
  if (settings === null || stage === undefined) return;
  if (settings.edits && isAutoregressive(stage)) tell([changeOf('edits', 'on', 'off', 'final')]);
  if (isAutoregressive(stage) !== (settings.policy.kind === 'ar')) {
    const used = isAutoregressive(stage) ? 'ar' : useControls.getState().kind;
    tell([changeOf('policy', settings.policy.kind, used)]);
  }
}

/** Whether settings are such as only models take that others publish. */
function isOfPublished(settings: Settings | null): boolean {
  return settings !== null && (settings.length !== undefined || isOwn(settings.policy));
}

function titleOfSelected(): string {
  return selectedEntry(useModels.getState())?.title ?? '';
}
