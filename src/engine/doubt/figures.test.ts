import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, binsOf, calibrationError, type Judged } from './figures.ts';

const one = (chance: number, right: boolean, importance = 1): Judged => ({
  chance,
  right,
  importance,
});

describe('areaUnderCurve', () => {
  it('is 1 where every right answer has the higher chance, 0 the other way round', () => {
    expect(areaUnderCurve([one(0.9, true), one(0.6, true), one(0.4, false)])).toBe(1);
    expect(areaUnderCurve([one(0.1, true), one(0.6, false), one(0.4, false)])).toBe(0);
  });

  it('counts a tie as a half', () => {
    expect(areaUnderCurve([one(0.5, true), one(0.5, false)])).toBe(0.5);
    expect(areaUnderCurve([one(0.5, true), one(0.5, false), one(0.1, false)])).toBe(0.75);
  });

  it('agrees with looking at all pairs', () => {
    const judged = fc.array(
      fc.record({
        chance: fc.integer({ min: 0, max: 8 }).map((n) => n / 8),
        right: fc.boolean(),
        importance: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(judged, (all) => {
        let won = 0;
        let pairs = 0;
        for (const a of all.filter(({ right }) => right)) {
          for (const b of all.filter(({ right }) => !right)) {
            const weight = a.importance * b.importance;
            pairs += weight;
            won += a.chance > b.chance ? weight : a.chance === b.chance ? weight / 2 : 0;
          }
        }
        fc.pre(pairs > 0);
        expect(areaUnderCurve(all)).toBeCloseTo(won / pairs, 10);
      }),
    );
  });
});

describe('calibrationError', () => {
  it('is nought where as many are right as were foretold', () => {
    const judged = [one(0.25, true), one(0.25, false), one(0.25, false), one(0.25, false)];
    expect(calibrationError(judged)).toBe(0);
  });

  it('is how far the chances are off, by how many there are in each bin', () => {
    const judged = [one(0.95, false), one(0.95, true), one(0.05, false), one(0.05, false)];
    expect(calibrationError(judged)).toBeCloseTo((0.45 + 0.05) / 2, 10);
  });

  it('weighs answers', () => {
    expect(calibrationError([one(1, false, 3), one(0, false, 1)])).toBeCloseTo(0.75, 10);
  });

  it('puts a chance of 1 into the highest bin', () => {
    expect(binsOf([one(1, true), one(0.91, true)])).toHaveLength(1);
  });
});
