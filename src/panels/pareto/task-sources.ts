import { useMemo } from 'react';
import { BUILTIN_TASKS } from '../../tasks/builtin.ts';
import { useTasks } from '../../core/tests/tasks-store.ts';
import { SUITES, useSuites } from './suites-store.ts';
import type { TaskSource } from './sweep-choices.ts';

/** What there is to sweep over: the page's tasks, the repository's suites, and a visitor's own file. */
export function useTaskSources(): readonly TaskSource[] {
  const file = useTasks((tasks) => tasks.file);
  const suites = useSuites((store) => store.suites);
  return useMemo(() => {
    const builtin: TaskSource = { id: 'built-in', kind: 'builtin', name: '', tasks: BUILTIN_TASKS };
    const ofRepository = SUITES.map((name): TaskSource => {
      const state = suites.get(name);
      const tasks = state?.at === 'ready' ? state.tasks : null;
      return { id: `suite/${name}`, kind: 'suite', name, tasks };
    });
    if (file === null || file.tasks.length === 0) return [builtin, ...ofRepository];
    const { name, tasks } = file;
    return [builtin, ...ofRepository, { id: 'own', kind: 'own', name, tasks }];
  }, [file, suites]);
}
