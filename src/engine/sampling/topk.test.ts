import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cheapestByTopk, topk } from './topk.ts';

it('takes the largest, whichever way there is to find them', () => {
  const values = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(values, fc.nat(), (list, any) => {
      const k = 1 + (any % list.length);
      const taken = topk(list, k);
      expect(new Set(taken).size).toBe(k);
      const least = Math.min(...taken.map((i) => list[i]!));
      const left = list.filter((_, i) => !taken.includes(i));
      expect(Math.max(-Infinity, ...left)).toBeLessThanOrEqual(least);
    }),
  );
});

it('takes of equal values those that std::nth_element puts first', () => {
  // As SDAR's code has decided blocks whose slots were all sure.
  expect(topk([1, 1, 1, 1], 1)).toEqual([2]);
  expect(topk([1, 1, -Infinity, 1], 1)).toEqual([1]);
  const half = [-Infinity, -Infinity, -Infinity, -Infinity, 1, 1, 1, 1];
  expect(topk(half, 2).toSorted()).toEqual([5, 6]);
});

it('names slots, not tokens', () => {
  const costs = new Map([0, 1, 2, 3].map((slot) => [slot, 0]));
  expect(cheapestByTopk(costs, 2, { tokens: 8, before: 4 })).toEqual([1, 2]);
  expect(cheapestByTopk(costs, 0, { tokens: 8, before: 4 })).toEqual([]);
});
