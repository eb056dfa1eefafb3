import { type ReactNode, useMemo } from 'react';
import { compareLines } from '../../core/changes/changed-lines.ts';
import { ChangedList } from '../../core/changes/changed-list.tsx';
import { useFinishedRun } from '../../core/run/run-hooks.ts';
import { onDemand } from '../../words/on-demand.ts';
import './changes.css';

const say = onDemand.changes;

/** What a repair changed: the code given against the code written, line by line. */
export function Changes(): ReactNode {
  const record = useFinishedRun();
  const before = record?.trace.prompt.code ?? '';
  const after = record?.code ?? '';
  const { lines, changed } = useMemo(() => compareLines(before, after), [before, after]);
  if (record === null) return null;
  if (changed.length === 0) return <p className="changes changes-head">{say.none}</p>;
  return (
    <div className="changes" data-testid="changes">
      <p className="changes-head">{say.changed(changed)}</p>
      <ChangedList label={say.list} lines={lines} said={say} />
    </div>
  );
}
