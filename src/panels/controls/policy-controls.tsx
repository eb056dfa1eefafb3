import type { ReactNode } from 'react';
import { latePart } from '../../core/faults/late-part.tsx';
import { keepAndReload } from '../../core/kept/keep-and-reload.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { useTunings } from '../../core/settings/tuned.ts';
import { useSettings, useStage } from '../../core/settings/settings-hooks.ts';
import { OFFERED, type OfferedKind, takesSteps } from '../../core/settings/policy-values.ts';
import { known, numberOf } from '../../engine/sampling/policies/policies.ts';
import { READING_MARKS } from '../../ui/reading-marks.tsx';
import { Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { RuleFigure } from './rule-figure.tsx';

const TunedNote = latePart<object>({
  name: words.parts.settings,
  load: async () => (await import('./tuned-note.on-demand.tsx')).TunedNote,
  reload: keepAndReload,
});

/** How a pass chooses what it reveals: a rule, as a sentence with its number to edit. */
export function PolicyControls(): ReactNode {
  const { kind, change } = useControls();
  const { policy } = useSettings();
  const autoregressive = isAutoregressive(useStage());
  const isTimed = useTunings().length > 0;
  return (
    <div className="rail-policy">
      <fieldset disabled={autoregressive} aria-describedby="rule">
        <legend className="rail-head">
          <b>{words.settings.reveal}</b>
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
              {words.policies[name].title}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="rule">
        <RuleFigure policy={policy} />
        <p className="rail-note" id="rule">
          {policy.kind === 'ar' ? (
            `${words.policies.ar.rule} ${words.settings.noOtherRule}`
          ) : (
            <Rule kind={policy.kind} value={numberOf(policy)} />
          )}{' '}
          <Rich text={words.settings.about.rule} marks={READING_MARKS} />
        </p>
      </div>
      {policy.kind === 'verify' && isTimed && <TunedNote />}
    </div>
  );
}

interface RuleProps {
  readonly kind: OfferedKind;
  /** Its number; null of a rule without one. */
  readonly value: number | null;
}

function Rule({ kind, value }: RuleProps): ReactNode {
  const { changeValues } = useControls();
  const { rule, number } = words.policies[kind];
  const { parameter } = known(kind);
  if (parameter === null || takesSteps(kind)) return rule;
  const field = (
    <NumberField
      key={kind}
      className="rule-number"
      label={number}
      limits={parameter.offered}
      spins
      value={value ?? parameter.initial}
      onChange={(to) => changeValues({ [parameter.key]: to })}
    />
  );
  return <Rich text={rule} marks={{ number: () => field }} />;
}
