import { expect, it } from 'vitest';
import type { ExecutionResult } from './execution.ts';
import { parseTasks } from './format.ts';
import { runTask } from './run.ts';
import { judgeTask } from './verdict.ts';

const task = parseTasks(
  JSON.stringify({
    id: 'a',
    kind: 'write',
    instruction: 'add one',
    signature: 'f(n)',
    tests: [1, 2, 3, 4, 5].map((n) => ({ args: [n], expected: n + 1 })),
  }),
).tasks[0]!;

it('keeps what every test gave, and executes once', async () => {
  const result: ExecutionResult = {
    ok: true,
    calls: [
      { kind: 'returned', value: 2 },
      { kind: 'returned', value: '3' },
      { kind: 'not-json', what: 'undefined' },
      { kind: 'threw', message: 'TypeError: no' },
    ],
  };
  let executions = 0;
  const { outcome, tests } = await judgeTask(task, 'code', () => {
    executions++;
    return Promise.resolve(result);
  });
  expect(executions).toBe(1);
  expect(outcome).toEqual(await runTask(task, 'code', () => Promise.resolve(result)));
  expect(tests?.map(({ got }) => got)).toEqual([
    '2',
    '"3"',
    'undefined',
    'TypeError: no',
    'no answer',
  ]);
  expect(tests?.map(({ failure }) => failure?.reason ?? null)).toEqual([
    null,
    'wrong-result',
    'wrong-result',
    'threw',
    'wrong-result',
  ]);
  expect(tests?.map(({ test }) => test)).toEqual(task.tests);
});

it('has no test to show where none was run', async () => {
  const failure = { reason: 'time-out', seconds: 1 } as const;
  const late = await judgeTask(task, 'code', () => Promise.resolve({ ok: false, failure }));
  expect(late).toEqual({ outcome: { passed: false, parsed: true, failure }, tests: null });
  const empty = await judgeTask(task, ' ', () => Promise.reject(new Error('not asked')));
  expect(empty).toMatchObject({ outcome: { failure: { reason: 'empty' } }, tests: null });
});
