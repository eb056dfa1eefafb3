import { type Asked, askedFor } from '../../engine/prompt/asked.ts';
import { entryOf, type Task, type TaskTest } from '../../tasks/format.ts';
import { normaliseInstruction } from '../../engine/prompt/prompt.ts';
import { isSameCode, isSamePrompt } from './matching.ts';

/** Code, and the task whose tests it is held against. */
export interface Subject {
  readonly task: Task;
  readonly code: string;
}

/** The same for the same code and tests, whatever objects they are in. */
export function subjectKey({ task, code }: Subject): string {
  return JSON.stringify([code, entryOf(task), task.tests]);
}

/** Whether there is something to test, and if not, why. */
export type Readiness =
  | { readonly at: 'no-tests' }
  /** No run has finished. */
  | { readonly at: 'no-code' }
  /** The finished code answers another prompt than the one that the tests are for. */
  | { readonly at: 'other-prompt' }
  | { readonly at: 'ready'; readonly subject: Subject };

export interface ReadinessParts {
  /** As it stands in the fields. */
  readonly prompt: Asked;
  readonly tests: readonly TaskTest[];
  /** The task whose tests they are; null where all are the visitor's own. */
  readonly task: Task | null;
  /** The code on the canvas and the prompt that it was written for; null before a run has finished. */
  readonly finished: {
    readonly code: string;
    readonly prompt: Asked;
  } | null;
}

export function readinessOf({ prompt, tests, task, finished }: ReadinessParts): Readiness {
  if (tests.length === 0) return { at: 'no-tests' };
  if (finished === null) return { at: 'no-code' };
  if (!isSamePrompt(finished.prompt, prompt)) return { at: 'other-prompt' };
  const subject = {
    task: { ...subjectTask(prompt, task), tests: [...tests] },
    code: finished.code,
  };
  return { at: 'ready', subject };
}

/** The task that the prompt poses: it says which function the tests call. */
function subjectTask({ kind, instruction, signature, code }: Asked, task: Task | null): Task {
  // Code may declare several functions, and the task that it comes from knows which one is meant.
  if (task !== null && task.kind !== 'write' && isSameCode(askedFor(task).code, code)) return task;
  return {
    id: 'prompt',
    kind: 'write',
    instruction: normaliseInstruction(instruction),
    // A function that there is already goes on being called what it was.
    signature: kind === 'write' ? signature : null,
    tests: [],
  };
}
