import type { ReactNode } from 'react';
import { NumberField } from '../../ui/number-field.tsx';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { useSettings, useStage } from '../../core/settings/settings-hooks.ts';
import { OFFERED, POLICY_NUMBER, POLICY_TEXT } from '../../core/settings/policy-numbers.ts';
import { NearnessControl } from './nearness-control.tsx';
import { RuleFigure } from './rule-figure.tsx';

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
      <NumberField
        key={kind}
        className="rule-number"
        label={POLICY_NUMBER[kind].label}
        limits={POLICY_NUMBER[kind]}
        spins
        value={values[kind]}
        onChange={(value) => changeValues({ [kind]: value })}
      />
      {after}
    </>
  );
}
