import { expect, it } from 'vitest';
import { fault, FaultError } from '../engine/fault.ts';
import type { Executor } from '../tasks/execution.ts';
import { parseTasks } from '../tasks/format.ts';
import { evaluate } from './evaluation.ts';

const tests = [{ args: [1], expected: 2 }];
const { tasks } = parseTasks(
  [
    { id: 'right', kind: 'write', instruction: 'right', signature: 'f(a)', tests },
    { id: 'wrong', kind: 'write', instruction: 'wrong', signature: 'f(a)', tests },
    { id: 'broken', kind: 'write', instruction: 'broken', signature: 'f(a)', tests },
    { id: 'long', kind: 'write', instruction: 'long', signature: 'f(a)', tests },
    { id: 'mend', kind: 'repair', instruction: 'right', code: 'f', entry: 'f', tests },
    { id: 'fill', kind: 'infill', instruction: 'gh', prefix: 'ri', suffix: 't', entry: 'f', tests },
  ]
    .map((task) => JSON.stringify(task))
    .join('\n'),
);

/** The model writes the instruction, into the hole if there is one; the executor knows what it stands for. */
const execute: Executor = ({ code }) =>
  Promise.resolve(
    code === 'broken'
      ? { ok: false, failure: { reason: 'syntax', message: 'SyntaxError: no' } }
      : { ok: true, calls: [{ kind: 'returned', value: code === 'right' ? 2 : 3 }] },
  );

it('counts what passed, what parsed and what it took', async () => {
  const seen: string[] = [];
  const evaluation = await evaluate(tasks, {
    execute,
    write: ({ instruction }) =>
      instruction === 'long'
        ? Promise.reject(
            new FaultError(fault('prompt-too-long', { tokens: 600, least: false, context: 512 })),
          )
        : Promise.resolve({
            code: instruction ?? '',
            tokens: 12,
            passes: 4,
            seconds: 0.5,
            logProb: -3,
          }),
    tellFault: ({ code, data }) => ('tokens' in data ? `${code} ${data.tokens}` : code),
    onTask: ({ id }, done) => seen.push(`${done} ${id}`),
  });
  expect(evaluation).toEqual({
    n: 6,
    passed: 3,
    passAt1: 0.5,
    ci95: [expect.closeTo(0.1876, 4), expect.closeTo(0.8124, 4)],
    parsed: 4,
    tokens: 60,
    passes: 20,
    tokensPerForward: 3,
    seconds: 2.5,
    byKind: {
      write: { n: 4, passed: 1 },
      repair: { n: 1, passed: 1 },
      infill: { n: 1, passed: 1 },
    },
    tasks: [
      { id: 'right', kind: 'write', passed: true, code: 'right', error: null },
      {
        id: 'wrong',
        kind: 'write',
        passed: false,
        code: 'wrong',
        error: 'f(1) gave 3, expected 2',
      },
      {
        id: 'broken',
        kind: 'write',
        passed: false,
        code: 'broken',
        error: 'does not parse: SyntaxError: no',
      },
      { id: 'long', kind: 'write', passed: false, code: '', error: 'prompt-too-long 600' },
      { id: 'mend', kind: 'repair', passed: true, code: 'right', error: null },
      { id: 'fill', kind: 'infill', passed: true, code: 'gh', error: null },
    ],
  });
  expect(seen).toEqual(['1 right', '2 wrong', '3 broken', '4 long', '5 mend', '6 fill']);
});

it('ends when the model fails, and says why', async () => {
  const write = (): Promise<never> => Promise.reject(new Error('the device is gone'));
  await expect(evaluate(tasks, { execute, write })).rejects.toThrow('the device is gone');
});
