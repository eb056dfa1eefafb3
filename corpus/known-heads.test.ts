import { expect, it } from 'vitest';
import { namesOfHead } from '../src/engine/prompt/usual-names.ts';
import { catalogue } from './catalogue.ts';
import { knownHeads } from './known-heads.ts';

const all = catalogue();
const { heads, labels } = knownHeads(all);

it('has a head for every family, and one that is empty for all compositions', () => {
  for (const { id, names, params } of all.families) {
    const head = heads[labels.get(id) ?? 0] ?? '';
    expect(namesOfHead(head)).toEqual([names[0], ...params.map(([param]) => param)]);
  }
  expect(new Set(all.compositions.map(({ id }) => labels.get(id)))).toEqual(new Set([0]));
  expect(heads[0]).toBe('');
});

it('has none twice', () => {
  expect(new Set(heads).size).toBe(heads.length);
});
