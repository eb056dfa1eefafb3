import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { float16FromNumber, numberFromFloat16 } from './float16.ts';
import { BLOCK_SIZES, denseValues, quantise, transposed } from './matrix.ts';
import { seeded } from '../testing/random-model.ts';

describe('float16', () => {
  it('keeps every half-precision number', () => {
    const changed: number[] = [];
    for (let bits = 0; bits < 0x10000; bits++) {
      const value = numberFromFloat16(bits);
      if (!Number.isNaN(value) && float16FromNumber(value) !== bits) changed.push(bits);
    }
    expect(changed).toEqual([]);
  });

  it('rounds to nearest, ties to even, and overflows to infinity', () => {
    expect(float16FromNumber(1 + 2 ** -11)).toBe(0x3c00);
    expect(float16FromNumber(1 + 3 * 2 ** -11)).toBe(0x3c02);
    expect(float16FromNumber(65519)).toBe(0x7bff);
    expect(float16FromNumber(65520)).toBe(0x7c00);
    expect(float16FromNumber(2 ** -25)).toBe(0);
    expect(float16FromNumber(NaN) & 0x7fff).toBeGreaterThan(0x7c00);
  });
});

describe('quantise', () => {
  const random = (rows: number, columns: number, seed: number) => {
    const next = seeded(seed);
    const data = Float32Array.from({ length: rows * columns }, () => next() * 2 - 1);
    return { kind: 'dense', rows, columns, data } as const;
  };

  it('moves no weight by more than about one level', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(4 as const, 8 as const),
        fc.constantFrom(...BLOCK_SIZES),
        fc.integer(),
        (bits, block, seed) => {
          const matrix = random(5, 2 * block, seed);
          const back = denseValues(quantise(matrix, { bits, block }));
          const step = 1 / 2 ** (bits - 1);
          // The level opposite the largest weight does not exist: one whole step, and rounding.
          const bound = step * (bits === 4 ? 3 : 1.1);
          const moves = matrix.data.map((value, i) => Math.abs(value - back[i]!));
          expect(Math.max(...moves)).toBeLessThan(bound);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('changes nothing when it quantises again what it made', () => {
    const once = quantise(random(4, 64, 1), { bits: 8, block: 32 });
    const dense = { kind: 'dense', rows: 4, columns: 64, data: denseValues(once) } as const;
    const again = denseValues(quantise(dense, { bits: 8, block: 32 }));
    for (const [i, value] of dense.data.entries()) expect(again[i]).toBeCloseTo(value, 3);
  });

  it('keeps a block of zeros', () => {
    const zeros = { kind: 'dense', rows: 1, columns: 32, data: new Float32Array(32) } as const;
    expect(denseValues(quantise(zeros, { bits: 4, block: 32 })).every((x) => x === 0)).toBe(true);
  });

  it('refuses columns that do not divide into blocks', () => {
    expect(() => quantise(random(1, 48, 1), { bits: 8, block: 32 })).toThrow(RangeError);
  });
});

it('transposes', () => {
  expect([...transposed(Float32Array.of(1, 2, 3, 4, 5, 6), 2, 3)]).toEqual([1, 4, 2, 5, 3, 6]);
});
