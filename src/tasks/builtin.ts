import source from './builtin.jsonl?raw';
import { parseTasks, type Task } from './format.ts';

export type RepairTask = Extract<Task, { kind: 'repair' }>;
export type WriteTask = Extract<Task, { kind: 'write' }>;

/** A task that asks for a whole function. */
export function isWriteTask(task: Task): task is WriteTask {
  return task.kind === 'write';
}

function isRepairTask(task: Task): task is RepairTask {
  return task.kind === 'repair';
}

const { tasks } = parseTasks(source);

/** The tasks that the page offers, easy ones first. Their ids are `category/name`. */
export const BUILTIN_TASKS: readonly WriteTask[] = tasks.filter(isWriteTask);

/** Functions with a fault that the page offers to repair. */
export const BUILTIN_REPAIRS: readonly RepairTask[] = tasks.filter(isRepairTask);

/** What stands before the slash of an id; null where there is none. */
export function categoryOf({ id }: Pick<Task, 'id'>): string | null {
  const [category, name] = id.split('/');
  return name === undefined ? null : (category ?? null);
}
