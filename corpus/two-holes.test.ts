import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseTasks } from '../src/tasks/format.ts';
import { cutInTwo } from './two-holes.ts';

const CODE = 'function f(xs) {\n  return xs.length + 1;\n}';

it('keeps the word in the middle of a hole, and what stands around it', () => {
  const around = { prefix: 'function f(xs) {\n  return ', suffix: ';\n}' };
  expect(cutInTwo(CODE, around)).toEqual({ ...around, parts: ['length'] });
});

it('cuts no hole that has nothing on both sides', () => {
  expect(cutInTwo(CODE, { prefix: 'function f(xs) {\n  return xs.', suffix: ' 1;\n}' })).toBeNull();
  expect(cutInTwo(CODE, { prefix: CODE, suffix: '' })).toBeNull();
});

it('the cut holes are those of the suite, with the same code around them and the same tests', () => {
  const read = (file: string) =>
    parseTasks(readFileSync(new URL(file, import.meta.url), 'utf8')).tasks;
  const whole = new Map(read('suites/infill.jsonl').map((task) => [task.id, task]));
  const cut = read('two-holes.jsonl');
  expect(cut).toHaveLength(172);
  for (const task of cut) {
    if (task.kind !== 'infill') throw new Error(task.id);
    const { parts, ...one } = task;
    expect(one).toEqual(whole.get(task.id));
    expect(parts).toHaveLength(1);
    expect(parts?.[0]).toMatch(/^(?:[\w$]+|[^\s\w]+)$/);
  }
});
