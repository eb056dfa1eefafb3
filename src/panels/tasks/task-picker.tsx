import type { ReactNode } from 'react';
import { BUILTIN, categoryOf } from '../../tasks/builtin.ts';
import type { Task } from '../../tasks/format.ts';
import { askedFor, labelOf } from '../../engine/prompt/asked.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { useTasks } from '../../core/tests/tasks-store.ts';
import { words } from '../../words/words.ts';

const say = words.tasks;

interface Group {
  readonly label: string;
  readonly tasks: readonly Task[];
}

/** A task to begin with: picking one fills in the prompt. */
export function TaskPicker(): ReactNode {
  const fill = usePrompt((prompt) => prompt.fill);
  const task = useTasks((tasks) => tasks.task);
  const file = useTasks((tasks) => tasks.file);
  const pick = useTasks((tasks) => tasks.pick);
  const own = file === null ? [] : [{ label: file.name, tasks: file.tasks }];
  const groups: readonly Group[] = [...BUILTIN_GROUPS, ...own];
  const tasks = groups.flatMap((group) => group.tasks);
  const index = task === null ? -1 : tasks.indexOf(task);
  return (
    <label className="tests-task">
      <span>{say.label}</span>
      <select
        className="select"
        data-testid="task"
        value={index}
        onChange={(event) => {
          const picked = tasks[Number(event.currentTarget.value)];
          if (picked === undefined) return;
          pick(picked);
          fill(askedFor(picked));
        }}
      >
        <option value={-1} disabled={index >= 0}>
          {index < 0 ? say.ownPrompt : say.pick}
        </option>
        {groups.map((group, at) => (
          // A file may be called as a group of ours is.
          <optgroup key={at} label={group.label}>
            {group.tasks.map((each) => (
              <option key={each.id} value={tasks.indexOf(each)}>
                {labelOf(askedFor(each))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

const CATEGORIES: ReadonlyMap<string, string> = new Map(Object.entries(say.categories));

const BUILTIN_GROUPS: readonly Group[] = grouped(BUILTIN);

function grouped(tasks: readonly Task[]): readonly Group[] {
  const categories = [...new Set(tasks.map(categoryOf))];
  return categories.map((category) => ({
    label: CATEGORIES.get(category ?? '') ?? category ?? '',
    tasks: tasks.filter((task) => categoryOf(task) === category),
  }));
}
