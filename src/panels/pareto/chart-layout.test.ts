import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madePoint } from '../../measure/made-points.ts';
import type { Point } from '../../measure/point.ts';
import { chartLayout } from './chart-layout.ts';
import { chartModel, type SourcedSet } from './chart-model.ts';
import type { PointSet } from '../../measure/point-set.ts';

const point: fc.Arbitrary<Point> = fc
  .record({
    speed: fc.double({ min: 0.5, max: 5000, noNaN: true }),
    pace: fc.double({ min: 0.3, max: 30, noNaN: true }),
    passed: fc.integer({ min: 0, max: 10 }),
    stage: fc.constantFrom('S1', 'AR'),
  })
  .map(madePoint);
const axis = fc.constantFrom('tokensPerSecond' as const, 'tokensPerForward' as const);
const width = fc.constantFrom(340, 520, 960, 1344);

function setOf(points: readonly Point[]): PointSet {
  return {
    ...{ id: 's', kind: 'sweep', work: '', started: '2026-01-02T03:04:05.000Z', points },
    ...{ model: { id: 'm', revision: 'abc', stage: 'S1' }, device: 'WASM, f32', adapter: 'CPU' },
  };
}

const own = (set: PointSet): SourcedSet => ({ set, source: 'own' });

describe('chartLayout', () => {
  it('never repeats a tick, however close together the points lie', () => {
    const near = fc.double({ min: 0, max: 1e-6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(near, { minLength: 1, maxLength: 4 }),
        axis,
        width,
        (nats, across, wide) => {
          const points = nats.map((by, i) =>
            madePoint({ meanLogProb: -0.006082 - by, speed: 300 + i * 1e-3, pace: 2 + by }),
          );
          const model = chartModel(
            { front: own(setOf(points)), behind: [], measuring: null },
            across,
            'log-prob',
          );
          const { up, across: ticks, plot, at } = chartLayout(model, wide);
          for (const all of [up, ticks]) {
            expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
            expect(all.length).toBeGreaterThanOrEqual(2);
          }
          // What differs by a millionth lies at one height.
          const heights = at.map(({ y }) => y);
          expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
          for (const { y } of at) expect(y).toBeLessThanOrEqual(plot.bottom);
        },
      ),
    );
  });

  it('places every mark, its bars and the ticks within the plot', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 15 }), axis, width, (points, across, wide) => {
        const model = chartModel(
          { front: own(setOf(points)), behind: [], measuring: null },
          across,
          'pass',
        );
        const { at, bars, plot, across: ticks, up, labels } = chartLayout(model, wide);
        const inside = (low: number, value: number, high: number): void => {
          expect(value).toBeGreaterThanOrEqual(low - 0.01);
          expect(value).toBeLessThanOrEqual(high + 0.01);
        };
        expect(at.length).toBe(points.length);
        for (const { x, y } of at) {
          inside(plot.left, x, plot.right);
          inside(plot.top, y, plot.bottom);
        }
        for (const { up: ends } of bars) {
          for (const end of ends ?? []) inside(plot.top, end, plot.bottom);
        }
        for (const tick of ticks) inside(plot.left, tick.at, plot.right);
        for (const tick of up) inside(plot.top, tick.at, plot.bottom);
        expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
        expect(labels.every(({ y }) => y > plot.top && y < plot.bottom + 5)).toBe(true);
      }),
    );
  });

  it('draws faster to the right and better above', () => {
    fc.assert(
      fc.property(point, point, axis, (a, b, across) => {
        const model = chartModel(
          { front: own(setOf([a, b])), behind: [], measuring: null },
          across,
          'pass',
        );
        const { at } = chartLayout(model, 960);
        const [first, second] = model.marks.map(({ place }, i) => ({ place, at: at[i]! }));
        const dx = second!.place.x - first!.place.x;
        const dy = second!.place.y - first!.place.y;
        expect(Math.sign(second!.at.x - first!.at.x)).toBe(Math.sign(dx));
        expect(Math.sign(first!.at.y - second!.at.y)).toBe(Math.sign(dy));
      }),
    );
  });

  it('measures in multiples of the twin', () => {
    const twin = madePoint({ speed: 100, stage: 'AR', policy: { kind: 'ar' } });
    const model = chartModel(
      { front: own(setOf([twin, madePoint({ speed: 450 })])), behind: [], measuring: null },
      'tokensPerSecond',
      'pass',
    );
    expect(chartLayout(model, 960).multiples.map(({ text }) => text)).toEqual([
      '1× the twin',
      '2×',
      '3×',
      '4×',
    ]);
  });
});
