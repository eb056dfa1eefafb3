import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pass } from '../../../engine/trace/trace.ts';
import { duration } from '../../../engine/trace/times.ts';
import { planOf } from './plan.ts';

function passesOf(took: readonly number[]): Pass[] {
  let at = 0;
  return took.map((each) => {
    const pass: Pass = { kind: 'decode', at, took: each, start: 0, id: 5, logProb: -1 };
    at += each;
    return pass;
  });
}

const tookArb = fc.array(fc.double({ min: 0, max: 2000, noNaN: true }), {
  minLength: 1,
  maxLength: 700,
});

describe('planOf', () => {
  it('shows every pass of a short run, as long as the next one took, times one factor', () => {
    const { stills, slowed, leftOut, milliseconds } = planOf(passesOf([20, 10, 10, 20]));
    expect(slowed).toBe(50);
    expect(stills).toEqual([
      { pass: 0, shownFor: 1000 },
      { pass: 1, shownFor: 500 },
      { pass: 2, shownFor: 500 },
      { pass: 3, shownFor: 1000 },
      { pass: 4, shownFor: 2000 },
    ]);
    expect([leftOut, milliseconds]).toEqual([0, 5000]);
  });

  it('never shows a run of less than half a minute faster than it was, and a longer one in about as much', () => {
    expect(planOf(passesOf(Array.from({ length: 20 }, () => 1000))).slowed).toBe(1);
    expect(planOf(passesOf(Array.from({ length: 61 }, () => 1000))).slowed).toBe(1 / 3);
  });

  it('is one clock from the first pass to the last, with few frames, none of which is a flash', () => {
    fc.assert(
      fc.property(tookArb, (took) => {
        const passes = passesOf(took);
        const { stills, slowed, leftOut, milliseconds } = planOf(passes);
        expect(stills.at(-1)?.pass).toBe(passes.length);
        expect(stills.length).toBeLessThanOrEqual(241);
        expect(stills.length + leftOut).toBe(passes.length + 1);
        const shown = stills.reduce((sum, { shownFor }) => sum + shownFor, 0);
        expect(shown).toBe(milliseconds);
        expect(Math.abs(milliseconds - 2000 - slowed * duration(passes))).toBeLessThanOrEqual(
          5.001,
        );
        for (const [i, { pass, shownFor }] of stills.entries()) {
          expect(shownFor).toBeGreaterThanOrEqual(20);
          expect(shownFor % 10).toBe(0);
          expect(pass).toBeGreaterThan(stills[i - 1]?.pass ?? -1);
        }
      }),
    );
  });
});
