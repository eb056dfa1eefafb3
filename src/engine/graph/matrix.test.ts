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

  it.each(BLOCK_SIZES)('takes the best of four scales with 4 bits, of blocks of %s', (block) => {
    const next = seeded(block);
    const data = Float32Array.from({ length: 1000 * block }, () => (next() + next() + next()) / 50);
    const back = denseValues(
      quantise({ kind: 'dense', rows: 1000, columns: block, data }, { bits: 4, block }),
    );
    let exact = 0;
    for (let at = 0; at < data.length; at += block) exact += leastError(data.slice(at, at + block));
    expect(errorOf(data, back) / exact).toBeCloseTo(1, 6);
  });

  it.each(BLOCK_SIZES)('keeps a block of %s equal weights', (block) => {
    for (const weight of [0.25, -3, 2 ** -12]) {
      const data = new Float32Array(block).fill(weight);
      const matrix = quantise({ kind: 'dense', rows: 1, columns: block, data }, { bits: 4, block });
      expect(errorOf(data, denseValues(matrix))).toBe(0);
    }
  });

  /** The squared error of a block at the best of the scales that are tried, in plain sums. */
  function leastError(values: Float32Array): number {
    const extreme = values.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
    const errors = [1.04, 0.96, 0.88, 0.8].map((part) => {
      const levels = levelsOf(values, (part * extreme) / -8);
      const along = values.reduce((sum, value, i) => sum + value * levels[i]!, 0);
      const fitting = along / levels.reduce((sum, q) => sum + q * q, 0);
      const scale = numberFromFloat16(float16FromNumber(fitting));
      const atThem = errorOf(
        values,
        levels.map((q) => q * fitting),
      );
      const rounded = levelsOf(values, scale).map((q) => q * scale);
      return [atThem, errorOf(values, rounded)] as const;
    });
    return errors.toSorted(([a], [b]) => a - b)[0]![1];
  }

  function levelsOf(values: Float32Array, scale: number): number[] {
    return Array.from(values, (value) => Math.min(7, Math.max(-8, Math.round(value / scale))));
  }

  function errorOf(values: Float32Array, others: ArrayLike<number>): number {
    return values.reduce((sum, value, i) => sum + (value - others[i]!) ** 2, 0);
  }

  it('keeps a block of zeros', () => {
    const zeros = { kind: 'dense', rows: 1, columns: 32, data: new Float32Array(32) } as const;
    expect(denseValues(quantise(zeros, { bits: 4, block: 32 })).every((x) => x === 0)).toBe(true);
  });

  it.each([
    [4, 0x88],
    [8, 0x80],
  ] as const)('puts weights too small for half precision at zero, with %s bits', (bits, zero) => {
    for (const weight of [3e-9, -3e-9, 1e-40]) {
      const data = new Float32Array(32).fill(weight);
      const matrix = quantise({ kind: 'dense', rows: 1, columns: 32, data }, { bits, block: 32 });
      expect(new Set(matrix.data)).toEqual(new Set([zero]));
    }
  });

  it('refuses columns that do not divide into blocks', () => {
    expect(() => quantise(random(1, 48, 1), { bits: 8, block: 32 })).toThrow(RangeError);
  });
});

it('transposes', () => {
  expect([...transposed(Float32Array.of(1, 2, 3, 4, 5, 6), 2, 3)]).toEqual([1, 4, 2, 5, 3, 6]);
});
