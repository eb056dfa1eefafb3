import source from './builtin.jsonl?raw';
import { parseTasks, type Task } from './format.ts';

export type WriteTask = Extract<Task, { kind: 'write' }>;

/** A task that asks for a whole function. */
export function isWriteTask(task: Task): task is WriteTask {
  return task.kind === 'write';
}

/** The tasks that the page offers, easy ones first. Their ids are `category/name`. */
export const BUILTIN_TASKS: readonly WriteTask[] = parseTasks(source).tasks.filter(isWriteTask);

/** What stands before the slash of an id; null where there is none. */
export function categoryOf({ id }: Pick<Task, 'id'>): string | null {
  const [category, name] = id.split('/');
  return name === undefined ? null : (category ?? null);
}
