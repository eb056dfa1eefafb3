import { float16FromNumber, numberFromFloat16 } from './float16.ts';
import type { Quantisation } from './matrix.ts';

/**
 * Quantises blocks of weights to the nearest level, into buffers that are there already: weights come by the gigabyte
 * while they are downloaded. Each block's scale is the best of a few by squared error, and is rounded to half precision
 * before the weights are: what is stored is what was optimised.
 */
export class BlockQuantiser {
  readonly #bits: Quantisation['bits'];
  readonly #block: number;
  readonly #zero: number;
  readonly #factors: readonly number[];

  constructor({ bits, block }: Quantisation) {
    this.#bits = bits;
    this.#block = block;
    this.#zero = zeroPoint(bits);
    this.#factors = FACTORS[bits];
  }

  /**
   * @param values whole blocks
   * @param data levels of the matrix, 4 bits: two to a byte, low nibble first
   * @param scales half-precision bits, one a block
   * @param at where in `scales` the first of the blocks belongs; `data` in proportion
   */
  write(values: Float32Array, data: Uint8Array, scales: Uint16Array, at: number): void {
    const block = this.#block;
    const count = values.length / block;
    for (let b = 0; b < count; b++) {
      const from = b * block;
      const half = this.#bestScale(values, from);
      scales[at + b] = half;
      const scale = numberFromFloat16(half);
      const to = (at + b) * block;
      if (this.#bits === 4) writeNibbles(values, from, block, scale, data, to >> 1);
      else writeBytes(values, from, block, scale, data, to);
    }
  }

  /**
   * For each of a few scales: the levels that the weights would take, and the scale that would suit those levels best.
   * @returns the bits of the best of all
   */
  #bestScale(values: Float32Array, from: number): number {
    const end = from + this.#block;
    const zero = this.#zero;
    let extreme = 0;
    for (let i = from; i < end; i++) {
      const value = values[i]!;
      if (Math.abs(value) > Math.abs(extreme)) extreme = value;
    }
    if (extreme === 0) return 0;
    // One more level lies below zero than above it, so the largest weight takes the lowest level.
    const full = extreme / -zero;
    let best = full;
    let bestGain = 0;
    for (const factor of this.#factors) {
      const inverse = 1 / (full * factor);
      const shift = zero + 0.5;
      const top = 2 * zero - 1;
      let along = 0;
      let squares = 0;
      for (let i = from; i < end; i++) {
        const value = values[i]!;
        // Truncation rounds down here: what it would round up lies below the lowest level.
        let q = (value * inverse + shift) | 0;
        if (q > top) q = top;
        else if (q < 0) q = 0;
        q -= zero;
        along += value * q;
        squares += q * q;
      }
      // The squared error at the scale that suits these levels is that of the weights less this.
      const gain = (along * along) / squares;
      if (gain > bestGain) {
        bestGain = gain;
        best = along / squares;
      }
    }
    return float16FromNumber(best);
  }
}

export function zeroPoint(bits: Quantisation['bits']): number {
  return bits === 4 ? 8 : 128;
}

/** Scales that are tried, in parts of the one that just covers the largest weight. */
const FACTORS: Readonly<Record<Quantisation['bits'], readonly number[]>> = {
  // With few levels it pays to let the largest weight go in favour of all others.
  4: [1.04, 0.96, 0.88, 0.8],
  8: [1],
};

function writeNibbles(
  values: Float32Array,
  from: number,
  block: number,
  scale: number,
  data: Uint8Array,
  to: number,
): void {
  const inverse = scale === 0 ? 0 : 1 / scale;
  for (let i = 0; i < block; i += 2) {
    let low = (values[from + i]! * inverse + 8.5) | 0;
    if (low > 15) low = 15;
    else if (low < 0) low = 0;
    let high = (values[from + i + 1]! * inverse + 8.5) | 0;
    if (high > 15) high = 15;
    else if (high < 0) high = 0;
    data[to + (i >> 1)] = low | (high << 4);
  }
}

function writeBytes(
  values: Float32Array,
  from: number,
  block: number,
  scale: number,
  data: Uint8Array,
  to: number,
): void {
  const inverse = scale === 0 ? 0 : 1 / scale;
  for (let i = 0; i < block; i++) {
    let q = (values[from + i]! * inverse + 128.5) | 0;
    if (q > 255) q = 255;
    else if (q < 0) q = 0;
    data[to + i] = q;
  }
}
