import { useHistory } from '../../core/kept/history-store.ts';
import { useIsBusy } from '../../core/run/run-hooks.ts';
import { type ComponentProps, type ReactNode, useRef, useState } from 'react';
import type { KeptSet } from '../../engine/models/file-store.ts';
import { FIGURES } from '../../ui/figures.tsx';
import { Rich } from '../../ui/rich.tsx';
import { megabytes } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { type ModelEntry } from '../../engine/models/model-index.ts';
import { useModels } from '../../core/model/model-store.ts';
import { type StorageRoom, useStorage } from '../../core/model/storage-store.ts';
import '../../ui/rail.css';
import './storage.css';

const say = words.storage;

const NONE: readonly ModelEntry[] = [];

/** What this browser keeps, and how to be rid of it. */
export function StoragePanel(): ReactNode {
  const locked = useIsBusy();
  const { sets, room, look, remove } = useStorage();
  const runs = useHistory((history) => history.runs);
  const models = useModels(({ index }) => (index.status === 'ready' ? index.models : NONE));
  const [said, setSaid] = useState('');
  const summary = useRef<HTMLElement>(null);
  if (sets === null) return null;
  const bytes = sets.reduce((sum, kept) => sum + kept.bytes, 0);
  /** A button is about to go with what it deletes; the focus must not fall to the top of the page. */
  const leave = (deletion: Promise<void>, text: string): void => {
    summary.current?.focus();
    void deletion.then(() => setSaid(text));
  };
  return (
    <details
      className="rail-more storage"
      data-testid="storage"
      onToggle={(event) => {
        if (event.currentTarget.open) void look();
      }}
    >
      <summary ref={summary}>
        <b>{say.heading}</b>
        {bytes > 0 && <span className="mono storage-sum">{megabytes(bytes)}</span>}
      </summary>
      {sets.length === 0 && runs.length === 0 ? (
        <p className="rail-note">{say.empty}</p>
      ) : (
        <ul className="storage-list">
          {sets.map((kept) => (
            <Row
              key={`${kept.set.kind} ${kept.set.source} ${kept.set.id} ${kept.set.revision}`}
              kept={kept}
              name={nameOf(kept, models)}
              locked={locked}
              onDelete={() => leave(remove(kept.set), say.deleted(nameOf(kept, models)))}
            />
          ))}
          {runs.length > 0 && (
            <Line
              name={say.yourRuns}
              note={say.runs(runs.length, JSON.stringify(runs).length)}
              onDelete={() => leave(forgetRuns(), say.runsDeleted)}
            />
          )}
        </ul>
      )}
      {locked && sets.length > 0 && <p className="rail-note">{say.locked}</p>}
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
    <Line
      data-testid="stored"
      data-id={set.id}
      data-complete={complete}
      data-bytes={bytes}
      name={name}
      note={complete ? say.whole(bytes, set.revision.slice(0, 7)) : say.unfinished(bytes)}
      locked={locked}
      onDelete={onDelete}
    />
  );
}

interface LineProps extends ComponentProps<'li'> {
  readonly name: string;
  /** What there is of it, its figures marked. */
  readonly note: string;
  readonly locked?: boolean;
  readonly onDelete: () => void;
}

function Line({ name, note, locked = false, onDelete, ...rest }: LineProps): ReactNode {
  return (
    <li {...rest}>
      <span className="storage-name">
        {name}
        <small>
          <Rich text={note} marks={FIGURES} />
        </small>
      </span>
      <button
        className="text-button"
        type="button"
        disabled={locked}
        aria-label={say.deleteIt(name)}
        onClick={onDelete}
      >
        {say.delete}
      </button>
    </li>
  );
}

/** The code for it is here already, where there is a run. */
async function forgetRuns(): Promise<void> {
  await (await import('../../core/kept/keeper.on-demand.ts')).forgetRuns();
}

function Room({ room, any }: { readonly room: StorageRoom; readonly any: boolean }): ReactNode {
  return (
    <p className="rail-note">
      <Rich text={say.room(room.usedBytes, room.allowedBytes)} marks={FIGURES} />
      {any && ` ${room.persistent ? say.stays : say.mayGo}`}
    </p>
  );
}

const RUNTIMES: ReadonlyMap<string, string> = new Map(Object.entries(say.runtimes));

function nameOf({ set }: KeptSet, models: readonly ModelEntry[]): string {
  if (set.kind === 'runtime') return RUNTIMES.get(set.id) ?? set.id;
  return models.find(({ id }) => id === set.id)?.title ?? set.id;
}
