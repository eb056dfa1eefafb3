import source from './builtin.jsonl?raw';
import { parseTasks, type Task } from './format.ts';

export type RepairTask = Extract<Task, { kind: 'repair' }>;
export type InfillTask = Extract<Task, { kind: 'infill' }>;
export type WriteTask = Extract<Task, { kind: 'write' }>;

/** A task that asks for a whole function. */
export function isWriteTask(task: Task): task is WriteTask {
  return task.kind === 'write';
}

function isRepairTask(task: Task): task is RepairTask {
  return task.kind === 'repair';
}

function isInfillTask(task: Task): task is InfillTask {
  return task.kind === 'infill';
}

const { tasks } = parseTasks(source);

/** The tasks that the page offers, easy ones first. Their ids are `category/name`. */
export const BUILTIN_TASKS: readonly WriteTask[] = tasks.filter(isWriteTask);

/** Functions with a fault that the page offers to repair. */
export const BUILTIN_REPAIRS: readonly RepairTask[] = tasks.filter(isRepairTask);

/** Functions with a hole that the page offers to fill in. */
export const BUILTIN_INFILLS: readonly InfillTask[] = tasks.filter(isInfillTask);

/** All of them, in the order of the page. */
export const BUILTIN: readonly Task[] = [...BUILTIN_TASKS, ...BUILTIN_REPAIRS, ...BUILTIN_INFILLS];

/** What stands before the slash of an id; null where there is none. */
export function categoryOf({ id }: Pick<Task, 'id'>): string | null {
  const [category, name] = id.split('/');
  return name === undefined ? null : (category ?? null);
}
