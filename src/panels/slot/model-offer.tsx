import type { ReactNode } from 'react';
import { LoadBar } from '../../core/model/load-bar.tsx';
import { useModels } from '../../core/model/model-store.ts';
import { useBytesOf } from '../../core/run/download-size.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useSession } from '../../core/run/session-context.ts';
import type { ModelFor } from '../../core/slot/model-for.ts';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { onDemand } from '../../words/on-demand.ts';

const say = onDemand.slot;

/** Why nothing can be asked of the model of a run, or the offer to load it. */
export function ModelOffer({ model }: { readonly model: ModelFor }): ReactNode {
  const session = useSession();
  const state = useRun((run) => run.state);
  const bytes = useBytesOf(model.is === 'absent' ? model.entry : null);
  switch (model.is) {
    case 'ready':
      return <p className="small">{say.otherTokens}</p>;
    case 'other-revision':
      return <p className="small">{say.otherRevision(model.made, model.here)}</p>;
    case 'unknown':
      return <p className="small">{say.unknownModel(model.id)}</p>;
    case 'absent': {
      if (state.at === 'loading') {
        return <LoadBar progress={state.progress} onCancel={() => session.stop()} />;
      }
      const load = (): void => {
        // The button is about to go; the keys stay with the slot.
        document.getElementById('slot-title')?.focus({ preventScroll: true });
        useModels.getState().select(model.entry.id);
        void session.load();
      };
      return (
        <>
          <p className="small">{say.needsModel}</p>
          {state.at === 'fault' && state.during === 'load' && (
            <FaultNotice fault={state.fault} onRetry={load} />
          )}
          <button className="button" type="button" data-testid="slot-load" onClick={load}>
            {say.load(model.entry.title, bytes)}
          </button>
        </>
      );
    }
  }
}
