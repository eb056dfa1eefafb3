import type { ModelEntry } from '../../engine/models/model-index.ts';
import { inVocabulary } from '../../engine/trace/in-vocabulary.ts';
import type { TraceModel } from '../../engine/trace/trace.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import type { useModels } from '../model/model-store.ts';
import { type RunRecord, useRun } from '../run/run-store.ts';
import { usePending } from './pending-store.ts';

/** Whether the model that a run was made with is at hand, to be asked about it. */
export type ModelFor =
  | { readonly is: 'ready'; readonly model: LoadedModel }
  /** It has to be loaded. */
  | { readonly is: 'absent'; readonly entry: ModelEntry }
  /** What is at hand, or can be had, is another revision of it. */
  | { readonly is: 'other-revision'; readonly made: string; readonly here: string }
  /** This site does not have it. */
  | { readonly is: 'unknown'; readonly id: string };

/** Tells whether a run can be looked into and gone on from. */
export function modelFor(
  made: TraceModel,
  { loaded, index }: Pick<ReturnType<typeof useModels.getState>, 'loaded' | 'index'>,
): ModelFor {
  const here = loaded?.model.model;
  if (loaded !== null && here?.id === made.id) {
    return here.revision === made.revision
      ? { is: 'ready', model: loaded.model }
      : { is: 'other-revision', made: made.revision, here: here.revision };
  }
  const entry =
    index.status === 'ready' ? index.models.find(({ id }) => id === made.id) : undefined;
  if (entry === undefined) return { is: 'unknown', id: made.id };
  const { revision = made.revision } = entry;
  return revision === made.revision
    ? { is: 'absent', entry }
    : { is: 'other-revision', made: made.revision, here: revision };
}

/**
 * Puts the run on the canvas into the ids of its model, see `inVocabulary`, with what was changed in it: what the model
 * says of it is in those.
 * @returns false where the model lacks a token of it
 */
export function adopt(record: RunRecord, { pieces, eosId }: LoadedModel): boolean {
  if (record.vocabulary.pieces === pieces) return true;
  const trace = inVocabulary(record.trace, record.vocabulary, { pieces, eosId });
  if (trace === null) return false;
  if (useRun.getState().record === record) {
    const { pending } = usePending.getState();
    if (pending?.run === trace.settings) {
      const { pass, slots } = pending;
      const alone = { ...record.trace, passes: [], changes: [{ pass, slots }] };
      const [told] = inVocabulary(alone, record.vocabulary, { pieces, eosId })?.changes ?? [];
      usePending.setState({ pending: told === undefined ? null : { ...pending, ...told } });
    }
    useRun.setState({
      record: { ...record, trace, vocabulary: { ...record.vocabulary, pieces, eosId } },
    });
  }
  return true;
}
