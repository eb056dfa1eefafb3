import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockStep, timingProblem } from './timing.ts';

const steady = fc.double({ min: 0, max: 1e7, noNaN: true });
const wall = fc.double({ min: 1e12, max: 2e12, noNaN: true });
const waited = fc.double({ min: 1, max: 1e6, noNaN: true });

it('takes what two sound clocks measured', () => {
  fc.assert(
    fc.property(
      steady,
      wall,
      waited,
      fc.double({ min: 1e-3, max: 1, noNaN: true }),
      fc.double({ min: -200, max: 200, noNaN: true }),
      (s, w, ms, share, slip) => {
        const after = { steady: s + ms, wall: w + ms + slip };
        expect(timingProblem({ steady: s, wall: w }, after, (share * ms) / 1000)).toBeNull();
      },
    ),
  );
});

it('refuses a clock that jumped, either way', () => {
  fc.assert(
    fc.property(
      steady,
      wall,
      waited,
      fc.double({ min: 1e5, max: 1e9, noNaN: true }),
      fc.constantFrom(-1, 1),
      (s, w, ms, jump, sign) => {
        const after = { steady: s + ms, wall: w + ms + sign * jump };
        expect(timingProblem({ steady: s, wall: w }, after, ms / 1000)).toMatchObject({
          code: 'clock-set',
        });
      },
    ),
  );
});

it('refuses a duration that cannot be', () => {
  const before = { steady: 1000, wall: 1e12 };
  const after = { steady: 2000, wall: 1e12 + 1000 };
  for (const seconds of [0, -0.1, Number.NaN, Infinity]) {
    expect(timingProblem(before, after, seconds)).toEqual({ code: 'no-duration', seconds });
  }
  expect(timingProblem(before, after, 1.5)).toEqual({
    ...{ code: 'too-long', measured: 1500, waited: 1000 },
  });
  expect(timingProblem(after, before, 1)).toEqual({ code: 'timer-backwards' });
});

it('lets a coarse clock see no time pass in a short text', () => {
  const before = { steady: 1000, wall: 1e12 };
  expect(timingProblem(before, before, 0)).toBeNull();
  expect(timingProblem(before, { steady: 1100, wall: 1e12 + 100 }, 0)).toBeNull();
});

it.each([0.005, 1, 16.67, 100])('finds that a clock goes by steps of %d ms', (step) => {
  let time = 0;
  const read = (): { steady: number; wall: number } => {
    time += step / 3.5;
    return { steady: Math.floor(time / step) * step, wall: 1e12 + time };
  };
  expect(clockStep({ read })).toBeCloseTo(step, 6);
});

it('does not wait for a clock that stands', () => {
  let wall = 1e12;
  expect(clockStep({ read: () => ({ steady: 5, wall: wall++ }) })).toBeGreaterThan(100);
});
