import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { newest, replacedBy, sizeOf, surplusOf } from './eviction.ts';
import type { KeptRun } from './kept-run.ts';

const run = (day: number, more: Partial<KeptRun> = {}): KeptRun => ({
  ...{
    form: 2,
    parent: null,
    id: `run ${day}`,
    ended: `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  },
  ...{
    pinned: false,
    isLive: false,
    link: 'v=2',
    isWhole: true,
    prompt: 'sum',
    end: 'eos',
    check: null,
  },
  model: { id: 'm', revision: 'r', stage: 'S1' },
  settings: DEFAULT_SETTINGS,
  ...{ milliseconds: 100, tokensPerForward: 2 },
  ...more,
});
const ids = (runs: readonly KeptRun[]): string[] => runs.map(({ id }) => id).sort();
const ROOMY = { runs: 3, characters: 1e6, pinned: 2 };

describe('what has to go', () => {
  it('is nothing while all fits', () => {
    expect(surplusOf([run(1), run(2), run(3)], ROOMY)).toEqual([]);
  });

  it('is the oldest, in whatever order they come', () => {
    expect(ids(surplusOf([run(4), run(1), run(3), run(2)], ROOMY))).toEqual(['run 1']);
    expect(ids(surplusOf([run(1), run(2), run(3), run(4), run(5)], ROOMY))).toEqual([
      'run 1',
      'run 2',
    ]);
  });

  it('spares the pinned, until they alone are too many', () => {
    const pinned = { pinned: true };
    expect(ids(surplusOf([run(1, pinned), run(2), run(3), run(4)], ROOMY))).toEqual(['run 2']);
    const many = [run(1, pinned), run(2, pinned), run(3, pinned), run(4, pinned)];
    expect(ids(surplusOf([...many, run(5)], ROOMY))).toEqual(['run 1', 'run 2']);
  });

  it('keeps within the characters that there is room for, the newest in any case', () => {
    const characters = sizeOf(run(1)) * 2 + 10;
    expect(ids(surplusOf([run(1), run(2), run(3)], { ...ROOMY, characters }))).toEqual(['run 1']);
    const long = run(3, { link: 'x'.repeat(10_000) });
    expect(ids(surplusOf([run(1), run(2), long], { ...ROOMY, characters }))).toEqual([
      'run 1',
      'run 2',
    ]);
  });
});

it('puts the newest first, two of a moment in the same order whoever asks', () => {
  const [a, b] = [run(2, { id: 'a' }), run(2, { id: 'b' })];
  expect(newest([run(1), a, b])).toEqual(newest([b, a, run(1)]));
  expect(newest([run(1), run(3), run(2)]).map(({ id }) => id)).toEqual(['run 3', 'run 2', 'run 1']);
});

it('of runs that a control begins the last of a prompt is listed, unless one before was pinned', () => {
  const live = { isLive: true };
  expect(replacedBy(run(3, live), [run(1), run(2, live)])?.id).toBe('run 2');
  expect(replacedBy(run(3), [run(1), run(2, live)])).toBeNull();
  expect(replacedBy(run(3, live), [run(1, live), run(2)])).toBeNull();
  expect(replacedBy(run(3, live), [run(2, { ...live, pinned: true })])).toBeNull();
  expect(replacedBy(run(3, live), [run(2, { ...live, prompt: 'other' })])).toBeNull();
  expect(replacedBy(run(3, live), [])).toBeNull();
});
