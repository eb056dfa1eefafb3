import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
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
}

type Outcome =
  | { readonly at: 'none' }
  | { readonly at: 'spelt'; readonly slots: number }
  | { readonly at: 'fault'; readonly fault: Fault };

/** Text for a slot, and for as many after it as its tokens take. */
export function TextForm({ prompt, position, canAsk, onSpelt }: TextFormProps): ReactNode {
  const session = useSession();
  const id = useId();
  const asking = useRef<AbortController | null>(null);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ at: 'none' });
  const spell = async (): Promise<void> => {
    asking.current?.abort();
    const { signal } = (asking.current = new AbortController());
    try {
      const request = { ...askedIn(prompt), texts: [{ position, text }] };
      const slots = await session.spell(request, signal);
      if (signal.aborted) return;
      onSpelt(slots);
      setOutcome({ at: 'spelt', slots: slots.length });
    } catch (error) {
      if (!signal.aborted) setOutcome({ at: 'fault', fault: faultOf(error) });
    }
  };
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
          maxLength={MOST}
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
        <button className="button" type="submit" disabled={!canAsk || text === ''}>
          {say.put}
        </button>
      </div>
      <p className="small" id={`${id}hint`} role="status" data-testid="slot-spelt">
        {outcome.at === 'spelt' ? say.spelt(outcome.slots, position + 1) : say.blanks}
      </p>
      {outcome.at === 'fault' && <FaultNotice fault={outcome.fault} onRetry={() => void spell()} />}
    </form>
  );
}
