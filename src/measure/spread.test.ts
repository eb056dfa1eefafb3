import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, spreadOf } from './spread.ts';

const values = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), {
  minLength: 1,
  maxLength: 9,
});

describe('spreadOf', () => {
  it('is from the least to the most, with a measured value in the middle', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { low, high, median, at } = spreadOf(all);
        expect(low).toBe(Math.min(...all));
        expect(high).toBe(Math.max(...all));
        expect(all[at]).toBe(median);
        const half = all.length / 2;
        expect(all.filter((value) => value < median).length).toBeLessThanOrEqual(half);
        expect(all.filter((value) => value > median).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe('apart', () => {
  it('tells two apart only where no value of the one lies among those of the other', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const above = a.every((x) => b.every((y) => x > y));
        const below = a.every((x) => b.every((y) => x < y));
        expect(apart(spreadOf(a), spreadOf(b))).toBe(above ? 1 : below ? -1 : 0);
      }),
    );
  });
});
