import source from './builtin.jsonl?raw';
import { parseTasks, type Task } from './format.ts';

export type RepairTask = Extract<Task, { kind: 'repair' }>;
export type InfillTask = Extract<Task, { kind: 'infill' }>;
export type WriteTask = Extract<Task, { kind: 'write' }>;

/** A task that asks for a whole function. */
export function isWriteTask(task: Task): task is WriteTask {
  return task.kind === 'write';
}

const { tasks } = parseTasks(source);

/** The tasks that the page offers, easy ones first. Their ids are `category/name`. */
export const BUILTIN_TASKS: readonly WriteTask[] = tasks.filter(isWriteTask);

/** Functions with a fault that the page offers to repair. */
export const BUILTIN_REPAIRS: readonly RepairTask[] = tasks.filter(
  (task) => task.kind === 'repair',
);

/** Functions with a hole that the page offers to fill in. */
export const BUILTIN_INFILLS: readonly InfillTask[] = tasks.filter(
  (task) => task.kind === 'infill',
);

/** All of them, in the order of the page. */
export const BUILTIN: readonly Task[] = [...BUILTIN_TASKS, ...BUILTIN_REPAIRS, ...BUILTIN_INFILLS];

/** What stands before the slash of an id; null where there is none. */
export function categoryOf({ id }: Pick<Task, 'id'>): string | null {
  const [category, name] = id.split('/');
  return name === undefined ? null : (category ?? null);
}
