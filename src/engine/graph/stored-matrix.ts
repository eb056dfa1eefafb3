import { float32FromFloat16Bits } from './float16.ts';
import { BLOCK_SIZES, type Bits, type BlockSize, type Matrix } from './matrix.ts';
import { FormatError } from './format-error.ts';
import type { StoredTensor } from './safetensors.ts';

/** Matrices among the named tensors of a checkpoint, dense or quantised. */

/** Stores a matrix under `name`: `.weight` when dense, `.qweight` and `.scales` when quantised. */
export function storeMatrix(name: string, matrix: Matrix): [string, StoredTensor][] {
  const { rows, columns } = matrix;
  if (matrix.kind === 'dense') {
    return [
      [`${name}.weight`, { type: 'F32', dims: [rows, columns], bytes: bytesOf(matrix.data) }],
    ];
  }
  const { bits, block, data, scales } = matrix;
  const dims = [rows, columns / block];
  return [
    [`${name}.scales`, { type: 'F16', dims, bytes: bytesOf(scales) }],
    [`${name}.qweight`, { type: 'U8', dims: [...dims, (block * bits) / 8], bytes: data }],
  ];
}

export function bytesOf(array: Float32Array | Uint16Array | BigInt64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Values of a floating-point tensor as 32-bit floats. */
export function floats(name: string, tensor: StoredTensor): Float32Array {
  const bytes = copied(tensor.bytes);
  if (tensor.type === 'F32') return new Float32Array(bytes.buffer);
  const halves = new Uint16Array(bytes.buffer);
  if (tensor.type === 'F16') return float32FromFloat16Bits(halves);
  if (tensor.type === 'BF16') {
    const wide = new Uint32Array(halves.length);
    for (let i = 0; i < halves.length; i++) wide[i] = halves[i]! << 16;
    return new Float32Array(wide.buffer);
  }
  throw new FormatError({ kind: 'no-floats', tensor: name, type: tensor.type });
}

/**
 * A copy with a buffer of its own: the file may put a tensor at an address that wider arrays do not
 * accept. Not `slice`, which copies nothing where the file came as a Node buffer.
 */
function copied(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

/**
 * Finds a matrix under `name`.
 * @throws FormatError that names the tensor that is missing or has the wrong shape
 */
export function readMatrix(
  tensors: ReadonlyMap<string, StoredTensor>,
  name: string,
  rows: number,
  columns: number,
): Matrix {
  const quantised = tensors.get(`${name}.qweight`);
  if (quantised === undefined) {
    const tensor = need(tensors, `${name}.weight`);
    expectDims(`${name}.weight`, tensor, [rows, columns]);
    return { kind: 'dense', rows, columns, data: floats(`${name}.weight`, tensor) };
  }
  const scales = need(tensors, `${name}.scales`);
  const blocks = scales.dims[1] ?? 0;
  expectDims(`${name}.scales`, scales, [rows, blocks]);
  const block = columns / blocks;
  const bits = ((quantised.dims[2] ?? 0) * 8) / block;
  if (!isBlockSize(block) || !isBits(bits) || scales.type !== 'F16' || quantised.type !== 'U8') {
    throw new FormatError({ kind: 'blocks', tensor: name, block, bits });
  }
  expectDims(`${name}.qweight`, quantised, [rows, blocks, (block * bits) / 8]);
  return {
    kind: 'quantised',
    rows,
    columns,
    bits,
    block,
    data: quantised.bytes,
    scales: new Uint16Array(copied(scales.bytes).buffer),
  };
}

/** @throws FormatError when there is no such tensor */
export function need(tensors: ReadonlyMap<string, StoredTensor>, name: string): StoredTensor {
  const tensor = tensors.get(name);
  if (tensor === undefined) throw new FormatError({ kind: 'missing', tensor: name });
  return tensor;
}

/** @throws FormatError when the tensor has other dimensions */
export function expectDims(name: string, tensor: StoredTensor, dims: readonly number[]): void {
  if (tensor.dims.length !== dims.length || tensor.dims.some((size, i) => size !== dims[i])) {
    throw new FormatError({ kind: 'wrong-dims', tensor: name, dims: tensor.dims, expected: dims });
  }
}

function isBlockSize(value: number): value is BlockSize {
  return BLOCK_SIZES.some((size) => size === value);
}

function isBits(value: number): value is Bits {
  return value === 4 || value === 8;
}
