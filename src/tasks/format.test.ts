import { describe, expect, it } from 'vitest';
import { entryOf, likelyEntryOf, parseTasks, type Task } from './format.ts';

const write = {
  id: 'a',
  kind: 'write',
  instruction: 'add one',
  signature: 'f(a)',
  tests: [{ args: [1], expected: 2 }],
};
const repair = { ...write, id: 'b', kind: 'repair', code: 'function f(a) {}', entry: 'f' };
const infill = { id: 'c', kind: 'infill', prefix: 'function f(a) {', suffix: '}', entry: 'f' };
const lines = (...tasks: readonly unknown[]): string =>
  tasks.map((task) => (typeof task === 'string' ? task : JSON.stringify(task))).join('\n');

/** The line of a task with something in it that no value of ours becomes. */
const unsaid = (text: string, other: string): string => lines(write).replace(text, other);
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('parseTasks', () => {
  it('reads every kind, and skips blank lines', () => {
    const file = lines(write, '', repair, { ...infill, tests: write.tests }, '');
    const { tasks, problems } = parseTasks(`\uFEFF${file.replaceAll('\n', '\r\n')}`);
    expect(problems).toEqual([]);
    expect(tasks.map(({ kind }) => kind)).toEqual(['write', 'repair', 'infill']);
    expect(tasks[2]).toMatchObject({ instruction: null, prefix: 'function f(a) {' });
  });

  it('takes null as what is expected', () => {
    const { problems } = parseTasks(lines({ ...write, tests: [{ args: [], expected: null }] }));
    expect(problems).toEqual([]);
  });

  it.each([
    ['f', { why: 'no-parameters', name: 'f' }],
    ['f(a, a)', { why: 'repeated-parameter', parameter: 'a' }],
    ['new(a)', { why: 'reserved', word: 'new' }],
  ])('tells what is wrong with the signature %j', (typed, signature) => {
    const { tasks, problems } = parseTasks(lines({ ...write, signature: typed }));
    expect(tasks).toEqual([]);
    expect(problems).toEqual([{ line: 1, signature }]);
  });

  it('reports every malformed line, and an id that stands twice', () => {
    const { problems } = parseTasks(lines('x', write, '', repair, write, '{}'));
    expect(problems.map(({ line }) => line)).toEqual([1, 5, 6]);
    expect(problems[1]).toEqual({ line: 5, why: 'twice', id: '"a"', earlier: 2 });
  });

  it('takes a value as deep as the tests can return one, and signatures as people type them', () => {
    const file = lines(unsaid('[1]', deep(200)), {
      ...write,
      id: 'b',
      signature: 'function  f( a,b ) {',
    });
    const { tasks, problems, lines: at } = parseTasks(file);
    expect(problems).toEqual([]);
    expect(tasks[1]).toMatchObject({ signature: 'f(a, b)' });
    expect([...at]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('does not take an empty file for a suite that passes', () => {
    expect(parseTasks('\n').problems).toEqual([{ line: 1, why: 'no-task' }]);
  });
});

describe('entryOf', () => {
  const task = (fields: object): Task => parseTasks(lines({ ...write, ...fields })).tasks[0]!;

  it('follows the signature, else the text', () => {
    expect(entryOf(task({}))).toBe('f');
    expect(entryOf(task({ signature: undefined }))).toBeNull();
    expect(entryOf(task(repair))).toBe('f');
    expect(likelyEntryOf(task({}), 'function g() {}')).toBe('f');
    expect(likelyEntryOf(task({ signature: null }), 'function g() {}')).toBe('g');
    expect(likelyEntryOf(task({ signature: null }), 'none')).toBeNull();
  });
});
