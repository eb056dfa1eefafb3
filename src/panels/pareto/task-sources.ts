import { useMemo } from 'react';
import { BUILTIN_TASKS } from '../../tasks/builtin.ts';
import { useTasks } from '../../core/tests/tasks-store.ts';
import type { TaskSource } from './sweep-choices.ts';

/** What there is to sweep over: the page's tasks, and a visitor's own once they brought a file. */
export function useTaskSources(): readonly TaskSource[] {
  const file = useTasks((tasks) => tasks.file);
  return useMemo(() => {
    const builtin = { id: 'built-in', file: null, tasks: BUILTIN_TASKS };
    if (file === null || file.tasks.length === 0) return [builtin];
    return [builtin, { id: 'own', file: file.name, tasks: file.tasks }];
  }, [file]);
}
