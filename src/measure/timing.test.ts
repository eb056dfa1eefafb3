import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timingProblem } from './timing.ts';

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
        expect(timingProblem({ steady: s, wall: w }, after, ms / 1000)).toMatch(/clock was set/);
      },
    ),
  );
});

it('refuses a duration that cannot be', () => {
  const before = { steady: 1000, wall: 1e12 };
  const after = { steady: 2000, wall: 1e12 + 1000 };
  for (const seconds of [0, -0.1, Number.NaN, Infinity, 1.5]) {
    expect(timingProblem(before, after, seconds)).toMatch(/model's timer/);
  }
  expect(timingProblem(after, before, 1)).toMatch(/backwards/);
});
