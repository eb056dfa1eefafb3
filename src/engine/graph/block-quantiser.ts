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

  constructor({ bits, block }: Quantisation) {
    this.#bits = bits;
    this.#block = block;
  }

  /**
   * @param values whole blocks
   * @param data levels of the matrix, 4 bits: two to a byte, low nibble first
   * @param scales half-precision bits, one a block
   * @param at where in `scales` the first of the blocks belongs; `data` in proportion
   */
  write(values: Float32Array, data: Uint8Array, scales: Uint16Array, at: number): void {
    const block = this.#block;
    const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
    for (let from = 0, b = at; from < values.length; from += block, b++) {
      const extreme = values[largestOf(bits, from, from + block)]!;
      const half = extreme === 0 ? 0 : this.#bestScale(values, from, extreme);
      scales[b] = half;
      const scale = numberFromFloat16(half);
      // Weights too small for half precision leave a zero, which may have a sign.
      const inverse = scale === 0 ? 0 : 1 / scale;
      if (this.#bits === 4) writeNibbles(values, from, block, inverse, data, (b * block) >> 1);
      else writeBytes(values, from, block, inverse, data, b * block);
    }
  }

  /** The bits of the scale that suits a block best. */
  #bestScale(values: Float32Array, from: number, extreme: number): number {
    const end = from + this.#block;
    // One more level lies below zero than above it, so the largest weight takes the lowest level.
    return float16FromNumber(
      this.#bits === 4
        ? bestOfFour(values, from, end, extreme / -8)
        : bestForLevels(values, from, end, extreme / -128),
    );
  }
}

export function zeroPoint(bits: Quantisation['bits']): number {
  return bits === 4 ? 8 : 128;
}

/**
 * The first of the weights that are furthest from zero. Without their signs the bits of floats are in the order of the
 * floats; and a choice by arithmetic costs less than a branch that nobody can foresee.
 * @param bits of 32-bit floats
 */
function largestOf(bits: Int32Array, from: number, end: number): number {
  let most = 0;
  for (let i = from; i < end; i++) {
    const below = most - (bits[i]! & MAGNITUDE);
    most -= below & (below >> 31);
  }
  let at = from;
  while ((bits[at]! & MAGNITUDE) !== most) at++;
  return at;
}

const MAGNITUDE = 0x7fffffff;

/**
 * Levels of 4 bits from zero, by what a weight is truncated to, and one more. A weight that lies beyond the outermost
 * level takes that; looked up, it costs no branch that nobody can foresee. Of the scales tried the smallest leaves the
 * largest weight at 10 levels from zero.
 */
const LEVELS = Float64Array.from({ length: 20 }, (_, i) => Math.min(7, Math.max(-8, i - 9)));

/**
 * With few levels it pays to let the largest weight go in favour of all others: for each of four scales the levels that
 * the weights would take, and the scale that would suit those levels best; of these the one with the least squared
 * error. All four in one loop, since each alone would wait for its own sums.
 * @param full the scale that just covers the largest weight
 */
function bestOfFour(values: Float32Array, from: number, end: number, full: number): number {
  const inverse = 1 / full;
  const inverse0 = inverse / 1.04;
  const inverse1 = inverse / 0.96;
  const inverse2 = inverse / 0.88;
  const inverse3 = inverse / 0.8;
  let along0 = 0;
  let along1 = 0;
  let along2 = 0;
  let along3 = 0;
  let squares0 = 0;
  let squares1 = 0;
  let squares2 = 0;
  let squares3 = 0;
  for (let i = from; i < end; i++) {
    const value = values[i]!;
    // Truncation rounds down here: what it would round up lies below the lowest level.
    const q0 = LEVELS[((value * inverse0 + 8.5) | 0) + 1]!;
    const q1 = LEVELS[((value * inverse1 + 8.5) | 0) + 1]!;
    const q2 = LEVELS[((value * inverse2 + 8.5) | 0) + 1]!;
    const q3 = LEVELS[((value * inverse3 + 8.5) | 0) + 1]!;
    along0 += value * q0;
    along1 += value * q1;
    along2 += value * q2;
    along3 += value * q3;
    squares0 += q0 * q0;
    squares1 += q1 * q1;
    squares2 += q2 * q2;
    squares3 += q3 * q3;
  }
  // The squared error at the scale that suits a row of levels is that of the weights less this.
  let best = along0 / squares0;
  let gain = along0 * best;
  const gain1 = (along1 * along1) / squares1;
  const gain2 = (along2 * along2) / squares2;
  const gain3 = (along3 * along3) / squares3;
  if (gain1 > gain) {
    gain = gain1;
    best = along1 / squares1;
  }
  if (gain2 > gain) {
    gain = gain2;
    best = along2 / squares2;
  }
  return gain3 > gain ? along3 / squares3 : best;
}

/** With many levels the scale that covers all weights is as good as any, but for what suits its levels best. */
function bestForLevels(values: Float32Array, from: number, end: number, full: number): number {
  const inverse = 1 / full;
  let along = 0;
  let squares = 0;
  for (let i = from; i < end; i++) {
    const value = values[i]!;
    // None lies below the lowest level.
    let q = (value * inverse + 128.5) | 0;
    q = (q > 255 ? 255 : q) - 128;
    along += value * q;
    squares = (squares + Math.imul(q, q)) | 0;
  }
  return along / squares;
}

function writeNibbles(
  values: Float32Array,
  from: number,
  block: number,
  inverse: number,
  data: Uint8Array,
  to: number,
): void {
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
  inverse: number,
  data: Uint8Array,
  to: number,
): void {
  for (let i = 0; i < block; i++) {
    let q = (values[from + i]! * inverse + 128.5) | 0;
    if (q > 255) q = 255;
    else if (q < 0) q = 0;
    data[to + i] = q;
  }
}
