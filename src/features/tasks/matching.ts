import type { Asked } from '../../diffusion/trace.ts';
import { askedFor } from '../../tasks/asked.ts';
import type { Task } from '../../tasks/format.ts';
import { normaliseInstruction } from '../../tasks/prompt.ts';

/** Whether two prompts ask for the same, blanks aside. */
export function isSamePrompt(a: Asked, b: Asked): boolean {
  return (
    normaliseInstruction(a.instruction) === normaliseInstruction(b.instruction) &&
    (a.signature?.trim() ?? '') === (b.signature?.trim() ?? '') &&
    a.code?.trim() === b.code?.trim()
  );
}

/** Whether a prompt is the task's own. */
export function isPromptOf(task: Task, asked: Asked): boolean {
  return isSamePrompt(askedFor(task), asked);
}

/** The first task whose prompt this is, or null. */
export function matchTask(tasks: readonly Task[], asked: Asked): Task | null {
  return tasks.find((task) => isPromptOf(task, asked)) ?? null;
}
