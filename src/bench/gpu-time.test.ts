import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covered } from './gpu-time.ts';

describe('time that intervals cover', () => {
  it('counts what two of them share once', () => {
    expect(covered([])).toBe(0n);
    expect(
      covered([
        [5n, 9n],
        [0n, 4n],
        [2n, 6n],
      ]),
    ).toBe(9n);
    expect(
      covered([
        [0n, 10n],
        [2n, 3n],
      ]),
    ).toBe(10n);
  });

  it('is what counting every moment gives', () => {
    const interval = fc.tuple(fc.nat(60), fc.nat(20)).map(([at, long]) => [at, at + long] as const);
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        const moments = new Set(
          intervals.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)),
        );
        const big = intervals.map(([from, to]) => [BigInt(from), BigInt(to)] as const);
        expect(covered(big)).toBe(BigInt(moments.size));
      }),
    );
  });
});
