import { expect, it } from 'vitest';
import { parseTasks } from '../../tasks/format.ts';
import { taskProblem as inGerman } from '../de/task-problems.ts';
import { taskProblem } from './task-problems.ts';

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

it.each<readonly [unknown, string | RegExp]>([
  ['{', /^not JSON: /],
  ['7', 'a task is an object, not 7'],
  [{ ...write, id: undefined }, '"id" is missing'],
  [{ ...write, id: 7 }, '"id" is 7; it must be string'],
  [{ ...write, kind: undefined }, '"kind" is missing'],
  [{ ...write, kind: 'draw' }, /^"kind" is "draw"; it must be \("write" \| "repair"/],
  [{ ...write, instruction: ' ' }, '"instruction" is empty'],
  [{ ...write, tests: [] }, '"tests" has no test'],
  [{ ...write, tests: [{ args: [1] }] }, '"tests.0.expected" is missing'],
  [{ ...write, tests: [{ args: 1, expected: 2 }] }, '"tests.0.args" is 1; it must be Array'],
  [{ ...repair, entry: 'f()' }, '"entry" is no name of a function'],
  [{ ...repair, code: undefined }, '"code" is missing'],
  [infill, '"tests" is missing'],
  [{ ...repair, entry: 'class' }, '"entry" is no name of a function'],
  [{ ...repair, entry: 'NaN' }, '"entry" is no name of a function'],
  [{ ...write, tests: Array(1001).fill(write.tests[0]) }, '"tests" has 1001, of at most 1000'],
  [
    unsaid('"expected":2', '"expected":1e999'),
    '"tests.0.expected" holds a number that JSON cannot say',
  ],
  [unsaid('[1]', '[{"a":[-1e999]}]'), '"tests.0.args" holds a number that JSON cannot say'],
  [unsaid('[1]', deep(10_000)), '"tests.0.args" is nested more than 200 deep'],
  [
    unsaid('"expected":2', `"expected":${deep(201)}`),
    '"tests.0.expected" is nested more than 200 deep',
  ],
  [unsaid('"add one"', deep(10_000)), '"instruction" is Array; it must be string'],
])('says what is wrong with %j', (task, sentence) => {
  const { tasks, problems } = parseTasks(lines({ ...write, id: 'other' }, task));
  expect(tasks.length).toBe(1);
  expect(problems.map(({ line }) => line)).toEqual([2]);
  expect(problems.map(taskProblem).join()).toMatch(sentence);
  expect(problems.map(inGerman).join()).not.toMatch(sentence);
});

it('says what is wrong with a file as a whole', () => {
  expect(parseTasks('\n').problems.map(taskProblem)).toEqual(['there is no task in the file']);
  expect(parseTasks(lines(write, write)).problems.map(taskProblem)).toEqual([
    'the id "a" stands on line 1 already',
  ]);
});
