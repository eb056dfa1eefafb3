import { describe, expect, it } from 'vitest';
import type { Task } from '../../tasks/format.ts';
import { readinessOf, subjectKey } from './subject.ts';

const tests = [{ args: [1], expected: 2 }];
const task = null;
const prompt = { kind: 'write' as const, instruction: ' adds  one ', signature: 'f(n)' };
const finished = {
  code: 'function f() {}',
  prompt: { kind: 'write' as const, instruction: 'adds one', signature: 'f(n)' },
};

describe('readinessOf', () => {
  it('says what is missing', () => {
    expect(readinessOf({ prompt, tests: [], task, finished }).at).toBe('no-tests');
    expect(readinessOf({ prompt, tests, task, finished: null }).at).toBe('no-code');
  });

  it('does not hold code against the tests of another prompt', () => {
    const others = [
      { kind: 'write' as const, instruction: 'adds two', signature: 'f(n)' },
      { kind: 'write' as const, instruction: 'adds one', signature: 'g(n)' },
      { kind: 'write' as const, instruction: 'adds one', signature: null },
    ];
    for (const other of others) {
      const { at } = readinessOf({ prompt, tests, task, finished: { ...finished, prompt: other } });
      expect(at).toBe('other-prompt');
    }
  });

  it('tests a repaired function under the name that it has', () => {
    const repair = {
      kind: 'repair' as const,
      instruction: 'adds one',
      signature: null,
      code: 'function f(n) { return n; }',
    };
    const repaired = { code: finished.code, prompt: repair };
    expect(readinessOf({ prompt: repair, tests, task, finished: repaired })).toMatchObject({
      at: 'ready',
      subject: { task: { signature: null, kind: 'write' as const, instruction: 'adds one' } },
    });
    const other = { ...repair, code: 'function f(n) { return 2; }' };
    expect(readinessOf({ prompt: other, tests, task, finished: repaired }).at).toBe('other-prompt');
    expect(readinessOf({ prompt, tests, task, finished: repaired }).at).toBe('other-prompt');
  });

  it('calls the function that a task names, also where its code declares others before', () => {
    const code = 'const id = (n) => n;\nfunction f(n) {\n  return [MASK];\n}';
    const [prefix = '', suffix = ''] = code.split('[MASK]');
    const hole: Task = {
      id: 'h',
      kind: 'infill',
      ...{ instruction: null, prefix, suffix, entry: 'f' },
      tests: [...tests],
    };
    const asked = { kind: 'infill' as const, instruction: '', signature: null, code };
    const filled = { code: code.replace('[MASK]', 'id(n) + 1'), prompt: asked };
    const ready = readinessOf({ prompt: asked, tests, task: hole, finished: filled });
    expect(ready).toMatchObject({ at: 'ready', subject: { task: { entry: 'f' } } });
    const other = { ...asked, code: `${code}\n` + '// another' };
    const changed = { code: filled.code, prompt: other };
    const free = readinessOf({ prompt: other, tests, task: hole, finished: changed });
    expect(free).toMatchObject({ subject: { task: { kind: 'write', signature: null } } });
  });

  it('makes a task of the prompt and its tests', () => {
    expect(readinessOf({ prompt, tests, task, finished })).toEqual({
      at: 'ready',
      subject: {
        code: finished.code,
        task: {
          id: 'prompt',
          kind: 'write' as const,
          instruction: 'adds one',
          signature: 'f(n)',
          tests,
        },
      },
    });
    const free = {
      prompt: { kind: 'write' as const, instruction: 'adds one', signature: null },
      finished: {
        ...finished,
        prompt: { kind: 'write' as const, instruction: 'adds one', signature: null },
      },
    };
    expect(readinessOf({ tests, task, ...free })).toMatchObject({
      subject: { task: { signature: null } },
    });
  });
});

it('knows the same code and tests again, and no others', () => {
  const write = {
    id: 'a',
    kind: 'write' as const,
    instruction: 'x',
    signature: 'f(n)',
    tests,
  } as const;
  const subject = { task: { ...write, tests: [...tests] }, code: 'code' };
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
