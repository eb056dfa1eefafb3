import type { Asked } from '../../diffusion/trace.ts';
import type { WriteTask } from '../../tasks/builtin.ts';
import type { TaskTest } from '../../tasks/format.ts';
import { normaliseInstruction } from '../../tasks/prompt.ts';
import { isSamePrompt } from './matching.ts';

/** Code, and the task whose tests it is held against. */
export interface Subject {
  readonly task: WriteTask;
  readonly code: string;
}

/** The same for the same code and tests, whatever objects they are in. */
export function subjectKey({ task, code }: Subject): string {
  return JSON.stringify([code, task.signature, task.tests]);
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
  /** The code on the canvas and the prompt that it was written for; null before a run has finished. */
  readonly finished: {
    readonly code: string;
    readonly prompt: Asked;
  } | null;
}

export function readinessOf({ prompt, tests, finished }: ReadinessParts): Readiness {
  if (tests.length === 0) return { at: 'no-tests' };
  if (finished === null) return { at: 'no-code' };
  if (!isSamePrompt(finished.prompt, prompt)) return { at: 'other-prompt' };
  const { instruction, signature, code } = prompt;
  const task: WriteTask = {
    id: 'prompt',
    kind: 'write',
    instruction: normaliseInstruction(instruction),
    // A repaired function goes on being called what it was.
    signature: code === undefined ? signature : null,
    tests: [...tests],
  };
  return { at: 'ready', subject: { task, code: finished.code } };
}
