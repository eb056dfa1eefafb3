import { describe, expect, it } from 'vitest';
import { readinessOf, subjectKey } from './subject.ts';

const tests = [{ args: [1], expected: 2 }];
const prompt = { instruction: ' adds  one ', signature: 'f(n)' };
const finished = {
  code: 'function f() {}',
  prompt: { instruction: 'adds one', signature: 'f(n)' },
};

describe('readinessOf', () => {
  it('says what is missing', () => {
    expect(readinessOf({ prompt, tests: [], finished }).at).toBe('no-tests');
    expect(readinessOf({ prompt, tests, finished: null }).at).toBe('no-code');
  });

  it('does not hold code against the tests of another prompt', () => {
    const others = [
      { instruction: 'adds two', signature: 'f(n)' },
      { instruction: 'adds one', signature: 'g(n)' },
      { instruction: 'adds one', signature: null },
    ];
    for (const other of others) {
      const { at } = readinessOf({ prompt, tests, finished: { ...finished, prompt: other } });
      expect(at).toBe('other-prompt');
    }
  });

  it('tests a repaired function under the name that it has', () => {
    const repair = {
      instruction: 'adds one',
      signature: null,
      code: 'function f(n) { return n; }',
    };
    const repaired = { code: finished.code, prompt: repair };
    expect(readinessOf({ prompt: repair, tests, finished: repaired })).toMatchObject({
      at: 'ready',
      subject: { task: { signature: null, instruction: 'adds one' } },
    });
    const other = { ...repair, code: 'function f(n) { return 2; }' };
    expect(readinessOf({ prompt: other, tests, finished: repaired }).at).toBe('other-prompt');
    expect(readinessOf({ prompt, tests, finished: repaired }).at).toBe('other-prompt');
  });

  it('makes a task of the prompt and its tests', () => {
    expect(readinessOf({ prompt, tests, finished })).toEqual({
      at: 'ready',
      subject: {
        code: finished.code,
        task: { id: 'prompt', kind: 'write', instruction: 'adds one', signature: 'f(n)', tests },
      },
    });
    const free = {
      prompt: { instruction: 'adds one', signature: null },
      finished: { ...finished, prompt: { instruction: 'adds one', signature: null } },
    };
    expect(readinessOf({ tests, ...free })).toMatchObject({
      subject: { task: { signature: null } },
    });
  });
});

it('knows the same code and tests again, and no others', () => {
  const task = { id: 'a', kind: 'write', instruction: 'x', signature: 'f(n)', tests } as const;
  const subject = { task: { ...task, tests: [...tests] }, code: 'code' };
  expect(subjectKey(structuredClone({ ...subject, task: { ...subject.task, id: 'b' } }))).toBe(
    subjectKey(subject),
  );
  const changed = [
    { ...subject, code: 'other' },
    { ...subject, task: { ...subject.task, signature: null } },
    { ...subject, task: { ...subject.task, tests: [{ args: [1], expected: 3 }] } },
  ];
  expect(new Set([subject, ...changed].map(subjectKey)).size).toBe(4);
});
