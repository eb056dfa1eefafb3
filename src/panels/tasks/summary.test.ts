import { expect, it } from 'vitest';
import { BUILTIN_TASKS } from '../../tasks/builtin.ts';
import type { CallResult, ExecutionResult } from '../../tasks/execution.ts';
import { parseTasks } from '../../tasks/format.ts';
import { judgeTask, type TaskVerdict } from '../../tasks/verdict.ts';
import type { Check } from '../../core/tests/tasks-store.ts';
import { announcementOf, summary, verdictWord, wholeFailure } from './summary.ts';

const tests = [1, 2, 3].map((n) => ({ args: [n], expected: n }));
const line = JSON.stringify({
  id: 'a',
  kind: 'write',
  instruction: 'same',
  signature: 'f(n)',
  tests,
});
const task = parseTasks(line).tasks[0]!;
const CALLS: readonly CallResult[] = [
  { kind: 'returned', value: 1 },
  { kind: 'threw', message: 'Error: no' },
  { kind: 'not-json', what: 'NaN' },
];

const judge = (result: ExecutionResult, code = 'code'): Promise<TaskVerdict> =>
  judgeTask(task, code, () => Promise.resolve(result));
const failed = (
  failure: Extract<ExecutionResult, { ok: false }>['failure'],
): Promise<TaskVerdict> => judge({ ok: false, failure });

it('sums up the tests at every stage', async () => {
  const verdict = await judge({ ok: true, calls: CALLS });
  const done: Check = { at: 'done', key: '', verdict };
  const ready = { at: 'ready', subject: { task: BUILTIN_TASKS[0]!, code: '' } } as const;
  expect(summary({ at: 'no-tests' }, null, 0, 0)).toContain('add tests');
  expect(summary({ at: 'no-code' }, null, 1, 0)).toBe('1 test, for when the code is written.');
  expect(summary({ at: 'other-prompt' }, null, 3, 0)).toContain('another prompt');
  expect(summary(ready, null, 2, 1)).toBe('3 tests, not run yet.');
  expect(summary(ready, { at: 'running', key: '' }, 2, 1)).toBe('Running 3 tests.');
  expect(summary(ready, done, 3, 0)).toBe('1 of 3 tests pass.');
  expect(summary(ready, done, 0, 3)).toBe('1 of 3 tests pass.');
  expect(summary(ready, done, 2, 1)).toBe('1 of 2 given tests pass, 0 of 1 of yours.');
  expect(announcementOf(verdict, 3, 0)).toBe(
    '1 of 3 tests pass. First failure: f(2) threw Error: no.',
  );
  expect(verdict.tests?.map(verdictWord)).toEqual(['Pass', 'Threw', 'Wrong']);
});

it('says in a sentence why no test has a result', async () => {
  expect(wholeFailure(await judge({ ok: true, calls: CALLS }))).toBeNull();
  expect(wholeFailure(await judge({ ok: true, calls: [] }, ' '))).toBe('Nothing was written.');
  const sentences = [
    await failed({ reason: 'time-out', seconds: 1 }),
    await failed({ reason: 'no-function', entry: 'f' }),
    await failed({ reason: 'syntax', message: 'SyntaxError: what?' }),
  ].map(wholeFailure);
  expect(sentences).toEqual([
    'The code did not end within 1 s.',
    'The code declares no function f.',
    'The code does not parse: SyntaxError: what?',
  ]);
  expect(
    summary(
      { at: 'no-code' },
      { at: 'done', key: '', verdict: await failed({ reason: 'memory' }) },
      3,
      0,
    ),
  ).toBe('0 of 3 tests pass.');
});
