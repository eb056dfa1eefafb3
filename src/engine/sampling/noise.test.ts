import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUMBEL_WGSL, gumbel, noiseBits, passSeed, pcg, slotKey, unit } from './noise.ts';

const u32 = fc.integer({ min: 0, max: 0xffff_ffff });

/** The definition in exact integers, as a check on 32-bit arithmetic in doubles. */
function exactPcg(value: bigint): bigint {
  const mod = 1n << 32n;
  const state = (value * 747796405n + 2891336453n) % mod;
  const word = (((state >> ((state >> 28n) + 4n)) ^ state) * 277803737n) % mod;
  return (word >> 22n) ^ word;
}

describe('pcg', () => {
  it('gives the values worked out by hand', () => {
    expect([0, 1, 2, 0xffff_ffff].map(pcg)).toEqual([
      129708002, 2831084092, 2055130248, 3861530882,
    ]);
    expect(noiseBits(slotKey(1, 0), 0)).toBe(594548367);
    expect(noiseBits(slotKey(1, 3), 17)).toBe(141316863);
    expect(noiseBits(slotKey(0xffff_ffff, 63), 4095)).toBe(1084355738);
    expect(gumbel(1, 3, 17)).toBeCloseTo(3.3975130411451433, 12);
    expect([0, 5].map((pass) => passSeed(1, pass))).toEqual([3911864714, 482179900]);
  });

  it('equals the definition in exact integers', () => {
    fc.assert(fc.property(u32, (value) => BigInt(pcg(value)) === exactPcg(BigInt(value))));
  });

  it('has the same constants in WGSL', () => {
    const numbers = GUMBEL_WGSL.match(/\d+u\b/g);
    expect(numbers).toEqual(['747796405u', '2891336453u', '28u', '4u', '277803737u', '22u', '9u']);
    expect(Number(/1\.19\d+e-7/.exec(GUMBEL_WGSL)?.[0])).toBe(2 ** -23);
  });
});

describe('unit', () => {
  it('stays inside (0, 1) and is exact in 32-bit floats', () => {
    fc.assert(
      fc.property(u32, (bits) => {
        const value = unit(bits);
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
        expect(Math.fround(value)).toBe(value);
        expect(Math.fround(1 - value)).toBe(1 - value);
      }),
    );
    expect(unit(0)).toBe(2 ** -24);
    expect(unit(0xffff_ffff)).toBe(1 - 2 ** -24);
  });

  it('is uniform over tokens, slots and seeds', () => {
    const bins = 32;
    const draws = 32_000;
    const walks = {
      tokens: (i: number) => noiseBits(slotKey(7, 3), i),
      slots: (i: number) => noiseBits(slotKey(7, i), 5),
      seeds: (i: number) => noiseBits(slotKey(i, 3), 5),
      passes: (i: number) => noiseBits(slotKey(passSeed(7, i), 3), 5),
    };
    for (const [name, bitsOf] of Object.entries(walks)) {
      const counts = Array.from({ length: bins }, () => 0);
      for (let i = 0; i < draws; i++) counts[Math.floor(unit(bitsOf(i)) * bins)]!++;
      const expected = draws / bins;
      const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
      // 31 degrees of freedom: the 99.99 % quantile.
      expect(chiSquare, name).toBeLessThan(70);
    }
  });
});

describe('gumbel', () => {
  it('has the mean and variance of the standard Gumbel distribution', () => {
    const values = Array.from({ length: 50_000 }, (_, i) => gumbel(3, i % 64, i >> 6));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0.5772, 1);
    expect(variance).toBeCloseTo(Math.PI ** 2 / 6, 1);
  });

  it('is finite, and close to what 32-bit floats with the WGSL series give', () => {
    const f = Math.fround;
    /** The WGSL text's arithmetic, with `log` rounded to 32 bits. */
    const wgsl = (bits: number): number => {
      const v = f(unit(bits));
      let exponential = f(-f(Math.log(f(1 - v))));
      if (v < 0.0625) {
        let series = f(v / 6);
        for (const n of [5, 4, 3, 2, 1]) series = f(v * f(f(1 / n) + series));
        exponential = series;
      }
      return f(-f(Math.log(exponential)));
    };
    fc.assert(
      fc.property(u32, fc.nat(63), fc.nat(4095), (seed, slot, token) => {
        const exact = gumbel(seed, slot, token);
        expect(Math.abs(exact - wgsl(noiseBits(slotKey(seed, slot), token)))).toBeLessThan(1e-5);
      }),
    );
    for (const bits of [0, 511, 512, 0xffff_ffff]) expect(wgsl(bits)).toSatisfy(Number.isFinite);
  });
});
