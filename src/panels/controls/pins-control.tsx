import { type ReactNode, useEffect, useRef } from 'react';
import type { Pin } from '../../engine/prompt/pin.ts';
import { normaliseSignature } from '../../engine/prompt/signature.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import { LIMITS } from '../../engine/sampling/policies/settings.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { words } from '../../words/words.ts';
import { onDemand } from '../../words/on-demand.ts';

const say = onDemand.pins;

/** People count from 1. */
const SLOT = { min: 1, max: LIMITS.length.max, step: 1 };

/** Texts that are to stand in the answer, whatever the model writes around them. */
export function PinsControl(): ReactNode {
  const { pins, setPins, problem, signature } = usePrompt();
  const state = useRun((run) => run.state);
  const fault = problem ?? (state.at === 'fault' ? state.fault : null);
  const wrong = fault?.code === 'bad-pin' ? fault : null;
  const group = useRef<HTMLFieldSetElement>(null);
  const focus = useRef<number | null>(null);
  useEffect(() => {
    if (focus.current === null) return;
    const rows = group.current?.querySelectorAll<HTMLElement>('.pin-row > input');
    const add = group.current?.querySelector<HTMLElement>('.pin-add');
    (rows?.[Math.min(focus.current, rows.length - 1)] ?? add)?.focus();
    focus.current = null;
  }, [pins]);
  const add = (): void => {
    const last = pins.at(-1);
    const position = last === undefined ? headOf(signature) : last.position + 1;
    focus.current = pins.length;
    setPins([...pins, { position, text: '' }]);
  };
  const remove = (row: number): void => {
    focus.current = row;
    setPins(pins.toSpliced(row, 1));
  };
  return (
    <fieldset className="rail-pins" ref={group}>
      <legend>
        <b>{say.title}</b>
      </legend>
      {pins.map((pin, row) => (
        <PinRow
          // A row has no name but its place.
          key={row}
          pin={pin}
          row={row + 1}
          isWrong={wrong !== null && rowOf(pins, wrong.data.position) === row}
          onChange={(changed) => setPins(pins.with(row, changed))}
          onRemove={() => remove(row)}
        />
      ))}
      <button className="button pin-add" type="button" onClick={add}>
        {say.add}
      </button>
      {wrong !== null && (
        <p className="rail-note pin-problem" id="pin-problem">
          {words.faults.what(wrong)}
        </p>
      )}
      <p className="rail-note">{say.note}</p>
    </fieldset>
  );
}

interface PinRowProps {
  readonly pin: Pin;
  /** From 1. */
  readonly row: number;
  readonly isWrong: boolean;
  readonly onChange: (pin: Pin) => void;
  readonly onRemove: () => void;
}

function PinRow({ pin, row, isWrong, onChange, onRemove }: PinRowProps): ReactNode {
  return (
    <div className="pin-row">
      <input
        className="field mono"
        aria-label={say.text(row)}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'pin-problem' : undefined}
        placeholder={say.example}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={pin.text}
        onChange={({ currentTarget }) => onChange({ ...pin, text: currentTarget.value })}
      />
      <span aria-hidden="true">{say.from}</span>
      <NumberField
        className="field"
        label={say.slot(row)}
        limits={SLOT}
        spins
        value={pin.position + 1}
        onChange={(slot) => onChange({ ...pin, position: slot - 1 })}
      />
      <button className="button bare" type="button" aria-label={say.remove(row)} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}

/** The first slot behind the head of the function, as far as the run on the canvas tells; else the first. */
function headOf(signature: string): number {
  const prompt = useRun.getState().record?.trace.prompt;
  const [head] = prompt?.given ?? [];
  const isSame = prompt?.signature === normaliseSignature(signature);
  return isSame && head?.start === 0 ? head.tokens.length : 0;
}

/** The row whose text reaches a slot, as far as that is known here: the last that begins before it. */
function rowOf(pins: readonly Pin[], position: number): number {
  const before = pins.filter((pin) => pin.position <= position).map((pin) => pin.position);
  return pins.findLastIndex((pin) => pin.position === Math.max(...before));
}
