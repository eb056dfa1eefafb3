import { forkAt } from '../../engine/trace/fork.ts';
import type { ChangedSlot } from '../../engine/trace/trace.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import { emptyRecord } from '../run/new-run.ts';
import type { RunRecord } from '../run/run-store.ts';
import type { Begun } from '../run/session.ts';
import { askedIn } from './asked-in.ts';

/**
 * A run that leaves another after some of its passes, before it goes on.
 * @param parent in the ids of the model that it was made with
 * @param pass how many passes they share
 * @param slots what is done to the text there
 */
export function forkOf(
  parent: RunRecord,
  model: LoadedModel,
  pass: number,
  slots: readonly ChangedSlot[],
): Begun {
  // A run goes by its settings: every one has an object of its own.
  const settings = { ...parent.trace.settings };
  const begun = { ...forkAt(parent.trace, pass, slots), settings };
  const { passes, changes } = begun;
  const request = {
    ...askedIn(parent.trace.prompt),
    ...{ settings, paused: false },
    from: { passes, changes },
  };
  const { parent: _grandparent, ...left } = parent;
  const record = {
    ...emptyRecord(model, request),
    trace: { ...begun, model: model.model, device: model.device.label },
    cacheBytes: parent.cacheBytes.slice(0, pass),
    parent: left,
  };
  return { record, request };
}
