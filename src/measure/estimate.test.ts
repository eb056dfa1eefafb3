import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';
import {
  expectedPasses,
  expectedSeconds,
  fitPassTime,
  timeLeft,
  type CellProgress,
  type PassSample,
} from './estimate.ts';

const positive = fc.double({ min: 0.1, max: 100, noNaN: true });
const sample = fc.record<PassSample>({ slots: fc.integer({ min: 1, max: 64 }), ms: positive });

describe('fitPassTime', () => {
  it('finds the line that the samples lie on', () => {
    fc.assert(
      fc.property(
        positive,
        positive,
        fc.uniqueArray(fc.integer({ min: 1, max: 64 }), { minLength: 2 }),
        (fixed, perSlot, widths) => {
          const fit = fitPassTime(widths.map((slots) => ({ slots, ms: fixed + perSlot * slots })));
          expect(fit?.fixed).toBeCloseTo(fixed, 6);
          expect(fit?.perSlot).toBeCloseTo(perSlot, 6);
        },
      ),
    );
  });

  it('never has a negative part, and goes through the mean', () => {
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1 }), (samples) => {
        const fit = fitPassTime(samples)!;
        expect(fit.fixed).toBeGreaterThanOrEqual(-1e-9);
        expect(fit.perSlot).toBeGreaterThanOrEqual(0);
        const mean = (of: (s: PassSample) => number): number =>
          samples.reduce((sum, s) => sum + of(s), 0) / samples.length;
        expect(fit.fixed + fit.perSlot * mean(({ slots }) => slots)).toBeCloseTo(
          mean(({ ms }) => ms),
          6,
        );
      }),
    );
  });

  it('says nothing of nothing', () => {
    expect(fitPassTime([])).toBeNull();
    expect(fitPassTime([{ slots: 4, ms: 0 }])).toBeNull();
  });
});

describe('expectedPasses', () => {
  const settings = (policy: Settings['policy'], chunk: number): Settings => ({
    ...DEFAULT_SETTINGS,
    policy,
    chunk,
  });

  it('counts the prefill, the steps and the commit of every chunk, whose first step rides along', () => {
    expect(expectedPasses(settings({ kind: 'steps', steps: 4 }, 16), 33)).toBe(1 + 3 * 4);
    expect(expectedPasses(settings({ kind: 'steps', steps: 9 }, 4), 8)).toBe(1 + 2 * 4);
    expect(expectedPasses(settings({ kind: 'ar' }, 16), 33)).toBe(33);
  });

  it('expects no less time of more steps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 63 }),
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: 1, max: 400 }),
        (steps, chunk, tokens) => {
          const time = { fixed: 1, perSlot: 0.1 };
          const at = (n: number): number =>
            expectedSeconds(settings({ kind: 'steps', steps: n }, chunk), tokens, time);
          expect(at(steps + 1)).toBeGreaterThanOrEqual(at(steps));
        },
      ),
    );
  });
});

describe('timeLeft', () => {
  const cell = (texts: number): fc.Arbitrary<CellProgress> =>
    fc.record({ weight: positive, done: fc.integer({ min: 0, max: texts }), seconds: positive });

  it('is nothing at the end, and unknown before the first text', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1 }), (weights) => {
        const at = (done: number): CellProgress[] =>
          weights.map((weight) => ({ weight, done, seconds: done * weight }));
        expect(timeLeft(at(6), 6)).toBe(0);
        expect(timeLeft(at(0), 6)).toBeNull();
      }),
    );
  });

  it('is exact when the weights are', () => {
    fc.assert(
      fc.property(fc.array(cell(8), { minLength: 1 }), positive, (cells, pace) => {
        fc.pre(cells.some(({ done }) => done > 0));
        const even = cells.map((c) => ({ ...c, seconds: c.done * c.weight * pace }));
        const left = cells.reduce((sum, c) => sum + (8 - c.done) * c.weight * pace, 0);
        expect(timeLeft(even, 8)).toBeCloseTo(left, 6);
      }),
    );
  });
});
