import type { ReactNode } from 'react';
import { useView } from '../../core/canvas/view-store.ts';
import type { RunRecord } from '../../core/run/run-store.ts';
import { useSession } from '../../core/run/session-context.ts';
import { pendingAt, usePending } from '../../core/slot/pending-store.ts';
import { forkOf } from '../../core/slot/fork.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import { Icon } from '../../ui/icon.tsx';
import { onDemand } from '../../words/on-demand.ts';
import { seenOf, TokenChip } from './token-chip.tsx';

const say = onDemand.slot;

interface GoOnProps {
  readonly record: RunRecord;
  readonly model: LoadedModel;
  /** Passes that the playhead has behind it. */
  readonly shown: number;
  /** No slot is masked there: nothing is left to be written. */
  readonly isWhole: boolean;
  readonly canAsk: boolean;
}

/** What has been changed here, and the way on: a run of its own, which shares the passes up to here. */
export function GoOn({ record, model, shown, isWhole, canAsk }: GoOnProps): ReactNode {
  const session = useSession();
  const { pending, takeBack, clear } = usePending();
  const { trace, vocabulary } = record;
  const slots = pendingAt(pending, trace.settings, shown);
  const isOpened = slots.some(({ id }) => id === null);
  const goOn = (): void => {
    // The panel goes with the run that it is about.
    document.querySelector<HTMLElement>('[data-testid="canvas"]')?.focus();
    useView.getState().release();
    clear();
    void session.goOn(forkOf(record, model, shown, slots));
  };
  return (
    <section aria-labelledby="slot-go-on" data-testid="slot-go-on">
      <h3 id="slot-go-on">{shown === 0 ? say.fromStart : say.fromPass(shown)}</h3>
      {slots.length > 0 && (
        <ul className="slot-changes">
          {slots.map(({ position, id }) => (
            <li key={position}>
              <span>{say.changed(position + 1)}</span>
              {id === null ? (
                <span className="small">{say.toMask}</span>
              ) : (
                <TokenChip id={id} vocabulary={vocabulary} />
              )}
              <button
                className="button bare"
                type="button"
                aria-label={say.takeBack(
                  position + 1,
                  id === null ? null : seenOf(id, vocabulary).text,
                )}
                onClick={() => takeBack(position)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        {isWhole && !isOpened
          ? say.allDecided
          : slots.length === 0
            ? say.nothingChanged
            : say.keeps}
      </p>
      <button className="button primary" type="button" disabled={!canAsk} onClick={goOn}>
        {say.goOn}
      </button>
    </section>
  );
}
