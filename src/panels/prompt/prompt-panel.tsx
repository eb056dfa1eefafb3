import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useRef,
} from 'react';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { latePart } from '../../core/faults/late-part.tsx';
import type { SourceFaultProps } from '../../core/faults/source-fault.on-demand.tsx';
import { keepAndReload } from '../../core/kept/keep-and-reload.ts';
import { asksOf, selectedEntry, useModels } from '../../core/model/model-store.ts';
import { isBusy } from '../../core/run/machine.ts';
import { useNoNetwork } from '../../core/run/no-network.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useSession } from '../../core/run/session-context.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { useUndoable } from '../../ui/undoable.ts';
import { labelOf } from '../../engine/prompt/asked.ts';
import { TASK_KINDS } from '../../tasks/format.ts';
import { CodeField, type CodeFieldRef, MaskButton } from './code-field.tsx';
import { EXAMPLES } from '../../core/prompt/examples.ts';
import '../../ui/gutter.css';
import './prompt.css';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { PROMPT_FORM, RunBox } from './run-box.tsx';
import { useFittedHeight } from './use-fitted-height.ts';
import { words } from '../../words/words.ts';

const say = words.prompt;

/** Of a model that others publish. */
const SourceFault = latePart<SourceFaultProps>({
  name: words.parts.prompt,
  load: async () => (await import('../../core/faults/source-fault.on-demand.tsx')).SourceFault,
  reload: keepAndReload,
});

interface PromptPanelProps {
  /** Says below the field what can be asked for; `onPick` moves to the field, once a request is in it. */
  readonly scope: ComponentType<{ readonly onPick: () => void }>;
}

/** What the function should do, and the buttons that make it so. */
export function PromptPanel({ scope: Scope }: PromptPanelProps): ReactNode {
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const code = useRef<HTMLTextAreaElement>(null);
  const signature = useRef<HTMLInputElement>(null);
  const { kind, instruction, problem, setInstruction } = usePrompt();
  const undoable = useUndoable(field, instruction, setInstruction);
  const asks = useModels(asksOf);
  const own = asks ?? say;
  const state = useRun((run) => run.state);
  const busy = isBusy(state);
  const free = useTurn((turn) => turn.holder === null);

  useFittedHeight(field, instruction);

  const run = (held: boolean): void => {
    if (busy) return;
    if (!usePrompt.getState().check()) {
      const lack = usePrompt.getState().problem?.code;
      const at = { 'no-code': code, 'bad-signature': signature };
      (lack === 'no-code' || lack === 'bad-signature' ? at[lack] : field).current?.focus();
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
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    // Holding it is no wish for a second run.
    if (!event.repeat) run(false);
  };
  const fault = problem ?? (state.at === 'fault' ? state.fault : null);
  const noNetwork = useNoNetwork(fault, useModels(selectedEntry));
  const isTooLong = fault?.code === 'prompt-too-long';
  const isOthers = useModels(({ published, wanted }) => (published ?? wanted) !== null);
  const isHere = useModels(({ published }) => published?.description.host === '');
  const retry = free ? { onRetry: () => run(false) } : {};

  return (
    <form className="ask" id={PROMPT_FORM} onSubmit={submit} noValidate>
      <h2 className="unseen">{say.title}</h2>
      <span className="gutter ask-label" aria-hidden="true">
        {say.gutter}
      </span>
      <div className="ask-field">
        {asks?.form === 'text' ? <span>{asks.begins[kind]}</span> : <KindPicker />}
        <textarea
          ref={field}
          aria-label={own.instruction[kind]}
          aria-invalid={isTooLong || fault?.code === 'empty-prompt'}
          aria-describedby={fault === null ? undefined : 'prompt-fault'}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          placeholder={own.mayGoOn[kind]}
          {...undoable}
          onKeyDown={onKeyDown}
        />
      </div>
      <RunBox onRun={run} />
      {kind !== 'write' && (
        <CodeField
          field={code}
          kind={kind}
          invalid={isTooLong || fault?.code === 'no-code'}
          onRun={() => {
            run(false);
          }}
        />
      )}
      {asks?.form !== 'text' && (
        <Extras code={code} signature={signature} wrong={fault?.code === 'bad-signature'} />
      )}
      {asks === null ? (
        <Scope onPick={() => field.current?.focus()} />
      ) : (
        <p className="ask-note">{asks.note}</p>
      )}
      {fault !== null && (
        <div className="ask-fault">
          {isOthers ? (
            <SourceFault id="prompt-fault" fault={fault} isHere={isHere} {...retry} />
          ) : (
            <FaultNotice
              id="prompt-fault"
              fault={fault}
              {...(noNetwork !== undefined && { said: noNetwork })}
              {...retry}
            />
          )}
        </div>
      )}
    </form>
  );
}

interface SignatureFieldProps {
  readonly field: React.RefObject<HTMLInputElement | null>;
  /** Whether the fault below is about the signature. */
  readonly wrong: boolean;
}

function SignatureField({ field, wrong }: SignatureFieldProps): ReactNode {
  const { signature, setSignature } = usePrompt();
  const undoable = useUndoable(field, signature, setSignature);
  return (
    <input
      ref={field}
      className="mono"
      aria-label={say.signatureField}
      aria-invalid={wrong}
      aria-describedby={wrong ? 'prompt-fault' : undefined}
      placeholder={say.signatureExample}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      {...undoable}
    />
  );
}

/** What is to be done with a function; it reads as the beginning of the sentence. */
function KindPicker(): ReactNode {
  const { kind, setKind } = usePrompt();
  const { begins } = useModels(asksOf) ?? say;
  return (
    <select
      className="ask-kind"
      aria-label={say.whatToDo}
      value={kind}
      onChange={({ currentTarget }) => setKind(TASK_KINDS[currentTarget.selectedIndex] ?? 'write')}
    >
      {TASK_KINDS.map((each) => (
        <option key={each} value={each}>
          {begins[each]}
        </option>
      ))}
    </select>
  );
}

interface ExtrasProps {
  readonly code: CodeFieldRef;
  readonly signature: SignatureFieldProps['field'];
  readonly wrong: boolean;
}

/** What else a kind takes, and its examples. */
function Extras({ code, signature, wrong }: ExtrasProps): ReactNode {
  const { kind, fill } = usePrompt();
  const examples = EXAMPLES[kind];
  return (
    <div className="ask-extras">
      {kind === 'write' && (
        <label className="ask-signature">
          <span>{say.signature}</span>
          <SignatureField field={signature} wrong={wrong} />
        </label>
      )}
      {kind === 'infill' && <MaskButton field={code} />}
      <select
        className="select bare"
        aria-label={say.examples}
        value=""
        onChange={(event) => {
          const example = examples[Number(event.currentTarget.value)];
          if (event.currentTarget.value !== '' && example !== undefined) fill(example);
        }}
      >
        <option value="">{say.examples}</option>
        {examples.map((example, i) => (
          <option key={labelOf(example)} value={i}>
            {labelOf(example)}
          </option>
        ))}
      </select>
    </div>
  );
}
