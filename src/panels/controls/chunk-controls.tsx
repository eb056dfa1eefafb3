import type { ReactNode } from 'react';
import { CHUNK_SIZES } from '../../engine/sampling/policies/settings.ts';
import { count } from '../../words/format.ts';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { useStage } from '../../core/settings/settings-hooks.ts';
import { stepsOf, takesSteps } from '../../core/settings/policy-values.ts';
import { words } from '../../words/words.ts';
import { RailRange } from './rail-range.tsx';

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
        label="Steps per chunk"
        shown={noSteps === null ? String(steps) : '–'}
        min={1}
        max={chunk}
        value={steps}
        ticks={Math.min(chunk, MOST_TICKS)}
        disabled={noSteps !== null}
        describedBy="steps-note"
        ends={['1, fastest', `${chunk}, one each`]}
        onChange={(value) => changeValues({ steps: value })}
      />
      <RailRange
        second
        id="chunk"
        label="Chunk size"
        shown={String(autoregressive ? 1 : chunk)}
        min={0}
        max={CHUNK_SIZES.length - 1}
        value={size}
        valueText={count(chunk, 'slot')}
        ticks={CHUNK_SIZES.length}
        disabled={autoregressive}
        describedBy="steps-note"
        ends={CHUNK_SIZES.map(String)}
        onChange={(value) => change({ chunk: CHUNK_SIZES[value] ?? chunk })}
      />
      <p className="rail-note" id="steps-note">
        {noSteps ?? <Cost steps={steps} chunk={chunk} />}
      </p>
    </div>
  );
}

function Cost({ steps, chunk }: { readonly steps: number; readonly chunk: number }): ReactNode {
  return (
    <>
      {count(steps, 'step')} and a commit a chunk: at least{' '}
      <span className="mono">{(chunk / (steps + 1)).toFixed(1)}</span> tokens a forward.
    </>
  );
}
