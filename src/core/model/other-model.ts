import type { TraceModel } from '../../engine/trace/trace.ts';
import type { IndexState } from './model-store.ts';

/**
 * Whether a run was written by a model, or a revision of one, that this page does not have: it is not shown as one of
 * its own. False before the list of models is there, and of models of which it says no revision.
 */
export function isOfOtherModel(
  { id, revision }: Pick<TraceModel, 'id' | 'revision'>,
  index: IndexState,
): boolean {
  if (index.status !== 'ready') return false;
  const entry = index.models.find((model) => model.id === id);
  return entry === undefined || (entry.revision ?? revision) !== revision;
}
