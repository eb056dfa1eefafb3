import type { CodeLanguage } from '../engine/code/answer.ts';
import type { Executor } from './execution.ts';
import type { Task } from './format.ts';
import { isCall, runTask, type TaskFailure, type TaskOutcome } from './run.ts';
import { wholeProgram } from './script-tests.on-demand.ts';
import { type Testable, testableOf } from './testable.ts';
import { judgeTask, type TaskVerdict } from './verdict.ts';

/** Programs out of answers of chat models, held against tests; brings with it what only those need. */

/**
 * Holds a program against the tests of its task, as {@link testableOf} makes it run.
 * @param language null where the answer has no program
 */
export async function runAnswer(
  task: Task,
  program: string,
  language: CodeLanguage | null,
  execute: Executor,
): Promise<TaskOutcome> {
  if (language === null) return failed({ reason: 'empty' });
  const testable = await testableOf(programIn(task, program), language);
  if (!testable.ok) return failed(failureOf(testable));
  return runTask(asAnswered(task), testable.code, execute);
}

/** The same test by test, and the program that ran; null where none did. */
export async function judgeAnswer(
  task: Task,
  program: string,
  language: CodeLanguage,
  execute: Executor,
): Promise<TaskVerdict & { readonly ran: string | null }> {
  const testable = await testableOf(programIn(task, program), language);
  if (!testable.ok) return { outcome: failed(failureOf(testable)), tests: null, ran: null };
  const { code } = testable;
  return { ...(await judgeTask(asAnswered(task), code, execute)), ran: code };
}

function programIn(task: Task, program: string): string {
  return task.tests.every(isCall) ? program : wholeProgram(task, program);
}

/** A fence has ended the code of an answer, which may have more functions than one. */
function asAnswered({ stop: _stop, ...task }: Task): Task {
  return task;
}

function failureOf(testable: Extract<Testable, { readonly ok: false }>): TaskFailure {
  return testable.why === 'language'
    ? { reason: 'language', language: testable.language }
    : { reason: 'syntax', message: testable.message };
}

function failed(failure: TaskFailure): TaskOutcome {
  return { passed: false, parsed: false, failure };
}
