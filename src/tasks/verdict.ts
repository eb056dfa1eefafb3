import type { CallResult, ExecutionResult, Executor } from './execution.ts';
import type { Task, TaskTest } from './format.ts';
import { isCall, runTask, type TaskFailure, type TaskOutcome } from './run.ts';

/** How one test went. */
export interface TestVerdict {
  readonly test: TaskTest;
  /** JSON text, or words for what is none: what was thrown, what kind of value it was. */
  readonly got: string;
  /** Null when it passed. */
  readonly failure: TaskFailure | null;
}

/** How a text did against the tests of its task, test by test. */
export interface TaskVerdict {
  readonly outcome: TaskOutcome;
  /** One a test; null when none was run, for the reason that `outcome` has. */
  readonly tests: readonly TestVerdict[] | null;
}

/** As `runTask`, which judges by the first failure, but keeps what every test gave. */
export async function judgeTask(task: Task, code: string, execute: Executor): Promise<TaskVerdict> {
  let result: ExecutionResult | null = null;
  const outcome = await runTask(task, code, async (execution) => {
    result = await execute(execution);
    return result;
  });
  const whole = passedOn(result);
  if (whole === null) return { outcome, tests: null };
  const tests = task.tests.map(async (test, i): Promise<TestVerdict> => {
    // A script gives nothing: it has run through.
    if (!isCall(test)) return { test, got: '', failure: null };
    const call = whole.calls[task.tests.slice(0, i).filter(isCall).length];
    const given = call === undefined ? [] : [call];
    // Nothing is executed again: each test is judged by what its call gave.
    const { failure } = await runTask({ ...task, tests: [test] }, code, () =>
      Promise.resolve({ ...whole, calls: given }),
    );
    return { test, got: describeCall(call), failure };
  });
  return { outcome, tests: await Promise.all(tests) };
}

function passedOn(
  result: ExecutionResult | null,
): Extract<ExecutionResult, { readonly ok: true }> | null {
  return result?.ok === true ? result : null;
}

function describeCall(call: CallResult | undefined): string {
  switch (call?.kind) {
    case 'returned':
      return JSON.stringify(call.value);
    case 'not-json':
      return call.what;
    case 'threw':
      return call.message;
    case undefined:
      return 'no answer';
  }
}
