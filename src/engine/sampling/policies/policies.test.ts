import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revealPolicyArb } from '../../testing/policies.ts';
import { choose as chooseBy } from './choose.ts';
import {
  formatPolicy,
  known,
  mostPasses,
  numberOf,
  POLICIES,
  secondOf,
  type RevealPolicy,
  takesLots,
} from './policies.ts';
import type { Candidate, Progress } from './policy.ts';

type At = Omit<Progress, 'lot'>;

/** Some lot for every slot. */
const lot = (slot: number): number => ((slot * 37) % 64) / 64;

/** Surest first, wherever a slot stands. */
const choose = (policy: RevealPolicy, items: readonly Candidate[], progress: At) =>
  chooseBy({ policy, nearness: 0 }, items, { ...progress, lot });

const candidates = (...values: readonly (readonly [confidence: number, entropy?: number])[]) =>
  values.map(([confidence, entropy = 0], slot): Candidate => ({
    slot,
    confidence,
    entropy,
    margin: confidence,
  }));

const candidatesArb = fc
  .array(
    fc.record({
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      entropy: fc.double({ min: 0, max: 8, noNaN: true }),
      margin: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 64 },
  )
  .map((items) => items.map((item, slot): Candidate => ({ ...item, slot })));

const nearnessArb = fc.double({ min: 0, max: 2, noNaN: true });
const ruleArb = fc.record({ policy: revealPolicyArb, nearness: nearnessArb });

const fresh = (masked: number) => ({ masked, pass: 0, lot });

describe('choose', () => {
  it('steps: takes an equal share of the masked slots, the most confident ones', () => {
    const items = candidates([0.2], [0.9], [0.5], [0.9]);
    const policy = { kind: 'steps', steps: 3 } as const;
    expect(choose(policy, items, { masked: 4, pass: 0 })).toEqual([1, 3]);
    expect(choose(policy, items, { masked: 4, pass: 1 })).toEqual([1, 3]);
    expect(choose(policy, items, { masked: 4, pass: 2 })).toEqual([0, 1, 2, 3]);
    expect(choose(policy, items, { masked: 3, pass: 0 })).toEqual([1]);
  });

  it('threshold: takes all at or above it, else the best', () => {
    const policy = { kind: 'threshold', threshold: 0.5 } as const;
    expect(choose(policy, candidates([0.2], [0.5], [0.7]), fresh(3))).toEqual([1, 2]);
    expect(choose(policy, candidates([0.2], [0.4], [0.4]), fresh(3))).toEqual([1]);
  });

  it('entropy: the largest entropy taken does not count towards the bound', () => {
    const items = candidates([0, 0.3], [0, 0.1], [0, 5], [0, 0.2]);
    expect(choose({ kind: 'entropy', bound: 0 }, items, fresh(4))).toEqual([1]);
    expect(choose({ kind: 'entropy', bound: 0.1 }, items, fresh(4))).toEqual([1, 3]);
    expect(choose({ kind: 'entropy', bound: 0.31 }, items, fresh(4))).toEqual([0, 1, 3]);
    expect(choose({ kind: 'entropy', bound: 0.61 }, items, fresh(4))).toEqual([0, 1, 2, 3]);
  });

  it('factor: the largest n with (n + 1)(1 - c_n) below it', () => {
    const items = candidates([0.75], [0.9], [0.5], [0.99]);
    // n = 1: 2 * 0.01, n = 2: 3 * 0.1, n = 3: 4 * 0.25, n = 4: 5 * 0.5
    expect(choose({ kind: 'factor', factor: 1 }, items, fresh(4))).toEqual([1, 3]);
    expect(choose({ kind: 'factor', factor: 1.01 }, items, fresh(4))).toEqual([0, 1, 3]);
    expect(choose({ kind: 'factor', factor: 0.001 }, items, fresh(4))).toEqual([3]);
  });

  it('two numbers are told apart by their names, whatever the order of the keys', () => {
    const policy = { size: 8, threshold: 0.9, kind: 'sub_blocks' } as const;
    expect([numberOf(policy), secondOf(policy)]).toEqual([0.9, 8]);
    expect(formatPolicy(policy)).toBe('sub_blocks:0.9/8');
  });

  it('equal values go to the lower slot', () => {
    const items = candidates([0.5, 1], [0.5, 1], [0.5, 1]).toReversed();
    expect(choose({ kind: 'threshold', threshold: 0.9 }, items, fresh(3))).toEqual([0]);
    expect(choose({ kind: 'entropy', bound: 0 }, items, fresh(3))).toEqual([0]);
    expect(choose({ kind: 'factor', factor: 0.1 }, items, fresh(3))).toEqual([0]);
    expect(choose({ kind: 'steps', steps: 3 }, items, fresh(3))).toEqual([0]);
  });

  it('takes at least one, each once, in ascending order, whatever the order of the candidates', () => {
    fc.assert(
      fc.property(ruleArb, candidatesArb, fc.nat(63), (rule, items, pass) => {
        const progress = { masked: items.length, pass, lot };
        const chosen = chooseBy(rule, items, progress);
        expect(chosen.length).toBeGreaterThan(0);
        expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
        expect(chooseBy(rule, items.toReversed(), progress)).toEqual(chosen);
      }),
    );
  });

  it('empties a chunk in at most as many passes as the policy gives it', () => {
    const bounded = revealPolicyArb.filter((policy) => mostPasses(policy) < Infinity);
    fc.assert(
      fc.property(bounded, nearnessArb, candidatesArb, (policy, nearness, items) => {
        let left = items;
        let pass = 0;
        for (; left.length > 0; pass++) {
          const chosen = chooseBy({ policy, nearness }, left, { masked: left.length, pass, lot });
          left = left.filter(({ slot }) => !chosen.includes(slot));
        }
        expect(pass).toBeLessThanOrEqual(mostPasses(policy));
      }),
    );
  });

  it('takes no slot that costs more than one it leaves', () => {
    fc.assert(
      fc.property(revealPolicyArb, candidatesArb, (policy, items) => {
        const progress = fresh(items.length);
        const { rule } = known(policy.kind);
        const chosen = chooseBy({ policy, nearness: 0 }, items, progress);
        const costs = (isTaken: boolean): number[] =>
          items
            .filter(({ slot }) => chosen.includes(slot) === isTaken)
            .map((item) => rule!.cost(item, progress));
        expect(Math.max(...costs(true))).toBeLessThanOrEqual(Math.min(...costs(false), Infinity));
      }),
    );
  });

  it('nearness: a slot further to the right must be surer, by so many nats a slot', () => {
    const one = { kind: 'steps', steps: 9 } as const;
    const taken = (nearness: number, ...values: number[]) =>
      chooseBy({ policy: one, nearness }, candidates(...values.map((p) => [p] as const)), fresh(9));
    const third = 0.5 * Math.exp(2 * 0.3);
    expect(taken(0.3, 0.5, 0.1, third + 0.001)).toEqual([2]);
    expect(taken(0.3, 0.5, 0.1, third - 0.001)).toEqual([0]);
    expect(taken(2, 0.2, 0.9, 1)).toEqual([0]);
    const entropy = { policy: { kind: 'entropy', bound: 0 }, nearness: 0.3 } as const;
    expect(chooseBy(entropy, candidates([0, 1], [0, 2], [0, 0.39]), fresh(3))).toEqual([2]);
    expect(chooseBy(entropy, candidates([0, 1], [0, 2], [0, 0.41]), fresh(3))).toEqual([0]);
  });

  it('nearness: the first slots in order that the policy allows, and none behind one that it does not', () => {
    const items = candidates([0.95, 0.1], [0.6, 1], [0.99, 0.05]);
    const by = (policy: RevealPolicy, nearness: number) =>
      chooseBy({ policy, nearness }, items, fresh(3));
    expect(by({ kind: 'threshold', threshold: 0.9 }, 0)).toEqual([0, 2]);
    expect(by({ kind: 'threshold', threshold: 0.9 }, 2)).toEqual([0]);
    // 2 * 0.05, 3 * 0.4, 4 * 0.4: the least of the first n counts, the last or not.
    expect(by({ kind: 'factor', factor: 1.5 }, 2)).toEqual([0, 1]);
    expect(by({ kind: 'factor', factor: 1.7 }, 2)).toEqual([0, 1, 2]);
    // All but the largest: 0.1, then 0.1 + 0.05.
    expect(by({ kind: 'entropy', bound: 0.12 }, 2)).toEqual([0, 1]);
    expect(by({ kind: 'entropy', bound: 0.16 }, 2)).toEqual([0, 1, 2]);
  });

  it('at the highest nearness, sure enough slots come from left to right', () => {
    const sure = candidatesArb.map((items) =>
      items.map((item) => ({ ...item, confidence: Math.max(item.confidence, Math.exp(-1.9)) })),
    );
    fc.assert(
      fc.property(sure, fc.integer({ min: 1, max: 64 }), (items, steps) => {
        const rule = { policy: { kind: 'steps', steps }, nearness: 2 } as const;
        const chosen = chooseBy(rule, items, fresh(items.length));
        expect(chosen).toEqual(chosen.map((_, at) => at));
      }),
    );
  });
});

it('only the random policy takes slots by lot', () => {
  const byLot = POLICIES.filter((policy) => takesLots(policy.of(1)));
  expect(byLot.map(({ kind }) => kind)).toEqual(['random']);
});
