import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPiece } from '../../engine/trace/pieces.ts';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import type { Pass } from '../../engine/trace/trace.ts';
import { type Arrival, arrivalsOf, compareOrders, ranksOf } from './order.ts';

function arrivals(of: readonly (readonly [text: string, pass: number])[]): Arrival[] {
  return of.map(([text, pass], position) => ({ text, position, pass, ms: 10 * pass }));
}

const arrivalsArb = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', '\n'), fc.integer({ min: 1, max: 6 })), {
    maxLength: 30,
  })
  .map(arrivals);

describe('ranksOf', () => {
  it('gives equal values the middle of their places', () => {
    expect(ranksOf([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  });

  it('gives out every place once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        const sum = ranksOf(values).reduce((all, rank) => all + rank, 0);
        expect(sum).toBe((values.length * (values.length + 1)) / 2);
      }),
    );
  });
});

describe('compareOrders', () => {
  it('says which tokens came earlier and which later, and how alike the orders are', () => {
    const a = arrivals([
      ['x', 1],
      ['y', 2],
      ['z', 3],
    ]);
    const b = arrivals([
      ['x', 3],
      ['new', 2],
      ['y', 2],
      ['z', 1],
    ]);
    const { pairs, earlier, later, same, likeness } = compareOrders(a, b);
    expect(pairs.map(({ a, rankA, rankB }) => [a.text, rankA, rankB])).toEqual([
      ['x', 1, 3],
      ['y', 2, 2],
      ['z', 3, 1],
    ]);
    expect([earlier, later, same]).toEqual([1, 1, 1]);
    expect(likeness).toBeCloseTo(-1, 12);
  });

  it('finds a run like itself', () => {
    fc.assert(
      fc.property(arrivalsArb, (run) => {
        const { pairs, same, likeness } = compareOrders(run, run);
        expect(pairs.length).toBe(run.length);
        expect(same).toBe(run.length);
        if (likeness !== null) expect(likeness).toBeCloseTo(1, 12);
        // One pass has no order.
        expect(likeness === null).toBe(new Set(run.map(({ pass }) => pass)).size < 2);
      }),
    );
  });

  it('says the opposite of the two turned round, and never more than the texts have', () => {
    fc.assert(
      fc.property(arrivalsArb, arrivalsArb, (a, b) => {
        const there = compareOrders(a, b);
        expect(there.earlier + there.later + there.same).toBe(there.pairs.length);
        expect(there.pairs.length).toBeLessThanOrEqual(Math.min(a.length, b.length));
        for (const { a: inA, b: inB } of there.pairs) expect(inA.text).toBe(inB.text);
        const positions = there.pairs.map(({ b }) => b.position);
        expect([...positions].sort((x, y) => x - y)).toEqual(positions);
        const back = compareOrders(
          there.pairs.map(({ b }) => b),
          there.pairs.map(({ a }) => a),
        );
        expect([back.earlier, back.later]).toEqual([there.later, there.earlier]);
        if (there.likeness !== null) {
          expect(Math.abs(there.likeness)).toBeLessThanOrEqual(1 + 1e-12);
          expect(back.likeness).toBeCloseTo(there.likeness, 12);
        }
      }),
    );
  });
});

it('what was given came with no pass, and an edited token with the edit', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    policy: { kind: 'steps', steps: 2 },
    chunk: 4,
    edits: true,
  } as const;
  const base = { kind: 'denoise', chunk: 0, start: 1, size: 4, confidence: [1, 1, 1, 1] } as const;
  const passes: Pass[] = [
    { ...base, at: 0, took: 5, revealed: [{ slot: 0, id: 3, confidence: 1 }], edited: [] },
    {
      ...{ ...base, at: 5, took: 5, revealed: [{ slot: 1, id: 2, confidence: 1 }] },
      edited: [{ slot: 0, id: 4, previous: 3, confidence: 1 }],
    },
    {
      ...{ kind: 'commit', chunk: 0, start: 1, at: 10, took: 2, tokens: [4, 2] },
      ...{ logProbs: [-1, -1], rejected: 0, corrected: null },
    },
  ];
  const prompt = {
    kind: 'write',
    instruction: '',
    signature: null,
    tokens: [],
    given: [{ start: 0, tokens: [2] }],
  } as const;
  const pieces = [
    { name: '[MASK]' },
    { name: '[EOS]' },
    textPiece('g'),
    textPiece('old'),
    textPiece('new'),
  ];
  const of = arrivalsOf({ passes, settings, prompt, end: 'length' }, { pieces, eosId: 1 });
  expect(of).toEqual([
    { text: 'new', position: 1, pass: 2, ms: 10 },
    { text: 'g', position: 2, pass: 2, ms: 10 },
  ]);
});
