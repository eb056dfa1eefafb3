import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { type KeptRun, RUN_FORM } from './kept-run.ts';
import { branchesOf } from './tree.ts';

function run(id: string, parent: string | null = null): KeptRun {
  return {
    ...{ form: RUN_FORM, id, ended: '2026-11-28T20:31:00.000Z', pinned: false, isLive: false },
    ...{ link: '', isWhole: true, prompt: id, end: 'eos', milliseconds: 1, tokensPerForward: 1 },
    model: { id: 'm', revision: 'r', stage: 'S1' },
    settings: DEFAULT_SETTINGS,
    parent: parent === null ? null : { id: parent, pass: 3 },
    check: null,
  };
}

const drawn = (runs: readonly KeptRun[]): string =>
  branchesOf(runs)
    .map(({ run: { id }, depth }) => `${'-'.repeat(depth)}${id}`)
    .join(' ');

describe('the tree of kept runs', () => {
  it('has each fork below the run that it left, what is newest first', () => {
    // Newest first: e left b, d stands alone, c left a, b left a.
    expect(drawn([run('e', 'b'), run('d'), run('c', 'a'), run('b', 'a'), run('a')])).toBe(
      'a -b --e -c d',
    );
  });

  it('has a fork whose parent is gone, or never was kept, among the first', () => {
    const orphan = { ...run('x'), parent: { id: null, pass: 1 } };
    expect(drawn([run('b', 'gone'), orphan, run('a')])).toBe('b x a');
  });

  it('loses no run where parents go round in a circle', () => {
    const all = branchesOf([run('a', 'b'), run('b', 'a'), run('c', 'c')]);
    expect(all.map((branch) => branch.run.id).sort()).toEqual(['a', 'b', 'c']);
  });
});
