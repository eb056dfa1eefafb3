import { type ReactNode, useState } from 'react';
import { isAutoregressive } from '../models/stages.ts';
import { useControls } from './controlsStore.ts';
import { useSettings, useStage } from './hooks.ts';
import { clampNumber, OFFERED, POLICY_NUMBER, POLICY_TEXT, type PolicyNumber } from './policies.ts';
import { NearnessControl } from './NearnessControl.tsx';
import { RuleFigure } from './RuleFigure.tsx';

/** How a pass chooses what it reveals: a rule, as a sentence with its number to edit. */
export function PolicyControls(): ReactNode {
  const { kind, change } = useControls();
  const { policy } = useSettings();
  const autoregressive = isAutoregressive(useStage());
  return (
    <div className="rail-policy">
      <fieldset disabled={autoregressive} aria-describedby="rule">
        <legend className="rail-head">
          <b>Reveal</b>
        </legend>
        <div className="policies">
          {OFFERED.map((name) => (
            <label key={name}>
              <input
                className="radio"
                type="radio"
                name="policy"
                value={name}
                checked={!autoregressive && kind === name}
                onChange={() => change({ kind: name })}
              />
              {POLICY_TEXT[name].title}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="rule">
        <RuleFigure policy={policy} />
        <p className="rail-note" id="rule">
          {policy.kind === 'ar' ? (
            <>{POLICY_TEXT.ar.rule} The twin knows no other way.</>
          ) : (
            <Rule kind={policy.kind} />
          )}
        </p>
      </div>
      <NearnessControl />
    </div>
  );
}

function Rule({ kind }: { readonly kind: (typeof OFFERED)[number] }): ReactNode {
  const { values, changeValues } = useControls();
  if (kind === 'steps') return POLICY_TEXT[kind].rule;
  const [before, after] = POLICY_TEXT[kind].rule.split('{}');
  return (
    <>
      {before}
      <RuleNumber
        key={kind}
        limits={POLICY_NUMBER[kind]}
        value={values[kind]}
        onChange={(value) => changeValues({ [kind]: value })}
      />
      {after}
    </>
  );
}

interface RuleNumberProps {
  readonly limits: PolicyNumber;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** The number within the sentence. Typed text stays as typed until the field is left. */
function RuleNumber({ limits, value, onChange }: RuleNumberProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const nudge = (by: number): void => {
    setTyped(null);
    const next = clampNumber((value + by * limits.step).toFixed(2), limits);
    if (next !== null) onChange(next);
  };
  return (
    <input
      className="rule-number"
      inputMode="decimal"
      role="spinbutton"
      aria-label={limits.label}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      aria-valuenow={value}
      value={typed ?? (limits.step === 1 ? String(value) : value.toFixed(2))}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const next = clampNumber(event.currentTarget.value, limits);
        if (next !== null) onChange(next);
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
        if (by === 0) return;
        event.preventDefault();
        nudge(by);
      }}
    />
  );
}
