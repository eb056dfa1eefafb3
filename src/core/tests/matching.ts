import { type Asked, askedFor } from '../../engine/prompt/asked.ts';
import type { Task } from '../../tasks/format.ts';
import { normaliseSignature } from '../../engine/prompt/signature.ts';
import { normaliseInstruction, withLineFeeds } from '../../engine/prompt/prompt.ts';
import { isStill } from '../prompt/still.ts';

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

/** Whether a prompt may ask for what a task does, in other words: at least half of the task's are in it. */
export function isLikePromptOf(task: Task, asked: Asked): boolean {
  const own = askedFor(task);
  return (
    own.kind === asked.kind &&
    isStill(own.instruction, asked.instruction) &&
    isSameCode(own.code, asked.code)
  );
}

/** The first task whose prompt this is, or null. */
export function matchTask(tasks: readonly Task[], asked: Asked): Task | null {
  return tasks.find((task) => isPromptOf(task, asked)) ?? null;
}
