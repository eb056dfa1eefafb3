import type { Matrix } from '../graph/matrix.ts';

/**
 * What the shaders of our own compute (`runtime/fused`): pre-norm layers of rotary attention, as many heads of keys
 * and values as of queries, and `down(relu(up(x))^2)`; the embedding is the output projection too. A family whose
 * models are such decoders hands one out; all matrices of it are quantised.
 */
export interface FusedDecoder {
  readonly shape: FusedShape;
  readonly weights: FusedWeights;
}

export interface FusedShape {
  readonly hidden: number;
  readonly heads: number;
  readonly headSize: number;
  /** Width of the MLP. */
  readonly intermediate: number;
  readonly vocabulary: number;
  readonly context: number;
  readonly normEpsilon: number;
  readonly ropeTheta: number;
}

export interface FusedWeights {
  /** [vocabulary, hidden] */
  readonly embedding: Matrix;
  readonly layers: readonly FusedLayer[];
  /** [hidden] */
  readonly norm: Float32Array;
}

export interface FusedLayer {
  /** [hidden] */
  readonly inputNorm: Float32Array;
  /** [3 hidden, hidden]: queries, keys, values; heads contiguous in each. */
  readonly qkv: Matrix;
  /** [hidden, hidden] */
  readonly output: Matrix;
  /** [hidden] */
  readonly postNorm: Float32Array;
  /** [intermediate, hidden] */
  readonly up: Matrix;
  /** [hidden, intermediate] */
  readonly down: Matrix;
}
