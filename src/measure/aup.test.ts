import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyUnderParallelism as aup, type ParallelPoint } from './aup.ts';

const points = fc.array(
  fc.record<ParallelPoint>({
    parallelism: fc.double({ min: 0.1, max: 20, noNaN: true }),
    accuracy: fc.double({ min: 0, max: 100, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);
const bestOf = (all: readonly ParallelPoint[]): number =>
  Math.max(...all.map(({ accuracy }) => accuracy));

describe('accuracyUnderParallelism', () => {
  it('is the formula of the paper, worked by hand', () => {
    const curve = [
      { parallelism: 1, accuracy: 80 },
      { parallelism: 2, accuracy: 78 },
      { parallelism: 4, accuracy: 76 },
      // More than 5 points below the first: does not count.
      { parallelism: 8, accuracy: 70 },
    ];
    // 1 * 80, W(78) = e^-0.075, W(76) = e^-0.15
    const w78 = 78 * Math.exp(-0.075);
    const w76 = 76 * Math.exp(-0.15);
    const area = 80 + (1 * (80 + w78)) / 2 + (2 * (w78 + w76)) / 2;
    expect(aup(curve, 80)).toBeCloseTo(area, 10);
  });

  it('is parallelism times accuracy where no accuracy is lost', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 1, max: 100, noNaN: true }), (all, accuracy) => {
        const flat = all.map(({ parallelism }) => ({ parallelism, accuracy }));
        const widest = Math.max(...all.map(({ parallelism }) => parallelism));
        expect(aup(flat, accuracy)).toBeCloseTo(widest * accuracy, 6);
      }),
    );
  });

  it('never exceeds the unweighted area, and a better rival never raises it', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 50, noNaN: true }), (all, lead) => {
        const best = bestOf(all);
        const area = aup(all, best) ?? NaN;
        const widest = Math.max(...all.map(({ parallelism }) => parallelism));
        expect(area).toBeLessThanOrEqual(widest * best + 1e-9);
        expect(area).toBeGreaterThanOrEqual(0);
        expect(aup(all, best + lead)).toBeLessThanOrEqual(area + 1e-9);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(points, (all) => {
        expect(aup(all.toReversed(), bestOf(all))).toBeCloseTo(aup(all, bestOf(all)) ?? NaN, 9);
      }),
    );
  });

  it('of nothing there is none, of nothing right it is 0', () => {
    expect(aup([], 0)).toBeNull();
    expect(
      aup(
        [
          { parallelism: 1, accuracy: 0 },
          { parallelism: 3, accuracy: 0 },
        ],
        0,
      ),
    ).toBe(0);
  });
});
