import type { ReactNode } from 'react';
import { CHUNK_SIZES } from '../../engine/sampling/policies/settings.ts';
import { FIGURES } from '../../ui/figures.tsx';
import { READING_MARKS } from '../../ui/reading-marks.tsx';
import { Rich } from '../../ui/rich.tsx';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { useSettings, useStage } from '../../core/settings/settings-hooks.ts';
import { stepsOf } from '../../core/settings/policy-values.ts';
import { RULE_OF_ALL, usesControl } from '../../core/settings/rule-controls.ts';
import { words } from '../../words/words.ts';
import { RailRange } from './rail-range.tsx';
import { SwitchedNote } from './switched-note.tsx';

const say = words.settings;

/** More ticks than this are a grey bar. */
const MOST_TICKS = 16;

/** Steps per chunk and chunk size. */
export function ChunkSliders(): ReactNode {
  const { values, change, changeBy } = useControls();
  const { chunk } = useSettings();
  const autoregressive = isAutoregressive(useStage());
  const steps = Math.min(stepsOf(values), chunk);
  const size = Math.max(
    0,
    CHUNK_SIZES.findIndex((s) => s === chunk),
  );
  return (
    <>
      <div className="dock-range">
        <RailRange
          id="steps"
          label={say.names.steps}
          short={say.shortNames.steps}
          shown={autoregressive ? say.none : String(steps)}
          min={1}
          max={chunk}
          value={steps}
          ticks={Math.min(chunk, MOST_TICKS)}
          disabled={autoregressive}
          describedBy="steps-note"
          ends={say.stepsEnds(chunk)}
          onChange={(value) => changeBy('steps', {}, { steps: value })}
        />
      </div>
      <div className="dock-range">
        <RailRange
          id="chunk"
          label={say.names.chunk}
          short={say.shortNames.chunk}
          shown={String(autoregressive ? 1 : chunk)}
          min={0}
          max={CHUNK_SIZES.length - 1}
          value={size}
          valueText={say.chunkSlots(chunk)}
          ticks={CHUNK_SIZES.length}
          disabled={autoregressive}
          describedBy="steps-note"
          ends={CHUNK_SIZES.map(String)}
          onChange={(value) => change({ chunk: CHUNK_SIZES[value] ?? chunk })}
        />
      </div>
    </>
  );
}

/** What steps and chunk size cost, and what they are. */
export function ChunkNote(): ReactNode {
  const { kind, values } = useControls();
  const { chunk } = useSettings();
  const policy = isAutoregressive(useStage()) ? 'ar' : kind;
  const steps = Math.min(stepsOf(values), chunk);
  const { noSteps } = words.policies[policy];
  return (
    <>
      <SwitchedNote by="steps" />
      <p className="rail-note" id="steps-note">
        {usesControl(policy, 'steps') ? (
          <Rich text={say.cost(steps, chunk / steps)} marks={FIGURES} />
        ) : policy === 'ar' ? (
          noSteps
        ) : (
          `${noSteps} ${say.switches(words.policies[RULE_OF_ALL].title)}`
        )}{' '}
        <Rich text={say.aboutChunks} marks={READING_MARKS} />
      </p>
    </>
  );
}
