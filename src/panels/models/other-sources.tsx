import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { parseSourceRef, type FilesRef } from '../../engine/sources/source-ref.ts';
import { onDemand } from '../../words/on-demand.ts';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import { hub } from './hub.ts';

const say = onDemand.publishedModels;

interface OtherSourcesProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onName: (text: string) => void;
  readonly onFiles: (files: FilesRef) => void;
}

/** A field for the name of any model, and a place for a folder or files of this device. */
export function OtherSources({ text, onText, onName, onFiles }: OtherSourcesProps): ReactNode {
  const host = hostOf(text);
  return (
    <div className="sources">
      <form
        aria-labelledby="published-other"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onName(text);
        }}
      >
        <h3 id="published-other">{say.other.heading}</h3>
        <label htmlFor="source-name">{say.other.field}</label>
        <div className="source-row">
          <input
            className="field mono"
            id="source-name"
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={say.other.placeholder}
            aria-describedby="source-note"
            value={text}
            onChange={({ currentTarget }) => onText(currentTarget.value)}
          />
          <button className="button" type="submit" disabled={text.trim() === ''}>
            {host === null ? say.other.lookUp : say.other.lookUpAt(host)}
          </button>
        </div>
        <p className="rail-note" id="source-note">
          {host === null ? say.other.note : say.other.small(host)}
        </p>
      </form>
      <DropTarget onFiles={onFiles} />
    </div>
  );
}

interface NamedSourceProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** One model that a link names, to be looked up. */
export function NamedSource({ name, onName }: NamedSourceProps): ReactNode {
  const host = hostOf(name);
  return (
    <div className="sources">
      <p>{say.named(name)}</p>
      <div className="source-row">
        <button
          className="button"
          type="button"
          aria-describedby="named-note"
          onClick={() => onName(name)}
        >
          {host === null ? say.other.lookUp : say.other.lookUpAt(host)}
        </button>
      </div>
      <p className="rail-note" id="named-note">
        {host === null ? say.other.note : say.other.small(host)}
      </p>
    </div>
  );
}

interface DroppedAgainProps extends Pick<OtherSourcesProps, 'onFiles'> {
  readonly name: string;
}

/** A folder that a link was made with: no address leads to it. */
export function DroppedAgain({ name, onFiles }: DroppedAgainProps): ReactNode {
  return (
    <div className="sources">
      <p>{onDemand.publishedModels.wanted.folder(name.replace(/@.*$/, ''))}</p>
      <DropTarget onFiles={onFiles} />
    </div>
  );
}

/** The host that a name leads to; null where it leads nowhere yet. */
function hostOf(text: string): string | null {
  try {
    const ref = parseSourceRef(text, hub());
    return new URL(ref.kind === 'hub' ? ref.hub : ref.address).host;
  } catch {
    return null;
  }
}

function DropTarget({ onFiles }: Pick<OtherSourcesProps, 'onFiles'>): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState('');
  const take = (files: FilesRef | null): void => {
    if (files === null) setSaid(say.own.nothing);
    else onFiles(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    droppedFiles(event.dataTransfer, say.own.name).then(take, (error: unknown) => {
      console.error(error);
      setSaid(say.own.unreadable);
    });
  };
  return (
    <section aria-labelledby="published-own">
      <h3 id="published-own">{say.own.heading}</h3>
      <div
        className="drop"
        data-over={over}
        data-testid="drop"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <button className="button" type="button" onClick={() => chooser.current?.click()}>
          {say.own.choose}
        </button>
        <span>{over ? say.own.dropNow : say.own.drop}</span>
        <input
          ref={(input) => {
            chooser.current = input;
            // React does not know it.
            input?.setAttribute('webkitdirectory', '');
          }}
          hidden
          type="file"
          multiple
          data-testid="folder"
          onChange={({ currentTarget }) =>
            take(chosenFiles(currentTarget.files ?? [], say.own.name))
          }
        />
      </div>
      <p className="rail-note" role="status">
        {said}
      </p>
    </section>
  );
}
