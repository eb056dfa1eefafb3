import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { words } from '../../words/words.ts';
import { Problems } from './problems.tsx';
import type { TaskFileReading } from '../../core/tests/task-file.ts';
import { useTasks } from '../../core/tests/tasks-store.ts';

const say = words.tasks;

/** A visitor's own tasks: pasted, chosen or dropped. The file is read here and stays here. */
export function TaskFileBox({ id }: { readonly id: string }): ReactNode {
  const file = useTasks((tasks) => tasks.file);
  const readFile = useTasks((tasks) => tasks.readFile);
  const dropFile = useTasks((tasks) => tasks.dropFile);
  const text = useTasks((tasks) => tasks.pasted);
  const setText = useTasks((tasks) => tasks.paste);
  const [unread, setUnread] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);

  const open = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    try {
      await read(chosen.name, await chosen.text());
    } catch {
      setUnread(say.unread(chosen.name));
    }
  };
  const read = async (name: string, content: string): Promise<void> => {
    try {
      await readFile(name, content);
      setUnread(null);
    } catch {
      setUnread(say.unread(name));
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void open(event.dataTransfer.files[0]);
  };

  return (
    <div
      className={over ? 'task-file over' : 'task-file'}
      id={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor="task-file-text">{say.ownTasks}</label>
      <p className="tests-hint" id="task-file-hint">
        {say.hint}
      </p>
      <textarea
        id="task-file-text"
        className="tests-field"
        aria-describedby="task-file-hint task-file-report"
        rows={3}
        spellCheck={false}
        placeholder={say.example}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="task-file-row">
        <button
          className="button"
          type="button"
          disabled={text.trim() === ''}
          onClick={() => void read(say.pasted, text)}
        >
          {say.read}
        </button>
        <button
          className="button"
          type="button"
          ref={choose}
          onClick={() => chooser.current?.click()}
        >
          {say.choose}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={say.file}
          accept=".jsonl,.ndjson,.json,.txt"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            // So that the same file, once mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        {file !== null && (
          <button
            className="button bare"
            type="button"
            onClick={() => {
              // The button is about to go.
              choose.current?.focus();
              dropFile();
            }}
          >
            {say.forget}
          </button>
        )}
      </div>
      <div id="task-file-report" role="status" data-testid="task-file-report">
        {unread !== null && <p>{unread}</p>}
        {file !== null && <Report file={file} />}
      </div>
    </div>
  );
}

function Report({ file }: { readonly file: TaskFileReading }): ReactNode {
  const { name, tasks, problems } = file;
  return (
    <>
      <p>{say.report(name, tasks.length, problems.length)}</p>
      <Problems problems={problems} />
    </>
  );
}
