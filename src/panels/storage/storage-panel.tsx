import { useIsBusy } from '../../core/run/run-hooks.ts';
import { type ReactNode, useRef, useState } from 'react';
import type { KeptSet } from '../../engine/models/file-store.ts';
import { megabytes } from '../../words/format.ts';
import { type ModelEntry } from '../../core/model/model-index.ts';
import { useModels } from '../../core/model/model-store.ts';
import { type StorageRoom, useStorage } from '../../core/model/storage-store.ts';
import './storage.css';

const NONE: readonly ModelEntry[] = [];

/** What this browser keeps, and how to be rid of it. */
export function StoragePanel(): ReactNode {
  const locked = useIsBusy();
  const { sets, room, look, remove } = useStorage();
  const models = useModels(({ index }) => (index.status === 'ready' ? index.models : NONE));
  const [said, setSaid] = useState('');
  const summary = useRef<HTMLElement>(null);
  if (sets === null) return null;
  const bytes = sets.reduce((sum, kept) => sum + kept.bytes, 0);
  return (
    <details
      className="rail-more storage"
      data-testid="storage"
      onToggle={(event) => {
        if (event.currentTarget.open) void look();
      }}
    >
      <summary ref={summary}>
        <b>Stored here</b>
        {bytes > 0 && <span className="mono storage-sum">{megabytes(bytes)}</span>}
      </summary>
      {sets.length === 0 ? (
        <p className="rail-note">Nothing yet. A model stays in this browser once it is loaded.</p>
      ) : (
        <ul className="storage-list">
          {sets.map((kept) => (
            <Row
              key={`${kept.set.kind} ${kept.set.source} ${kept.set.id} ${kept.set.revision}`}
              kept={kept}
              name={nameOf(kept, models)}
              locked={locked}
              onDelete={() => {
                // The button is about to go; the focus must not fall to the top of the page.
                summary.current?.focus();
                void remove(kept.set).then(() => setSaid(`${nameOf(kept, models)} is deleted.`));
              }}
            />
          ))}
        </ul>
      )}
      {locked && sets.length > 0 && (
        <p className="rail-note">Nothing can be deleted while a run has the model.</p>
      )}
      {room !== null && <Room room={room} any={sets.length > 0} />}
      <p className="unseen" role="status">
        {said}
      </p>
    </details>
  );
}

interface RowProps {
  readonly kept: KeptSet;
  readonly name: string;
  readonly locked: boolean;
  readonly onDelete: () => void;
}

function Row({ kept, name, locked, onDelete }: RowProps): ReactNode {
  const { set, complete, bytes } = kept;
  return (
    <li data-testid="stored" data-id={set.id} data-complete={complete} data-bytes={bytes}>
      <span className="storage-name">
        {name}
        <small>
          <span className="mono">{megabytes(bytes)}</span>
          {complete ? (
            <>
              , revision <span className="mono">{set.revision.slice(0, 7)}</span>
            </>
          ) : (
            ', unfinished: goes on at the next load'
          )}
        </small>
      </span>
      <button
        className="text-button"
        type="button"
        disabled={locked}
        aria-label={`Delete ${name}`}
        onClick={onDelete}
      >
        Delete
      </button>
    </li>
  );
}

function Room({ room, any }: { readonly room: StorageRoom; readonly any: boolean }): ReactNode {
  return (
    <p className="rail-note">
      This site uses <span className="mono">{megabytes(room.usedBytes)}</span> of{' '}
      <span className="mono">{amount(room.allowedBytes)}</span> that the browser allows.
      {any &&
        (room.persistent
          ? ' It stays until you delete it.'
          : ' The browser may clear it when the disk is full.')}
    </p>
  );
}

const RUNTIMES: ReadonlyMap<string, string> = new Map([
  ['wasm', 'Runtime for the CPU'],
  ['jspi', 'Runtime for WebGPU'],
  ['asyncify', 'Runtime for WebGPU'],
]);

function nameOf({ set }: KeptSet, models: readonly ModelEntry[]): string {
  if (set.kind === 'runtime') return RUNTIMES.get(set.id) ?? set.id;
  return models.find(({ id }) => id === set.id)?.title ?? set.id;
}

function amount(bytes: number): string {
  return bytes < 1e9 ? megabytes(bytes) : `${(bytes / 1e9).toFixed(bytes < 1e10 ? 1 : 0)} GB`;
}
