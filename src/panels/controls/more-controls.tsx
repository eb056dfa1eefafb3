import { useIsBusy } from '../../core/run/run-hooks.ts';
import type { ReactNode } from 'react';
import { type CacheMode, REMASK_ROUNDS } from '../../engine/sampling/policies/settings.ts';
import { revealsSlots } from '../../engine/sampling/policies/policies.ts';
import type { Backend } from '../../engine/worker/protocol.ts';
import { useModels } from '../../core/model/model-store.ts';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { useSettings, useStage } from '../../core/settings/settings-hooks.ts';
import { words } from '../../words/words.ts';

const say = words.settings;

const BACKENDS: readonly Option<Backend>[] = [
  { value: 'auto', title: say.backends.auto },
  { value: 'webgpu', title: say.backends.webgpu },
  { value: 'wasm', title: say.backends.wasm },
];

const CACHES: readonly Option<CacheMode>[] = [
  { value: 'exact', title: say.caches.exact },
  { value: 'none', title: say.caches.none },
];

/** What few people change, tucked away. */
export function MoreControls(): ReactNode {
  const locked = useIsBusy();
  const { backend, cache, change } = useControls();
  const { edits, policy, remask } = useSettings();
  const orders = revealsSlots(policy);
  const twin = isAutoregressive(useStage());
  const published = useModels((models) => models.published !== null);
  return (
    <details className="rail-more">
      <summary>
        <b>{say.more}</b>
      </summary>
      <Choice
        label={say.names.backend}
        options={BACKENDS}
        value={backend}
        disabled={locked}
        onChange={(value) => change({ backend: value })}
      />
      {!published && (
        <>
          <Choice
            label={say.names.cache}
            options={CACHES}
            value={twin ? 'exact' : cache}
            disabled={twin}
            onChange={(value) => change({ cache: value })}
          />
          <label className="check-line">
            <input
              className="check"
              type="checkbox"
              checked={edits}
              disabled={!orders}
              aria-describedby="edits-note"
              onChange={(event) => change({ edits: event.currentTarget.checked })}
            />
            {say.names.edits}
          </label>
          <p className="rail-note" id="edits-note">
            {orders ? say.editsNote : say.neverEdits}
          </p>
          <label className="check-line">
            <input
              className="check"
              type="checkbox"
              checked={remask > 0}
              disabled={twin}
              aria-describedby="remask-note"
              onChange={(event) =>
                change({ remask: event.currentTarget.checked ? REMASK_ROUNDS : 0 })
              }
            />
            {say.names.remask}
          </label>
          <p className="rail-note" id="remask-note">
            {twin ? say.noMasks : say.remaskNote}
          </p>
        </>
      )}
    </details>
  );
}

interface Option<T extends string> {
  readonly value: T;
  readonly title: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
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
