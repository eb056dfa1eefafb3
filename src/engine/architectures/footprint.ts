import type { Bits } from '../graph/matrix.ts';
import type { CacheShape } from '../graph/ports.ts';
import type { TensorShape } from './architecture.ts';

/** What a model takes, found out before any of its weights is read. */

/** How its matrices are kept. */
export interface KeptAs {
  /** Bits of a weight; 16 and 32 are floats. */
  readonly matrices: Bits | 16 | 32;
  /** Of the embedding and the output projection. */
  readonly embedding: Bits | 16 | 32;
}

/** Inputs that share a scale of 16 bits. */
const BLOCK = 32;

/** Weights of a model, whatever they are kept as. */
export function parameterCount(tensors: readonly TensorShape[]): number {
  return tensors.reduce((sum, { dims }) => sum + count(dims), 0);
}

/** Bytes of its weights: blocks of 32 with a scale of half precision, vectors as 32-bit floats. */
export function weightBytes(tensors: readonly TensorShape[], kept: KeptAs): number {
  return tensors.reduce((sum, tensor) => sum + tensorBytes(tensor, kept), 0);
}

/** Bytes of its largest tensor, which storage has to take at once; graphs cut it into parts. */
export function largestTensorBytes(tensors: readonly TensorShape[], kept: KeptAs): number {
  return tensors.reduce((most, tensor) => Math.max(most, tensorBytes(tensor, kept)), 0);
}

/**
 * Bytes of keys and values that a cached token takes.
 * @param itemBytes of one number: 2 or 4
 */
export function cacheBytesPerToken({ layers, width }: CacheShape, itemBytes: 2 | 4): number {
  return 2 * layers * width * itemBytes;
}

function tensorBytes({ dims, role }: TensorShape, kept: KeptAs): number {
  if (role === 'vector') return count(dims) * 4;
  const bits = role === 'embedding' ? kept.embedding : kept.matrices;
  if (bits === 16 || bits === 32) return (count(dims) * bits) / 8;
  const columns = dims.at(-1) ?? 0;
  // What does not divide into blocks stays as it is.
  if (columns % BLOCK !== 0) return count(dims) * 4;
  return (count(dims) * bits) / 8 + (count(dims) / BLOCK) * 2;
}

function count(dims: readonly number[]): number {
  return dims.reduce((product, size) => product * size, 1);
}
