import { useIsBusy } from '../../core/run/run-hooks.ts';
import type { ReactNode } from 'react';
import { type CacheMode, REMASK_ROUNDS } from '../../engine/sampling/policies/settings.ts';
import { revealsSlots } from '../../engine/sampling/policies/policies.ts';
import type { Backend } from '../../engine/worker/protocol.ts';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { useSettings, useStage } from '../../core/settings/settings-hooks.ts';

const BACKENDS: readonly { readonly value: Backend; readonly title: string }[] = [
  { value: 'auto', title: 'Best available' },
  { value: 'webgpu', title: 'WebGPU' },
  { value: 'wasm', title: 'CPU' },
];

const CACHES: readonly { readonly value: CacheMode; readonly title: string }[] = [
  { value: 'exact', title: 'Exact' },
  { value: 'none', title: 'None, recompute all' },
];

/** What few people change, tucked away. */
export function MoreControls(): ReactNode {
  const locked = useIsBusy();
  const { backend, cache, change } = useControls();
  const { edits, policy, remask } = useSettings();
  const orders = revealsSlots(policy);
  const twin = isAutoregressive(useStage());
  return (
    <details className="rail-more">
      <summary>
        <b>More</b>
      </summary>
      <Choice
        label="Backend"
        options={BACKENDS}
        value={backend}
        disabled={locked}
        onChange={(value) => change({ backend: value })}
      />
      <Choice
        label="Cache"
        options={CACHES}
        value={twin ? 'exact' : cache}
        disabled={twin}
        onChange={(value) => change({ cache: value })}
      />
      <label className="more-check">
        <input
          className="check"
          type="checkbox"
          checked={edits}
          disabled={!orders}
          aria-describedby="edits-note"
          onChange={(event) => change({ edits: event.currentTarget.checked })}
        />
        Edits
      </label>
      <p className="rail-note" id="edits-note">
        {orders
          ? 'A token may be replaced while its chunk is open; in a repair, the code’s own.'
          : 'This rule never edits.'}
      </p>
      <label className="more-check">
        <input
          className="check"
          type="checkbox"
          checked={remask > 0}
          disabled={twin}
          aria-describedby="remask-note"
          onChange={(event) => change({ remask: event.currentTarget.checked ? REMASK_ROUNDS : 0 })}
        />
        Mask again
      </label>
      <p className="rail-note" id="remask-note">
        {twin
          ? 'One token a pass there are no masks.'
          : 'Where the finished text does not parse, or uses names that nothing declares, it is masked and denoised again.'}
      </p>
    </details>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly title: string }[];
  readonly value: T;
  readonly disabled: boolean;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>): ReactNode {
  const { label, options, value, disabled, onChange } = props;
  return (
    <label className="more-choice">
      {label}
      <select
        className="select"
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  );
}
