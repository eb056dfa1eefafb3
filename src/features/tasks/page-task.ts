import type { Asked } from '../../diffusion/trace.ts';
import type { Task } from '../../tasks/format.ts';

/** A task that the page can ask for: it has no field for a function with a hole. */
export type PageTask = Extract<Task, { kind: 'write' | 'repair' }>;

export function isPageTask(task: Task): task is PageTask {
  return task.kind !== 'infill';
}

/** What a task asks for. */
export function askedFor(task: PageTask): Asked {
  const { instruction } = task;
  return task.kind === 'repair'
    ? { instruction, signature: null, code: task.code }
    : { instruction, signature: task.signature };
}
