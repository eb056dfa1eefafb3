import { float16FromNumber, numberFromFloat16 } from './float16.ts';

/** A weight as PyTorch keeps it: `rows` outputs by `columns` inputs. */
export type Matrix = DenseMatrix | QuantisedMatrix;

export interface DenseMatrix {
  readonly kind: 'dense';
  readonly rows: number;
  readonly columns: number;
  /** [rows, columns] */
  readonly data: Float32Array;
}

export const BLOCK_SIZES = [32, 64, 128] as const;
export type BlockSize = (typeof BLOCK_SIZES)[number];
export type Bits = 4 | 8;

export interface Quantisation {
  readonly bits: Bits;
  /** Inputs that share a scale. */
  readonly block: BlockSize;
}

/**
 * Symmetric block quantisation in the layout of com.microsoft.MatMulNBits: value = (q - zero) * scale,
 * zero 8 (4 bits) or 128 (8 bits), low nibble first.
 */
export interface QuantisedMatrix extends Quantisation {
  readonly kind: 'quantised';
  readonly rows: number;
  readonly columns: number;
  /** [rows, columns / block, block * bits / 8] */
  readonly data: Uint8Array;
  /** Half-precision bits, [rows, columns / block]. */
  readonly scales: Uint16Array;
}

/**
 * Quantises to the nearest level. Each block's scale is the best of a few around the one that just
 * covers its largest weight, by squared error, and is rounded to half precision before the weights are:
 * what is stored is what was optimised.
 */
export function quantise(matrix: DenseMatrix, { bits, block }: Quantisation): QuantisedMatrix {
  const { rows, columns } = matrix;
  if (columns % block !== 0) {
    throw new RangeError(`${columns} columns do not divide into blocks of ${block}`);
  }
  const blocks = (rows * columns) / block;
  const data = new Uint8Array((rows * columns * bits) / 8);
  const scales = new Uint16Array(blocks);
  const zero = zeroPoint(bits);
  const top = 2 * zero - 1;
  for (let b = 0; b < blocks; b++) {
    const values = matrix.data.subarray(b * block, (b + 1) * block);
    const half = bestScale(values, zero, top, bits === 4 ? 8 : 1);
    scales[b] = half;
    const scale = numberFromFloat16(half);
    for (let i = 0; i < block; i++) {
      const q = level(values[i]!, scale, zero, top);
      const at = b * block + i;
      if (bits === 8) data[at] = q;
      else data[at >> 1] = data[at >> 1]! | (at & 1 ? q << 4 : q);
    }
  }
  return { kind: 'quantised', rows, columns, bits, block, data, scales };
}

/** @returns [rows, columns], whatever the matrix was stored as */
export function denseValues(matrix: Matrix): Float32Array {
  if (matrix.kind === 'dense') return matrix.data;
  const { rows, columns, bits, block, data, scales } = matrix;
  const out = new Float32Array(rows * columns);
  const zero = zeroPoint(bits);
  for (let b = 0; b < scales.length; b++) {
    const scale = numberFromFloat16(scales[b]!);
    for (let at = b * block; at < (b + 1) * block; at++) {
      const q = bits === 8 ? data[at]! : (data[at >> 1]! >> ((at & 1) * 4)) & 15;
      out[at] = (q - zero) * scale;
    }
  }
  return out;
}

/** @returns [columns, rows], the order in which a MatMul reads its right side */
export function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) out[c * rows + r] = values[r * columns + c]!;
  }
  return out;
}

function zeroPoint(bits: Bits): number {
  return bits === 4 ? 8 : 128;
}

/** The bits of the scale with the least squared error. */
function bestScale(values: Float32Array, zero: number, top: number, candidates: number): number {
  let extreme = 0;
  for (const value of values) if (Math.abs(value) > Math.abs(extreme)) extreme = value;
  if (extreme === 0) return 0;
  // One more level lies below zero than above it, so the largest weight takes the lowest level.
  const full = extreme / -zero;
  let best = float16FromNumber(full);
  let bestError = Infinity;
  for (let c = 0; c < candidates; c++) {
    const half = float16FromNumber(full * (1 - 0.03 * c));
    const scale = numberFromFloat16(half);
    if (scale === 0) continue;
    let error = 0;
    for (const value of values) {
      const difference = value - (level(value, scale, zero, top) - zero) * scale;
      error += difference * difference;
    }
    if (error < bestError) {
      bestError = error;
      best = half;
    }
  }
  return best;
}

function level(value: number, scale: number, zero: number, top: number): number {
  if (scale === 0) return zero;
  return Math.min(top, Math.max(0, Math.round(value / scale) + zero));
}
