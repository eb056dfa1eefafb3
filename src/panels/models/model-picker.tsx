import { type ReactNode, useRef, useState } from 'react';
import { FIGURES } from '../../ui/figures.tsx';
import { Rich } from '../../ui/rich.tsx';
import { plain } from '../../words/intl.ts';
import { words } from '../../words/words.ts';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { latePart } from '../../core/faults/late-part.tsx';
import { keepAndReload } from '../../core/kept/keep-and-reload.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { useIsBusy } from '../../core/run/run-hooks.ts';
import '../../ui/rail.css';
import './models.css';
import type { PublishedDialogProps } from './published-dialog.on-demand.tsx';
import { selectedEntry, useModels } from '../../core/model/model-store.ts';
import {
  counterpart,
  isAutoregressive,
  lineOf,
  sizesOf,
  stageText,
} from '../../core/model/stages.ts';

const say = words.models;

interface ModelPickerProps {
  readonly onRetry: () => void;
}

/** Which model writes: its size, and its stage on the line of training. */
export function ModelPicker({ onRetry }: ModelPickerProps): ReactNode {
  const locked = useIsBusy();
  const index = useModels((models) => models.index);
  const entry = useModels(selectedEntry);
  const published = useModels((models) => models.published !== null);
  return (
    <fieldset className="rail-model" disabled={locked} tabIndex={-1}>
      <legend className="unseen">
        <h3>{say.heading}</h3>
      </legend>
      {published ? (
        <PickedPublished />
      ) : index.status === 'ready' && entry !== null ? (
        <Picked models={index.models} entry={entry} />
      ) : (
        <div className="rail-head">
          <b>{say.heading}</b>
          {index.status === 'loading' && <span className="rail-note">{say.reading}</span>}
        </div>
      )}
      {index.status === 'fault' && <FaultNotice fault={index.fault} onRetry={onRetry} />}
      <OtherModels />
    </fieldset>
  );
}

const PickedPublished = latePart<object>({
  name: words.parts.models,
  load: async () => (await import('./picked-published.on-demand.tsx')).PickedPublished,
  reload: keepAndReload,
});

const PublishedDialog = latePart<PublishedDialogProps>({
  name: words.parts.models,
  load: async () => (await import('./published-dialog.on-demand.tsx')).PublishedDialog,
  reload: keepAndReload,
});

const WantedModel = latePart<{ readonly wanted: string }>({
  name: words.parts.models,
  load: async () => (await import('./wanted-model.on-demand.tsx')).WantedModel,
  reload: keepAndReload,
});

/** The way to models that this site does not have; a link may have named one. */
function OtherModels(): ReactNode {
  const [open, setOpen] = useState(false);
  const wanted = useModels((models) => models.wanted);
  const button = useRef<HTMLButtonElement>(null);
  if (wanted !== null) return <WantedModel wanted={wanted} />;
  return (
    <>
      <p className="rail-note">
        <button
          className="text-button"
          type="button"
          ref={button}
          data-testid="others"
          onClick={() => setOpen(true)}
        >
          {say.others}
        </button>
      </p>
      {open && (
        <PublishedDialog
          named=""
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface PickedProps {
  readonly models: readonly ModelEntry[];
  readonly entry: ModelEntry;
}

function Picked({ models, entry }: PickedProps): ReactNode {
  const select = useModels((state) => state.select);
  const sizes = sizesOf(models);
  const line = lineOf(models, entry.size);
  return (
    <>
      <div className="rail-head">
        <b>{say.heading}</b>
        {sizes.length > 1 ? (
          <select
            className="select"
            aria-label={say.size}
            value={entry.size}
            onChange={(event) => {
              const next = counterpart(models, event.currentTarget.value, entry.stage);
              if (next !== undefined) select(next.id);
            }}
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {plain(size)}
              </option>
            ))}
          </select>
        ) : (
          <span className="mono rail-figure">{plain(entry.size)}</span>
        )}
      </div>
      <div className="stages" role="radiogroup" aria-label={say.stage}>
        {line.map((model) => (
          <label key={model.id} className={isAutoregressive(model.stage) ? 'twin' : undefined}>
            <input
              type="radio"
              name="stage"
              value={model.id}
              checked={model.id === entry.id}
              onChange={() => select(model.id)}
            />
            {stageText(model.stage).title}
          </label>
        ))}
      </div>
      <p className="rail-note two-lines">
        {stageText(entry.stage).note} {entry.summary}
      </p>
      <p className="rail-note">
        <Rich text={say.download(entry.title, entry.bytes)} marks={FIGURES} />
      </p>
      {entry.calibration !== undefined && <Calibrated of={entry.calibration} />}
    </>
  );
}

/** What the model says of its own texts, and how far that goes. */
function Calibrated({ of }: { readonly of: NonNullable<ModelEntry['calibration']> }): ReactNode {
  return (
    <p className="rail-note" data-testid="calibration">
      {say.calibration(of.outside, of.right, of.error)}
    </p>
  );
}
