import { expect, it } from 'vitest';
import { BUILTIN, categoryOf } from '../../tasks/builtin.ts';
import { tasks } from './tasks.ts';

it('names every category of the built-in tasks, and no other', () => {
  const categories = new Set(BUILTIN.map(categoryOf));
  expect(new Set(Object.keys(tasks.categories))).toEqual(categories);
});

it('reports what came of a file', () => {
  expect(tasks.report('mine.jsonl', 1, 0)).toBe('mine.jsonl: 1 task to pick.');
  expect(tasks.report('mine.jsonl', 2, 1)).toBe(
    'mine.jsonl: 2 tasks to pick, 1 line with a problem.',
  );
});
