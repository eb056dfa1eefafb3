import { beforeEach, describe, expect, it } from 'vitest';
import { BUILTIN_TASKS } from '../../tasks/builtin.ts';
import type { ExecutionResult } from '../../tasks/execution.ts';
import { subjectKey } from './subject.ts';
import { ownRows, useTasks } from './tasks-store.ts';

const [first, second] = BUILTIN_TASKS;
if (first === undefined || second === undefined) throw new Error('There are no tasks.');

const store = () => useTasks.getState();
beforeEach(() => useTasks.setState(useTasks.getInitialState(), true));

describe('the task of a prompt', () => {
  it('is found by its wording, and let go with it', () => {
    const { signature } = first;
    store().follow({ kind: 'write', instruction: ` ${first.instruction}`, signature });
    expect(store().task).toBe(first);
    store().follow({ kind: 'write', instruction: second.instruction, signature: second.signature });
    expect(store().task).toBe(second);
    // Another prompt is not held to tests that nobody wanted for it.
    store().follow({ kind: 'write', instruction: `${second.instruction}, fast`, signature });
    expect(store().task).toBeNull();
  });

  it('stays for another wording where that is asked for', () => {
    store().keepTask();
    expect(store().task).toBeNull();
    store().follow({ kind: 'write', instruction: first.instruction, signature: first.signature });
    const inOtherWords = `${first.instruction}, in other words`;
    store().follow({ kind: 'write', instruction: inOtherWords, signature: null });
    store().keepTask();
    store().follow({ kind: 'write', instruction: `${inOtherWords} still`, signature: null });
    expect(store().task).toBe(first);
    store().dropTask();
    store().follow({ kind: 'write', instruction: inOtherWords, signature: null });
    expect(store().task).toBeNull();
    store().keepTask();
    store().follow({ kind: 'write', instruction: ' ', signature: null });
    expect(store().task).toBeNull();
    store().follow({ kind: 'write', instruction: 'something else', signature: null });
    expect(store().task).toBeNull();
  });

  it('is let go with a request for something else, whatever was wanted before', () => {
    store().pick(first);
    store().keepTask();
    store().follow({ kind: 'write', instruction: 'reverses a text', signature: null });
    expect(store().task).toBeNull();
  });

  it('is the one that was picked, where two have the same wording', async () => {
    await store().readFile('mine', JSON.stringify({ ...first, id: 'mine' }));
    const mine = store().file?.tasks[0];
    store().follow({ kind: 'write', instruction: first.instruction, signature: first.signature });
    expect(store().task).toBe(mine);
    store().pick(first);
    store().follow({ kind: 'write', instruction: first.instruction, signature: first.signature });
    expect(store().task).toBe(first);
  });

  it('keeps the tests that a visitor wrote for it', () => {
    store().setOwn('f(1) => 2');
    store().pick(first);
    store().setOwn('f(3) => 4');
    store().dropTask();
    expect(store().own).toEqual(
      new Map([
        [null, 'f(1) => 2'],
        [first.id, 'f(3) => 4'],
      ]),
    );
  });

  it('has no tests of the visitor but those they wrote, whatever it is called', () => {
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty', ' ']) {
      store().pick({ ...first, id });
      expect(ownRows(store())).toBe('');
      store().setOwn(`f() => ${JSON.stringify(id)}`);
      expect(ownRows(store())).toBe(`f() => ${JSON.stringify(id)}`);
    }
    store().dropTask();
    expect(ownRows(store())).toBe('');
  });
});

describe('a run of the tests', () => {
  const subject = { task: first, code: 'function sumEven() { return 6; }' };
  const calls = first.tests.map(() => ({ kind: 'returned', value: 6 }) as const);

  it('ends in a verdict on just that code and those tests', async () => {
    const run = store().run(subject, () => Promise.resolve({ ok: true, calls }));
    expect(store().check).toEqual({ at: 'running', key: subjectKey(subject) });
    await run;
    expect(store().check).toMatchObject({
      at: 'done',
      key: subjectKey(subject),
      verdict: { outcome: { passed: false }, tests: { length: first.tests.length } },
    });
  });

  it('is one at a time', async () => {
    let executions = 0;
    const execute = (): Promise<ExecutionResult> => {
      executions++;
      return Promise.resolve({ ok: true, calls });
    };
    await Promise.all([store().run(subject, execute), store().run(subject, execute)]);
    expect(executions).toBe(1);
  });

  it('gives way to the tests that are asked for next', async () => {
    const ends: ((result: ExecutionResult) => void)[] = [];
    const execute = (): Promise<ExecutionResult> =>
      new Promise((resolve) => void ends.push(resolve));
    const other = { task: first, code: 'function sumEven() { return 7; }' };
    const runs = [store().run(subject, execute), store().run(other, execute)];
    expect(store().check).toEqual({ at: 'running', key: subjectKey(other) });
    ends[0]?.({ ok: true, calls });
    await runs[0];
    expect(store().check).toEqual({ at: 'running', key: subjectKey(other) });
    ends[1]?.({ ok: true, calls });
    await runs[1];
    expect(store().check).toMatchObject({ at: 'done', key: subjectKey(other) });
  });

  it('ends in a fault where code cannot be run at all', async () => {
    await store().run(subject, () => Promise.reject(new Error('No frame.')));
    expect(store().check).toMatchObject({ at: 'fault', fault: { data: { message: 'No frame.' } } });
  });
});
