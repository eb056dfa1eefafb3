import type { ReactNode } from 'react';
import { fatesByTask, type Texts } from '../../measure/fates.ts';
import { late } from '../../words/late.ts';

const say = late.points.fates;

interface TaskFatesListProps {
  readonly texts: Texts;
  /** Ids, in their order. */
  readonly tasks: readonly string[];
}

/** What became of each task of a setting, folded away. */
export function TaskFatesList({ texts, tasks }: TaskFatesListProps): ReactNode {
  const rows = fatesByTask(texts, tasks);
  return (
    <details className="task-fates">
      <summary>{say.head}</summary>
      {texts.repeats > 1 && <p className="small">{say.repeats(texts.repeats)}</p>}
      <ul tabIndex={0} aria-label={say.head}>
        {rows.map(({ task, fates }) => (
          <li key={task}>
            <code>{task}</code> {say.of(fates)}
          </li>
        ))}
      </ul>
    </details>
  );
}
