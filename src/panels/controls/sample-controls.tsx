import type { ReactNode } from 'react';
import { type Policy, takesLots } from '../../engine/sampling/policies/policies.ts';
import { LIMITS } from '../../engine/sampling/policies/settings.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { MOST_TEMPERATURE, useControls } from '../../core/settings/controls-store.ts';
import { RULE_OF_ALL, usesControl } from '../../core/settings/rule-controls.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import { READING_MARKS } from '../../ui/reading-marks.tsx';
import { Rich } from '../../ui/rich.tsx';
import { fixed } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { RailRange } from './rail-range.tsx';
import { SwitchedNote } from './switched-note.tsx';

const say = words.settings;

const SEED = { ...LIMITS.seed, step: 1 };

/** Temperature and the seed that it needs. */
export function SampleControls(): ReactNode {
  const changeBy = useControls((controls) => controls.changeBy);
  const { temperature, policy } = useSettings();
  return (
    <div className="rail-sample">
      <RailRange
        id="temperature"
        label={say.names.temperature}
        shown={fixed(temperature, 1)}
        min={0}
        max={MOST_TEMPERATURE}
        step={0.1}
        value={temperature}
        ticks={16}
        describedBy="seed-note"
        onChange={(value) => changeBy('temperature', { temperature: Math.round(value * 10) / 10 })}
      />
      <SwitchedNote by="temperature" />
      <Seed />
      <p className="rail-note" id="seed-note">
        {seedNote(policy, temperature)} <Rich text={say.about.temperature} marks={READING_MARKS} />
      </p>
    </div>
  );
}

function seedNote(policy: Policy, temperature: number): string {
  if (!usesControl(policy.kind, 'temperature')) {
    return `${say.alwaysLikeliest} ${say.switches(words.policies[RULE_OF_ALL].title)}`;
  }
  if (temperature > 0) return say.sameSeed;
  return takesLots(policy) ? say.likeliestByLot : say.likeliestAtZero;
}

function Seed(): ReactNode {
  const { seed, change } = useControls();
  return (
    <div className="seed-row">
      <label htmlFor="seed">
        <b>{say.names.seed}</b>
      </label>
      <NumberField
        className="field"
        id="seed"
        limits={SEED}
        value={seed}
        describedBy="seed-note"
        onChange={(value) => change({ seed: value })}
      />
      <button className="button" type="button" onClick={() => change({ seed: newSeed() })}>
        {say.newSeed}
      </button>
    </div>
  );
}

/** Six digits: short enough to tell someone. */
function newSeed(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 100_000 + (value % 900_000);
}
