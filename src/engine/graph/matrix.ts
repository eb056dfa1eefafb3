import { BlockQuantiser, zeroPoint } from './block-quantiser.ts';
import { numberFromFloat16 } from './float16.ts';

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

/** Quantises to the nearest level, see `BlockQuantiser`. */
export function quantise(matrix: DenseMatrix, { bits, block }: Quantisation): QuantisedMatrix {
  const { rows, columns } = matrix;
  if (columns % block !== 0) {
    throw new RangeError(`${columns} columns do not divide into blocks of ${block}`);
  }
  const data = new Uint8Array((rows * columns * bits) / 8);
  const scales = new Uint16Array((rows * columns) / block);
  new BlockQuantiser({ bits, block }).write(matrix.data, data, scales, 0);
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
