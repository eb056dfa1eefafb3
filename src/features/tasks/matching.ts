import { isWriteTask, type WriteTask } from '../../tasks/builtin.ts';
import type { Task } from '../../tasks/format.ts';
import { normaliseInstruction } from '../../tasks/prompt.ts';

/** Whether a prompt is the task's own, blanks aside. */
export function isPromptOf(task: WriteTask, instruction: string, signature: string): boolean {
  return (
    normaliseInstruction(task.instruction) === normaliseInstruction(instruction) &&
    (task.signature?.trim() ?? '') === signature.trim()
  );
}

/** The first task whose prompt this is, or null. */
export function matchTask(
  tasks: readonly Task[],
  instruction: string,
  signature: string,
): WriteTask | null {
  return tasks.filter(isWriteTask).find((task) => isPromptOf(task, instruction, signature)) ?? null;
}
