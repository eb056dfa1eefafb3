import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COST_SIZES, median } from '../../measure/forward-cost.ts';
import { costLayout } from './cost-layout.ts';

const samples = fc.array(fc.double({ min: 0.1, max: 500, noNaN: true }), {
  minLength: 1,
  maxLength: 9,
});

it('keeps marks, bars and the line of the race within the plot, and in their order', () => {
  fc.assert(
    fc.property(
      fc.tuple(...COST_SIZES.map(() => samples)),
      fc.option(fc.double({ min: 0.1, max: 30, noNaN: true })),
      fc.integer({ min: 260, max: 900 }),
      (timed, yielded, width) => {
        const points = COST_SIZES.map((tokens, i) => {
          const made = timed[i] ?? [];
          return { tokens, ms: median(made), samples: made };
        });
        const layout = costLayout(points, yielded, width);
        const { top, bottom, left, right, marks, yieldLine } = layout;
        const ys = [...marks.flatMap(({ y, bar }) => [y, ...bar]), yieldLine ?? top];
        for (const y of ys) {
          expect(y).toBeGreaterThanOrEqual(top - 1e-6);
          expect(y).toBeLessThanOrEqual(bottom + 1e-6);
        }
        const xs = marks.map(({ x }) => x);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        expect(xs[0]).toBeCloseTo(left);
        expect(xs.at(-1)).toBeCloseTo(right);
        for (const { bar } of marks) expect(bar[0]).toBeLessThanOrEqual(bar[1] + 1e-9);
        expect(yieldLine === null).toBe(yielded === null);
        // The race's line lies above a mark exactly where a forward yields more than it costs.
        for (const [i, { y }] of marks.entries()) {
          if (yielded === null || yieldLine === null) continue;
          const cost = (points[i]?.ms ?? 0) / (points[0]?.ms ?? 1);
          if (Math.abs(cost - yielded) > 1e-6) expect(yieldLine < y).toBe(yielded > cost);
        }
      },
    ),
  );
});
