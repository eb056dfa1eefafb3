import { type Asked, askedFor } from '../../engine/prompt/asked.ts';
import type { Task } from '../../tasks/format.ts';
import { normaliseSignature } from '../../engine/prompt/signature.ts';
import { normaliseInstruction, withLineFeeds } from '../../engine/prompt/prompt.ts';

/** Whether two prompts ask for the same, blanks aside. */
export function isSamePrompt(a: Asked, b: Asked): boolean {
  return (
    normaliseInstruction(a.instruction) === normaliseInstruction(b.instruction) &&
    normaliseSignature(a.signature ?? '') === normaliseSignature(b.signature ?? '') &&
    isSameCode(a.code, b.code)
  );
}

/** Whether two functions are the same text, but for how lines break and what is blank around them. */
export function isSameCode(a: string | undefined, b: string | undefined): boolean {
  const text = (code: string | undefined): string | undefined =>
    code === undefined ? undefined : withLineFeeds(code).trim();
  return text(a) === text(b);
}

/** Whether a prompt is the task's own. */
export function isPromptOf(task: Task, asked: Asked): boolean {
  return isSamePrompt(askedFor(task), asked);
}

/** The first task whose prompt this is, or null. */
export function matchTask(tasks: readonly Task[], asked: Asked): Task | null {
  return tasks.find((task) => isPromptOf(task, asked)) ?? null;
}
