import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useRef } from 'react';
import { FaultNotice } from '../faults/FaultNotice.tsx';
import { inFlight } from '../run/machine.ts';
import { useRun } from '../run/runStore.ts';
import { useSession } from '../run/SessionContext.ts';
import { EXAMPLES } from './examples.ts';
import './prompt.css';
import { usePrompt } from './promptStore.ts';
import { RunBox } from './RunBox.tsx';

/** What the function should do, and the buttons that make it so. */
export function PromptPanel(): ReactNode {
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const { instruction, problem, setInstruction } = usePrompt();
  const state = useRun((run) => run.state);
  const busy = inFlight(state) || state.at === 'loading';

  const run = (held: boolean): void => {
    if (busy) return;
    if (!usePrompt.getState().check()) {
      field.current?.focus();
      return;
    }
    void session.run(held);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    run(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter sends, as in any one-line field; Shift+Enter breaks the line.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    run(false);
  };
  const fault = problem ?? (state.at === 'fault' ? state.fault : null);
  const promptAtFault = fault?.code === 'empty-prompt' || fault?.code === 'prompt-too-long';

  return (
    <form className="ask" onSubmit={submit} noValidate>
      <span className="gutter ask-label" aria-hidden="true">
        prompt
      </span>
      <div className="ask-field">
        <label htmlFor="instruction">Write a JavaScript function that</label>
        <textarea
          id="instruction"
          ref={field}
          aria-label="Instruction: write a JavaScript function that"
          aria-invalid={promptAtFault}
          aria-describedby={fault === null ? undefined : 'prompt-fault'}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          placeholder="say what it should do"
          value={instruction}
          onChange={(event) => setInstruction(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <RunBox onRun={run} />
      <Extras />
      {fault !== null && (
        <div className="ask-fault">
          <FaultNotice
            id="prompt-fault"
            fault={fault}
            onRetry={() => {
              run(false);
            }}
          />
        </div>
      )}
    </form>
  );
}

/** The optional signature and the examples. */
function Extras(): ReactNode {
  const { signature, setSignature, setInstruction } = usePrompt();
  return (
    <div className="ask-extras">
      <label className="ask-signature">
        <span>Signature</span>
        <input
          className="mono"
          aria-label="Signature, optional"
          placeholder="optional: name(arg, arg)"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          value={signature}
          onChange={(event) => setSignature(event.currentTarget.value)}
        />
      </label>
      <select
        className="select bare"
        aria-label="Examples"
        value=""
        onChange={(event) => {
          const example = EXAMPLES[Number(event.currentTarget.value)];
          if (event.currentTarget.value === '' || example === undefined) return;
          setInstruction(example.instruction);
          setSignature(example.signature);
        }}
      >
        <option value="">Examples</option>
        {EXAMPLES.map((example, i) => (
          <option key={example.instruction} value={i}>
            {example.instruction}
          </option>
        ))}
      </select>
    </div>
  );
}
