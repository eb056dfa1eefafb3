import { type ReactNode, type RefObject, useRef } from 'react';
import { useView } from '../../core/canvas/view-store.ts';
import type { RunRecord } from '../../core/run/run-store.ts';
import { useSession } from '../../core/run/session-context.ts';
import { pendingAt, usePending } from '../../core/slot/pending-store.ts';
import { forkOf } from '../../core/slot/fork.ts';
import type { Vocabulary } from '../../engine/trace/pieces.ts';
import type { ChangedSlot } from '../../engine/trace/trace.ts';
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
  /** As the form has it. */
  readonly typedRef: RefObject<(() => Promise<boolean>) | null>;
}

/** What has been changed here, and the way on: a run of its own, which shares the passes up to here. */
export function GoOn(props: GoOnProps): ReactNode {
  const { record, model, shown, isWhole, canAsk, typedRef } = props;
  const session = useSession();
  const { pending, takeBack, clear } = usePending();
  const { trace, vocabulary } = record;
  const slots = pendingAt(pending, trace.settings, shown);
  const isOpened = slots.some(({ id }) => id === null);
  const button = useRef<HTMLButtonElement>(null);
  const goOn = async (): Promise<void> => {
    // What is typed is meant.
    if ((await typedRef.current?.()) === false) return;
    const changed = pendingAt(usePending.getState().pending, trace.settings, shown);
    // The panel goes with the run that it is about.
    document.querySelector<HTMLElement>('[data-testid="canvas"]')?.focus();
    useView.getState().release();
    clear();
    await session.goOn(forkOf(record, model, shown, changed));
  };
  return (
    <section aria-labelledby="slot-go-on" data-testid="slot-go-on">
      <h3 id="slot-go-on">{shown === 0 ? say.fromStart : say.fromPass(shown)}</h3>
      {slots.length > 0 && (
        <ul className="slot-changes">
          {stretchesOf(slots).map((stretch) => (
            <Stretch
              key={stretch[0]?.position}
              slots={stretch}
              vocabulary={vocabulary}
              onTakeBack={() => {
                // The row is about to go.
                button.current?.focus();
                takeBack(...stretch.map(({ position }) => position));
              }}
            />
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
      <button
        className="button primary"
        type="button"
        ref={button}
        disabled={!canAsk}
        onClick={() => void goOn()}
      >
        {say.goOn}
      </button>
    </section>
  );
}

/** So many tokens of a stretch are shown. */
const MOST_TOKENS = 8;

interface StretchProps {
  /** Side by side, all with tokens or all masked. */
  readonly slots: readonly ChangedSlot[];
  readonly vocabulary: Vocabulary;
  readonly onTakeBack: () => void;
}

/** What is done to slots side by side, and the way back. */
function Stretch({ slots, vocabulary, onTakeBack }: StretchProps): ReactNode {
  const [first, last] = [slots[0]?.position ?? 0, slots.at(-1)?.position ?? 0];
  const ids = slots.flatMap(({ id }) => (id === null ? [] : [id]));
  const isOne = slots.length === 1;
  const [only] = ids;
  return (
    <li>
      <span>{isOne ? say.changed(first + 1) : say.changedSlots(first + 1, last + 1)}</span>
      {ids.length === 0 ? (
        <span className="small">{say.toMask}</span>
      ) : (
        <span className="slot-changed">
          {ids.slice(0, MOST_TOKENS).map((id, i) => (
            <TokenChip key={i} id={id} vocabulary={vocabulary} />
          ))}
          {ids.length > MOST_TOKENS && '…'}
        </span>
      )}
      <button
        className="button bare"
        type="button"
        aria-label={
          isOne
            ? say.takeBack(first + 1, only === undefined ? null : seenOf(only, vocabulary).text)
            : say.takeBackSlots(first + 1, last + 1)
        }
        onClick={onTakeBack}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Changed slots in stretches, each side by side and of one kind. @param slots in ascending order */
function stretchesOf(slots: readonly ChangedSlot[]): readonly (readonly ChangedSlot[])[] {
  const stretches: ChangedSlot[][] = [];
  for (const slot of slots) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before?.position === slot.position - 1 && (before.id === null) === (slot.id === null);
    if (goesOn) last?.push(slot);
    else stretches.push([slot]);
  }
  return stretches;
}
