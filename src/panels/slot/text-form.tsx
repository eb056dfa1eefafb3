import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useSession } from '../../core/run/session-context.ts';
import { askedIn } from '../../core/slot/asked-in.ts';
import { type Fault, faultOf } from '../../engine/fault.ts';
import type { ChangedSlot, TracePrompt } from '../../engine/trace/trace.ts';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { onDemand } from '../../words/on-demand.ts';

const say = onDemand.slot;

/** Characters that may be written into slots at once. */
const MOST = 400;

interface TextFormProps {
  readonly prompt: TracePrompt;
  readonly position: number;
  readonly canAsk: boolean;
  readonly onSpelt: (slots: readonly ChangedSlot[]) => void;
  /** Puts what is typed and not put yet; null where nothing is. It says whether that could be done. */
  readonly typedRef: RefObject<(() => Promise<boolean>) | null>;
}

type Outcome =
  | { readonly at: 'none' }
  | { readonly at: 'spelt'; readonly slots: number }
  | { readonly at: 'fault'; readonly fault: Fault };

/** Text for a slot, and for as many after it as its tokens take. */
export function TextForm(props: TextFormProps): ReactNode {
  const { prompt, position, canAsk, onSpelt, typedRef } = props;
  const session = useSession();
  const id = useId();
  const asking = useRef<AbortController | null>(null);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ at: 'none' });
  const isLong = text.length > MOST;
  const spell = async (): Promise<boolean> => {
    if (isLong) return false;
    asking.current?.abort();
    const { signal } = (asking.current = new AbortController());
    try {
      const request = { ...askedIn(prompt), texts: [{ position, text }] };
      const slots = await session.spell(request, signal);
      if (signal.aborted) return false;
      onSpelt(slots);
      setText('');
      setOutcome({ at: 'spelt', slots: slots.length });
      return true;
    } catch (error) {
      if (!signal.aborted) setOutcome({ at: 'fault', fault: faultOf(error) });
      return false;
    }
  };
  useEffect(() => {
    typedRef.current = text === '' ? null : spell;
    return () => {
      typedRef.current = null;
    };
  });
  return (
    <form
      className="slot-text"
      onSubmit={(event) => {
        event.preventDefault();
        if (canAsk && text !== '') void spell();
      }}
    >
      <label htmlFor={id}>{say.write}</label>
      <div className="slot-text-line">
        <textarea
          className="field"
          id={id}
          rows={1}
          aria-invalid={isLong}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`${id}hint`}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setOutcome({ at: 'none' });
          }}
          onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        <button className="button" type="submit" disabled={!canAsk || text === '' || isLong}>
          {say.put}
        </button>
      </div>
      <p className="small" id={`${id}hint`} role="status" data-testid="slot-spelt">
        {isLong
          ? say.tooLong(text.length, MOST)
          : outcome.at === 'spelt'
            ? say.spelt(outcome.slots, position + 1)
            : say.blanks}
      </p>
      {outcome.at === 'fault' && <FaultNotice fault={outcome.fault} onRetry={() => void spell()} />}
    </form>
  );
}
