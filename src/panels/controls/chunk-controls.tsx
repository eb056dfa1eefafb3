import type { ReactNode } from 'react';
import { CHUNK_SIZES } from '../../engine/sampling/policies/settings.ts';
import { FIGURES } from '../../ui/figures.tsx';
import { Rich } from '../../ui/rich.tsx';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { useStage } from '../../core/settings/settings-hooks.ts';
import { stepsOf, takesSteps } from '../../core/settings/policy-values.ts';
import { words } from '../../words/words.ts';
import { RailRange } from './rail-range.tsx';

const say = words.settings;

/** More ticks than this are a grey bar. */
const MOST_TICKS = 16;

/** Steps per chunk and chunk size, and what the two cost. */
export function ChunkControls(): ReactNode {
  const { kind, values, chunk, change, changeValues } = useControls();
  const autoregressive = isAutoregressive(useStage());
  const policy = autoregressive ? 'ar' : kind;
  const noSteps = takesSteps(policy) ? null : words.policies[policy].noSteps;
  const steps = Math.min(stepsOf(values), chunk);
  const size = Math.max(
    0,
    CHUNK_SIZES.findIndex((s) => s === chunk),
  );
  return (
    <div className="rail-chunk">
      <RailRange
        id="steps"
        label={say.names.steps}
        shown={noSteps === null ? String(steps) : say.none}
        min={1}
        max={chunk}
        value={steps}
        ticks={Math.min(chunk, MOST_TICKS)}
        disabled={noSteps !== null}
        describedBy="steps-note"
        ends={say.stepsEnds(chunk)}
        onChange={(value) => changeValues({ steps: value })}
      />
      <RailRange
        second
        id="chunk"
        label={say.names.chunk}
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
      <p className="rail-note" id="steps-note">
        {noSteps ?? <Rich text={say.cost(steps, chunk / (steps + 1))} marks={FIGURES} />}
      </p>
    </div>
  );
}
