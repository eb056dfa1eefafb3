import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pass } from '../../engine/trace/trace.ts';
import { neighbour, onClock, passesAt, spanOf } from './clock.ts';

function passesOf(took: readonly number[]): Pass[] {
  let at = 0;
  return took.map((each) => {
    const pass: Pass = { kind: 'decode', at, took: each, start: 0, id: 5, logProb: -1 };
    at += each;
    return pass;
  });
}

const runArb = fc
  .array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 20 })
  .map(passesOf);

describe('one clock for two runs', () => {
  const a = passesOf([10, 10]);
  const b = passesOf([4, 4, 4, 4]);

  it('counts passes, or what they took', () => {
    expect([spanOf('passes', [a, b]), spanOf('time', [a, b])]).toEqual([4, 20]);
    expect([passesAt('passes', 3, a), passesAt('passes', 3, b)]).toEqual([2, 3]);
    expect([passesAt('time', 12, a), passesAt('time', 12, b)]).toEqual([1, 3]);
  });

  it('goes to where a pass of either ends', () => {
    expect(neighbour('time', 8, [a, b], 1)).toBe(10);
    expect(neighbour('time', 8, [a, b], -1)).toBe(4);
    expect(neighbour('passes', 4, [a, b], 1)).toBe(4);
  });

  it('step by step goes through every pass of both, there and back', () => {
    fc.assert(
      fc.property(runArb, runArb, fc.constantFrom('passes', 'time'), (first, second, clock) => {
        const both = [first, second] as const;
        const seen = [new Set([0]), new Set([0])];
        let moment = 0;
        for (let i = 0; moment < spanOf(clock, both); i++) {
          expect(i).toBeLessThan(first.length + second.length);
          const next = neighbour(clock, moment, both, 1);
          expect(neighbour(clock, next, both, -1)).toBe(moment);
          moment = next;
          both.forEach((passes, side) => seen[side]?.add(passesAt(clock, moment, passes)));
        }
        expect(seen.map((each) => each.size)).toEqual([first.length + 1, second.length + 1]);
      }),
    );
  });

  it('keeps both at their ends when the clock is changed there', () => {
    fc.assert(
      fc.property(runArb, runArb, (first, second) => {
        const both = [first, second] as const;
        const end = spanOf('passes', both);
        const time = onClock('time', end, both);
        expect(Math.max(...both.map((passes) => passesAt('time', time, passes)))).toBeGreaterThan(
          0,
        );
        expect(onClock('passes', 0, both)).toBe(0);
        expect(time).toBeLessThanOrEqual(spanOf('time', both));
      }),
    );
  });
});
