import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, logScale, type Scale } from './scale.ts';

const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const positive = fc.double({ min: 0.5, max: 1500, noNaN: true });
const wanted = fc.integer({ min: 3, max: 10 });

function expectAxis(scale: Scale): void {
  const { ticks, from, to } = scale;
  const place = (at: number): number => scale.place(at);
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  for (const [i, tick] of ticks.entries()) {
    expect(place(tick)).toBeGreaterThanOrEqual(-1e-6);
    expect(place(tick)).toBeLessThanOrEqual(1 + 1e-6);
    if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1]!);
  }
  expect(place(from)).toBeCloseTo(0, 9);
  expect(place(to)).toBeCloseTo(1, 9);
}

describe('linearScale', () => {
  it('holds the values, keeps their order and has ticks', () => {
    fc.assert(
      fc.property(value, value, wanted, (a, b, n) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high === low || high - low > 1e-6);
        const scale = linearScale(low, high, n);
        expectAxis(scale);
        expect(scale.place(low)).toBeGreaterThanOrEqual(-1e-6);
        expect(scale.place(high)).toBeLessThanOrEqual(1 + 1e-6);
        expect(scale.ticks.length).toBeLessThanOrEqual(n + 3);
      }),
    );
  });

  it('never leaves its limits', () => {
    expect(linearScale(0, 1, 5, [0, 1])).toMatchObject({ from: 0, to: 1 });
    expect(linearScale(0.03, 0.99, 5, [0, 1])).toMatchObject({
      from: 0,
      to: 1,
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
    });
    expect(linearScale(1, 1, 5, [0, 1]).to).toBe(1);
  });
});

describe('logScale', () => {
  it('holds the values with room to spare, keeps their order and has ticks', () => {
    fc.assert(
      fc.property(positive, positive, wanted, (a, b, n) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const scale = logScale(low, high, n);
        expectAxis(scale);
        expect(scale.place(low)).toBeGreaterThan(0);
        expect(scale.place(high)).toBeLessThan(1);
        expect(scale.ticks.length).toBeLessThanOrEqual(n + 4);
      }),
    );
  });

  it('has round ticks', () => {
    expect(logScale(90, 850, 4).ticks).toEqual([100, 200, 500]);
    expect(logScale(90, 850, 6).ticks).toEqual([100, 150, 200, 300, 500, 700]);
    expect(logScale(1, 4.4, 6).ticks).toEqual([1, 1.5, 2, 2.5, 3, 4]);
    expect(logScale(101, 118, 6).ticks).toEqual([100, 105, 110, 115, 120, 125]);
  });
});
