import { useIsBusy } from '../../core/run/run-hooks.ts';
import { type ReactNode, useId } from 'react';
import { type CacheMode, REMASK_ROUNDS } from '../../engine/sampling/policies/settings.ts';
import { revealsSlots } from '../../engine/sampling/policies/policies.ts';
import type { Backend } from '../../engine/worker/protocol.ts';
import { useModels } from '../../core/model/model-store.ts';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { RULE_OF_ALL } from '../../core/settings/rule-controls.ts';
import { useSettings, useStage } from '../../core/settings/settings-hooks.ts';
import { READING_MARKS } from '../../ui/reading-marks.tsx';
import { Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { SwitchedNote } from './switched-note.tsx';

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

/** What computes, what it keeps, and what may be written anew. */
export function EngineControls(): ReactNode {
  const locked = useIsBusy();
  const { backend, cache, change, changeBy } = useControls();
  const { edits, policy, remask } = useSettings();
  const orders = revealsSlots(policy);
  const twin = isAutoregressive(useStage());
  const published = useModels((models) => models.published !== null);
  const switches = say.switches(words.policies[RULE_OF_ALL].title);
  return (
    <div className="rail-engine">
      <Choice
        label={say.names.backend}
        options={BACKENDS}
        value={backend}
        disabled={locked}
        note={<Rich text={say.backendNote} marks={READING_MARKS} />}
        onChange={(value) => change({ backend: value })}
      />
      {!published && (
        <>
          <Choice
            label={say.names.cache}
            options={CACHES}
            value={twin ? 'exact' : cache}
            disabled={twin}
            note={<Rich text={say.cacheNote} marks={READING_MARKS} />}
            onChange={(value) => change({ cache: value })}
          />
          <label className="check-line">
            <input
              className="check"
              type="checkbox"
              checked={edits}
              disabled={twin}
              id="edits"
              aria-describedby="edits-note"
              onChange={(event) => changeBy('edits', { edits: event.currentTarget.checked })}
            />
            {say.names.edits}
          </label>
          <SwitchedNote by="edits" />
          <p className="rail-note" id="edits-note">
            {orders ? say.editsNote : twin ? say.neverEdits : `${say.neverEdits} ${switches}`}{' '}
            <Rich text={say.about.edits} marks={READING_MARKS} />
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
            {twin ? say.noMasks : say.remaskNote}{' '}
            <Rich text={say.about.remask} marks={READING_MARKS} />
          </p>
        </>
      )}
    </div>
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
  /** What it does, and where it is explained. */
  readonly note: ReactNode;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>): ReactNode {
  const { label, options, value, disabled, note, onChange } = props;
  const noteId = useId();
  return (
    <>
      <label className="more-choice">
        {label}
        <select
          className="select"
          value={value}
          disabled={disabled}
          aria-describedby={noteId}
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
      <p className="rail-note" id={noteId}>
        {note}
      </p>
    </>
  );
}
