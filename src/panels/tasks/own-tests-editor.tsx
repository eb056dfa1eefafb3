import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { OwnTests } from '../../core/tests/own-tests.ts';
import { Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { Problems } from './problems.tsx';
import { ownRows, useTasks } from '../../core/tests/tasks-store.ts';

const say = words.ownTests;

interface OwnTestsEditorProps {
  readonly id: string;
  readonly own: OwnTests;
  /** Name of the function, for the example. */
  readonly entry: string;
}

/** The visitor's own tests of the present prompt, as rows of text. They join the table as they are typed. */
export function OwnTestsEditor({ id, own, entry }: OwnTestsEditorProps): ReactNode {
  const rows = useTasks(ownRows);
  const task = useTasks((tasks) => tasks.task);
  const setOwn = useTasks((tasks) => tasks.setOwn);
  const field = useRef<HTMLTextAreaElement>(null);
  // A row that is still being typed is not wrong yet.
  const [left, setLeft] = useState(false);
  const problems = left ? own.problems : [];
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="own-tests" id={id}>
      <label htmlFor="own-tests-field">{say.label}</label>
      <p className="tests-hint" id="own-tests-hint">
        <Rich text={say.hint(entry)} marks={{ code: (text) => <code>{text}</code> }} />
      </p>
      <textarea
        // Another task has other tests: one history must not lead into the other.
        key={task?.id}
        id="own-tests-field"
        ref={field}
        className="tests-field"
        aria-describedby="own-tests-hint own-tests-problems"
        aria-invalid={problems.length > 0}
        rows={Math.min(12, Math.max(3, rows.split('\n').length + 1))}
        spellCheck={false}
        autoCapitalize="off"
        value={rows}
        onChange={(event) => setOwn(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
      <div id="own-tests-problems" role="status">
        <Problems problems={problems} />
      </div>
    </div>
  );
}
