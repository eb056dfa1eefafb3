import type { CodeLanguage } from '../engine/code/answer.ts';
import { callText } from './describe-failure.ts';
import { structurallyEqual } from './equal.ts';
import type { CallResult, Execution, ExecutionFailure, Executor } from './execution.ts';
import { entryOf, type Task, type TaskTest } from './format.ts';
import type { ScriptExecution } from './script-tests.on-demand.ts';

/** For all tests of a task together, milliseconds. */
export const TIME_LIMIT_MS = 1000;

export type TaskFailure =
  | ExecutionFailure
  /** Nothing was written. */
  | { readonly reason: 'empty' }
  /** Written in another language than tests are. */
  | { readonly reason: 'language'; readonly language: CodeLanguage }
  | { readonly reason: 'threw'; readonly call: string; readonly message: string }
  | {
      readonly reason: 'wrong-result';
      readonly entry: string;
      readonly args: readonly unknown[];
      readonly expected: unknown;
      /** JSON text, or words for what is no JSON value. */
      readonly got: string;
    };

export interface TaskOutcome {
  readonly passed: boolean;
  /** Whether there is a text and it parses as JavaScript. */
  readonly parsed: boolean;
  /** Of the first test that failed; null when all passed. */
  readonly failure: TaskFailure | null;
}

/** Holds a text against the tests of its task. */
export async function runTask(task: Task, code: string, execute: Executor): Promise<TaskOutcome> {
  if (code.trim() === '') return failed({ reason: 'empty' }, false);
  const entry = entryOf(task);
  const called = task.tests.filter(isCall);
  const own = called.map((test) => test.entry ?? null);
  const calls = {
    ...{ code, entry, timeLimit: TIME_LIMIT_MS, cases: called.map(({ args }) => args) },
    ...(own.some((name) => name !== null) && { calls: own }),
  };
  const script = called.length < task.tests.length ? await scripted(task, calls) : null;
  if (script?.ok === false) return failed({ reason: 'syntax', message: script.message }, false);
  const result = await execute(script?.execution ?? calls);
  if (!result.ok) return failed(result.failure, result.failure.reason !== 'syntax');
  for (const [i, test] of called.entries()) {
    const name = test.entry ?? entry ?? result.entry ?? '';
    const failure = failureOf(name, test, result.calls[i]);
    if (failure !== null) return failed(failure, true);
  }
  return { passed: true, parsed: true, failure: null };
}

/** Whether a test is a call, and no code that must run through. */
export function isCall({ script }: TaskTest): boolean {
  return script === undefined;
}

async function scripted(task: Task, calls: Execution): Promise<ScriptExecution> {
  const { scriptOf } = await import('./script-tests.on-demand.ts');
  return scriptOf(task, calls);
}

function failed(failure: TaskFailure, parsed: boolean): TaskOutcome {
  return { passed: false, parsed, failure };
}

function failureOf(
  entry: string,
  { args, expected }: TaskTest,
  call: CallResult | undefined,
): TaskFailure | null {
  const wrong = (got: string): TaskFailure => ({
    reason: 'wrong-result',
    entry,
    args,
    expected,
    got,
  });
  switch (call?.kind) {
    case 'returned':
      return structurallyEqual(call.value, expected) ? null : wrong(JSON.stringify(call.value));
    case 'not-json':
      return wrong(call.what);
    case 'threw':
      return { reason: 'threw', call: callText(entry, args), message: call.message };
    case undefined:
      return wrong('no answer');
  }
}
