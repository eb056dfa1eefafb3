import type { CodeLanguage } from '../../engine/code/answer.ts';
import { type Asked, askedFor } from '../../engine/prompt/asked.ts';
import { entryOf, type Task, type TaskTest } from '../../tasks/format.ts';
import { normaliseInstruction } from '../../engine/prompt/prompt.ts';
import { isSameCode, isSamePrompt } from './matching.ts';

/** Code, and the task whose tests it is held against. */
export interface Subject {
  readonly task: Task;
  readonly code: string;
  /** Of a program that was found in an answer: what it is written in. */
  readonly language?: CodeLanguage;
}

/** The same for the same code and tests, whatever objects they are in. */
export function subjectKey({ task, code, language }: Subject): string {
  return JSON.stringify([code, entryOf(task), task.tests, language]);
}

/** Whether a key says of a text how it was tested. */
export function isOfCode(key: string, code: string): boolean {
  return key.startsWith(`${JSON.stringify([code]).slice(0, -1)},`);
}

/** Whether there is something to test, and if not, why. */
export type Readiness =
  | { readonly at: 'no-tests' }
  /** No run has finished. */
  | { readonly at: 'no-code' }
  /** There is no code in the answer. */
  | { readonly at: 'no-program' }
  /** The code in the answer is in no language that tests run. */
  | { readonly at: 'other-language'; readonly language: CodeLanguage }
  /** The finished code answers another prompt than the one that the tests are for. */
  | { readonly at: 'other-prompt' }
  | { readonly at: 'ready'; readonly subject: Subject };

/** A text that was written to its end. */
export interface Finished {
  readonly code: string;
  readonly prompt: Asked;
  /** Absent of a text that is code as a whole; null where there is none in the answer. */
  readonly language?: CodeLanguage | null;
}

export interface ReadinessParts {
  /** As it stands in the fields. */
  readonly prompt: Asked;
  readonly tests: readonly TaskTest[];
  /** The task whose tests they are; null where all are the visitor's own. */
  readonly task: Task | null;
  /** The code on the canvas and the prompt that it was written for; null before a run has finished. */
  readonly finished: Finished | null;
}

export function readinessOf({ prompt, tests, task, finished }: ReadinessParts): Readiness {
  if (tests.length === 0) return { at: 'no-tests' };
  if (finished === null) return { at: 'no-code' };
  if (!isSamePrompt(finished.prompt, prompt)) return { at: 'other-prompt' };
  const { code, language } = finished;
  if (language === null) return { at: 'no-program' };
  if (language === 'python' || language === 'other') return { at: 'other-language', language };
  const subject = {
    task: { ...subjectTask(prompt, task), tests: [...tests] },
    code,
    ...(language !== undefined && { language }),
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
