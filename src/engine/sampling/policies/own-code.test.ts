import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from './choose.ts';
import { schedule } from './low-confidence.ts';
import { isOwn, POLICIES, type RevealPolicy } from './policies.ts';
import type { Candidate, Progress } from './policy.ts';

/* The rules of published models' own code. */

const slots = (...confidences: number[]): Candidate[] =>
  confidences.map((confidence, slot) => ({
    ...{ slot, confidence, entropy: 1 - confidence, margin: confidence / 2 },
  }));

const at = (progress: Partial<Progress>): Progress => ({
  ...{ masked: 4, pass: 0, lot: () => 0 },
  ...progress,
});

const take = (policy: RevealPolicy, candidates: Candidate[], progress: Partial<Progress> = {}) =>
  choose({ policy, nearness: 2, mayRest: true }, candidates, at(progress));

describe('low_confidence', () => {
  it.each([
    [32, 8, [4, 4, 4, 4, 4, 4, 4, 4]],
    [5, 2, [2, 3]],
    [3, 2, [2, 1]],
    [10, 4, [2, 3, 2, 3]],
    [32, 32, new Array<number>(32).fill(1)],
    // Of 32 steps over 4 masks most would take none.
    [4, 32, [1, 1, 1, 1]],
    [0, 8, []],
  ])('spreads %i masks over %i steps', (masked, steps, counts) => {
    expect(schedule(masked, steps)).toEqual(counts);
  });

  it('takes every mask in at most as many passes as there are steps, and some in each', () => {
    const any = fc.integer({ min: 1, max: 512 });
    fc.assert(
      fc.property(any, any, (masked, steps) => {
        const counts = schedule(masked, steps);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(masked);
        expect(counts.length).toBeLessThanOrEqual(Math.min(masked, steps));
        expect(Math.min(...counts)).toBeGreaterThan(0);
      }),
    );
  });

  it('takes the surest, wherever they stand', () => {
    const policy = { kind: 'low_confidence', steps: 2 } as const;
    expect(take(policy, slots(0.1, 0.4, 0.2, 0.3), { begun: 4 })).toEqual([1, 3]);
  });
});

describe('SDAR', () => {
  const surest = slots(0.6, 0.95, 0.5, 0.9);

  it('low_confidence_static: as many as the block has slots a step, the remainder first', () => {
    const policy = { kind: 'low_confidence_static', steps: 3 } as const;
    const counts = [0, 1, 2, 3].map(
      (pass) => take(policy, surest, { size: 4, pass, masked: 4 }).length,
    );
    expect(counts).toEqual([2, 1, 1, 0]);
    expect(take(policy, surest, { size: 4 })).toEqual([1, 3]);
  });

  it('low_confidence_dynamic: all above the threshold, or what the static rule takes', () => {
    const by = (threshold: number, steps: number) =>
      take({ kind: 'low_confidence_dynamic', threshold, steps }, surest, { size: 4 });
    expect(by(0.55, 4)).toEqual([0, 1, 3]);
    expect(by(0.9, 4)).toEqual([1]);
    expect(by(0.99, 2)).toEqual([1, 3]);
    expect(by(0.92, 1)).toEqual([0, 1, 2, 3]);
  });

  it('sequential: from the left', () => {
    expect(take({ kind: 'sequential', steps: 2 }, surest, { size: 4 })).toEqual([0, 1]);
  });

  it('entropy_bounded: while the entropies, all of them counted, sum to less than the bound', () => {
    const by = (bound: number, steps = 4) =>
      take({ kind: 'entropy_bounded', bound, steps }, slots(0.8, 0.9, 0.5, 0.7), { size: 4 });
    expect(by(0)).toEqual([1]);
    expect(by(0.29)).toEqual([1]);
    expect(by(0.31)).toEqual([0, 1]);
    expect(by(2)).toEqual([0, 1, 2, 3]);
    expect(by(0, 2)).toEqual([0, 1]);
  });
});

it('sub_blocks: all above the threshold, the surest in any case', () => {
  const by = (threshold: number) =>
    take({ kind: 'sub_blocks', threshold, size: 8 }, slots(0.9, 0.95, 0.5));
  expect(by(0.9)).toEqual([1]);
  expect(by(0.89)).toEqual([0, 1]);
  expect(by(1)).toEqual([1]);
});

describe('Dream', () => {
  const mixed: Candidate[] = [
    { slot: 0, confidence: 0.5, entropy: 0.1, margin: 0.1 },
    { slot: 1, confidence: 0.6, entropy: 0.3, margin: 0.05 },
    { slot: 2, confidence: 0.4, entropy: 0.2, margin: 0.3 },
  ];

  it.each([
    ['maskgit_plus', [1]],
    ['topk_margin', [2]],
    ['neg_entropy', [0]],
  ] as const)('%s orders by its own confidence', (kind, expected) => {
    expect(take({ kind, steps: 2 }, mixed, { masked: 3 })).toEqual(expected);
  });

  it('rounds the share down, so that passes may take none, and takes all in the last', () => {
    const policy = { kind: 'maskgit_plus', steps: 8 } as const;
    const counts = [0, 1, 6, 7].map((pass) => take(policy, mixed, { pass, masked: 3 }).length);
    expect(counts).toEqual([0, 0, 1, 3]);
    expect(take(policy, slots(0.4, 0.3, 0.2, 0.1), { pass: 0, masked: 32 })).toHaveLength(3);
  });
});

it('takes the leftmost of equally sure slots, whatever the nearness', () => {
  for (const { of, kind } of POLICIES.filter(isOwn)) {
    const policy = of(1, 4);
    if (policy.kind === 'verify' || policy.kind === 'ar') throw new Error(kind);
    const chosen = take(policy, slots(0.5, 0.5, 0.5, 0.5), { size: 4, begun: 4, masked: 4 });
    expect(chosen).toEqual(chosen.map((_, i) => i));
    expect(chosen.length).toBeGreaterThan(0);
  }
});
