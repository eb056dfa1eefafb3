import type { CodeLanguage } from '../engine/code/answer.ts';
import type { Executor } from './execution.ts';
import type { Task } from './format.ts';
import { runTask, type TaskFailure, type TaskOutcome } from './run.ts';
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
  const testable = await testableOf(program, language);
  return testable.ok ? runTask(task, testable.code, execute) : failed(failureOf(testable));
}

/** The same test by test, and the program that ran; null where none did. */
export async function judgeAnswer(
  task: Task,
  program: string,
  language: CodeLanguage,
  execute: Executor,
): Promise<TaskVerdict & { readonly ran: string | null }> {
  const testable = await testableOf(program, language);
  if (!testable.ok) return { outcome: failed(failureOf(testable)), tests: null, ran: null };
  const { code } = testable;
  return { ...(await judgeTask(task, code, execute)), ran: code };
}

function failureOf(testable: Extract<Testable, { readonly ok: false }>): TaskFailure {
  return testable.why === 'language'
    ? { reason: 'language', language: testable.language }
    : { reason: 'syntax', message: testable.message };
}

function failed(failure: TaskFailure): TaskOutcome {
  return { passed: false, parsed: false, failure };
}
