import { expect, it } from 'vitest';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { isOfOtherModel } from './other-model.ts';

const entry = (id: string, revision?: string): ModelEntry => ({
  ...{ id, stage: 'S1', size: 'XS', title: id, bytes: 1, summary: '' },
  ...(revision !== undefined && { revision }),
});
const ready = (...models: ModelEntry[]) => ({ status: 'ready', models }) as const;

it('a run is of a model of the page only in the revision that the page has', () => {
  const run = { id: 'xs', revision: 'abc' };
  expect(isOfOtherModel(run, ready(entry('xs', 'abc')))).toBe(false);
  expect(isOfOtherModel(run, ready(entry('xs', 'def')))).toBe(true);
  expect(isOfOtherModel(run, ready(entry('s', 'abc')))).toBe(true);
  expect(isOfOtherModel(run, ready())).toBe(true);
});

it('what is not known is not held against it', () => {
  const run = { id: 'xs', revision: 'abc' };
  expect(isOfOtherModel(run, { status: 'loading' })).toBe(false);
  expect(isOfOtherModel(run, ready(entry('xs')))).toBe(false);
});
