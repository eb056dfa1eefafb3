import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import {
  BUILTIN,
  BUILTIN_INFILLS,
  BUILTIN_REPAIRS,
  BUILTIN_TASKS,
  categoryOf,
  type InfillTask,
  type RepairTask,
} from './builtin.ts';
import source from './builtin.jsonl?raw';
import { HOLE } from '../engine/prompt/asked.ts';
import { programOf } from '../engine/prompt/prompt.ts';
import { structurallyEqual } from './equal.ts';
import { parseTasks } from './format.ts';

const ROMAN = {
  I: 1,
  IV: 4,
  V: 5,
  IX: 9,
  X: 10,
  XL: 40,
  L: 50,
  XC: 90,
  C: 100,
  CD: 400,
  D: 500,
  CM: 900,
  M: 1000,
};

/** One answer to each, written for this test; anything can be handed to it. */
/* eslint-disable @typescript-eslint/no-explicit-any -- they take JSON, each its own kind */
const ANSWERS: Readonly<Record<string, (...args: any[]) => unknown>> = {
  'lists/sum-even': (nums: number[]) =>
    nums.filter((n) => n % 2 === 0).reduce((sum, n) => sum + n, 0),
  'strings/count-vowels': (text: string) => text.match(/[aeiou]/gi)?.length ?? 0,
  'strings/title-case': (text: string) => text.replaceAll(/\b[a-z]/g, (sign) => sign.toUpperCase()),
  'strings/palindrome': (word: string) => [...word].reverse().join('') === word,
  'lists/chunk': (items: unknown[], size: number) =>
    Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
      items.slice(i * size, (i + 1) * size),
    ),
  'objects/names-over': (people: { name: string; age: number }[]) =>
    people.filter(({ age }) => age > 30).map(({ name }) => name),
  'numbers/prime': (n: number) =>
    n > 1 && Array.from({ length: n }, (_, i) => i).every((i) => i < 2 || n % i !== 0),
  'numbers/gcd': function gcd(a: number, b: number): number {
    return b === 0 ? a : gcd(b, a % b);
  },
  'strings/reverse-words': (sentence: string) => sentence.split(' ').reverse().join(' '),
  'lists/unique': (items: unknown[]) => [...new Set(items)],
  'objects/count-words': (words: string[]) =>
    Object.fromEntries(words.map((word) => [word, words.filter((other) => other === word).length])),
  'matrices/transpose': (matrix: number[][]) =>
    matrix[0]?.map((_, i) => matrix.map((row) => row[i])),
  'recursion/fibonacci': function fibonacci(n: number): number {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
  },
  'recursion/flatten': (items: unknown[]) => items.flat(Infinity),
  'validation/brackets': (text: string) => {
    let rest = text.replaceAll(/[^()[\]{}]/g, '');
    for (let i = 0; i < text.length; i++) rest = rest.replace(/\(\)|\[\]|\{\}/, '');
    return rest === '';
  },
  'conversions/roman': (n: number) =>
    Object.entries(ROMAN).reduceRight(
      ({ text, left }, [sign, value]) => ({
        text: text + sign.repeat(Math.floor(left / value)),
        left: left % value,
      }),
      { text: '', left: n },
    ).text,
};
/* eslint-enable @typescript-eslint/no-explicit-any */

it('reads as a task file without a problem', () => {
  const { tasks, problems } = parseTasks(source);
  expect(problems).toEqual([]);
  expect(BUILTIN).toEqual(tasks);
  expect(BUILTIN_TASKS.map(({ id }) => id)).toEqual(Object.keys(ANSWERS));
  expect(tasks.every((task) => categoryOf(task) !== null)).toBe(true);
});

it.each(BUILTIN_TASKS.map((task) => [task.id, task] as const))(
  '%s can be passed',
  (id, { tests }) => {
    expect(tests.length).toBeGreaterThanOrEqual(4);
    for (const { args, expected } of tests) {
      const got = ANSWERS[id]?.(...structuredClone(args));
      expect(structurallyEqual(got, expected), JSON.stringify({ args, got, expected })).toBe(true);
    }
    // Not by a function that always says the same.
    const answers = new Set(tests.map(({ expected }) => JSON.stringify(expected)));
    expect(answers.size).toBeGreaterThan(1);
  },
);

/** What puts each faulty function right: the text that is wrong, and what belongs there. */
const FIXES: Readonly<Record<string, readonly [wrong: string, right: string]>> = {
  'repair/sum-even': ['=== 1', '=== 0'],
  'repair/largest': ['best = 0', 'best = nums[0]'],
  'repair/factorial': ['i < n', 'i <= n'],
  'repair/average': ['length > 0', 'length === 0'],
  'repair/reverse-words': ["join('')", "join(' ')"],
  'repair/count-vowels': ['!', ''],
};

it.each(BUILTIN_REPAIRS.map((task) => [task.id, task] as const))(
  '%s has one fault, which the tests show',
  (id, task) => {
    const [wrong, right] = FIXES[id] ?? ['', ''];
    expect(passedBy(task.code, task)).toBeLessThan(task.tests.length);
    expect(passedBy(task.code.replace(wrong, right), task)).toBe(task.tests.length);
  },
);

/** What fills each hole. */
const FILLINGS: Readonly<Record<string, string>> = {
  'infill/sum-even': 'if (n % 2 === 0) total += n;',
  'infill/is-prime': 'if (n % d === 0) return false;',
  'infill/fibonacci': 'return fibonacci(n - 1) + fibonacci(n - 2);',
  'infill/palindrome': 'return word === reversed;',
  'infill/factorial': 'for (let i = 2; i <= n; i++) result *= i;',
  'infill/average': 'return nums.reduce((sum, n) => sum + n) / nums.length;',
};

it.each(BUILTIN_INFILLS.map((task) => [task.id, task] as const))(
  '%s has one hole, and can be passed',
  (id, task) => {
    const filled = programOf(task, FILLINGS[id] ?? '');
    expect(passedBy(filled, task)).toBe(task.tests.length);
    expect(task.prefix + task.suffix).not.toContain(HOLE);
  },
);

/** How many of a task's tests a program passes. */
function passedBy(program: string, { entry, tests }: RepairTask | InfillTask): number {
  const call = runInNewContext(`${program}\n${entry}`) as (...args: unknown[]) => unknown;
  return tests.filter(({ args, expected }) =>
    structurallyEqual(call(...structuredClone(args)), expected),
  ).length;
}

it('takes the category from the id', () => {
  expect(categoryOf({ id: 'lists/sum' })).toBe('lists');
  expect(categoryOf({ id: 'sum' })).toBeNull();
});
