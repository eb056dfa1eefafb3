import { describe, expect, it } from 'vitest';
import type { ExecutionResult, Executor } from './execution.ts';
import { parseTasks } from './format.ts';
import { describeFailure } from './describe-failure.ts';
import { runTask, TIME_LIMIT_MS } from './run.ts';

const task = parseTasks(
  JSON.stringify({
    id: 'a',
    kind: 'write',
    instruction: 'add one to each',
    signature: 'f(list)',
    tests: [
      { args: [[1]], expected: [2] },
      { args: [[]], expected: [] },
    ],
  }),
).tasks[0]!;

const giving =
  (result: ExecutionResult): Executor =>
  () =>
    Promise.resolve(result);

async function failureOf(code: string, result: ExecutionResult): Promise<[boolean, string | null]> {
  const { parsed, passed, failure } = await runTask(task, code, giving(result));
  expect(passed).toBe(failure === null);
  return [parsed, failure === null ? null : describeFailure(failure)];
}

describe('runTask', () => {
  it('asks for every test within the time of a task', async () => {
    const asked: unknown[] = [];
    await runTask(task, 'code', (execution) => {
      asked.push(execution);
      return Promise.resolve({ ok: true, calls: [] });
    });
    expect(asked).toEqual([
      { code: 'code', entry: 'f', cases: [[[1]], [[]]], timeLimit: TIME_LIMIT_MS },
    ]);
  });

  it('passes when every call gives what is expected', async () => {
    const calls = [
      { kind: 'returned', value: [2 + 1e-12] },
      { kind: 'returned', value: [] },
    ] as const;
    expect(await failureOf('code', { ok: true, calls })).toEqual([true, null]);
  });

  it('says what was wrong first', async () => {
    const right = { kind: 'returned', value: [2] } as const;
    const cases = [
      [[{ kind: 'returned', value: { 0: 2 } }], 'f([1]) gave {"0":2}, expected [2]'],
      [[right, { kind: 'not-json', what: 'undefined' }], 'f([]) gave undefined, expected []'],
      [[right, { kind: 'threw', message: 'TypeError: no' }], 'f([]) threw TypeError: no'],
      [[right], 'f([]) gave no answer, expected []'],
    ] as const;
    for (const [calls, message] of cases) {
      expect(await failureOf('code', { ok: true, calls })).toEqual([true, message]);
    }
  });

  it('tells a text that does not parse from one that fails', async () => {
    const fails = async (failure: Extract<ExecutionResult, { ok: false }>['failure']) =>
      failureOf('code', { ok: false, failure });
    expect(await fails({ reason: 'syntax', message: 'S' })).toEqual([false, 'does not parse: S']);
    expect(await fails({ reason: 'exception', message: 'E' })).toEqual([true, 'threw E']);
    expect(await fails({ reason: 'time-out', seconds: 1 })).toEqual([
      true,
      'did not end within 1 s',
    ]);
    expect(await fails({ reason: 'memory' })).toEqual([true, 'took too much memory']);
    expect(await fails({ reason: 'no-function', entry: 'f' })).toEqual([
      true,
      'declares no function f',
    ]);
  });

  it('does not execute what is not there', async () => {
    expect(await failureOf(' \n', { ok: true, calls: [] })).toEqual([false, 'nothing was written']);
  });
});
