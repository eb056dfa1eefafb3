import { quantise, type DenseMatrix, type Matrix, type Quantisation } from '../graph/matrix.ts';
import type { Model } from '../architectures/architecture.ts';
import { parseUnmaskConfig, type UnmaskShape } from '../architectures/unmask/config.ts';
import { unmaskModel } from '../architectures/unmask/unmask.ts';
import type { UnmaskWeights } from '../architectures/unmask/weights.ts';
import { configJson } from './random-checkpoint.ts';

/** Test support: a small model with seeded random weights. */

export const TINY_SHAPE: UnmaskShape = {
  layers: 2,
  hidden: 128,
  heads: 2,
  headSize: 64,
  intermediate: 512,
  vocabulary: 96,
  context: 160,
  normEpsilon: 1e-6,
  ropeTheta: 10_000,
  transitionRank: 128,
};

/** A model of ours with random weights. */
export function randomModel(
  shape: UnmaskShape,
  seed: number,
  quantisation: Quantisation | null = null,
): Model {
  const config = parseUnmaskConfig(configJson(shape));
  return unmaskModel(config, randomWeights(shape, seed, quantisation));
}

/** Weights that keep activations of order one, so that differences mean something. */
export function randomWeights(
  shape: UnmaskShape,
  seed: number,
  quantisation: Quantisation | null = null,
): UnmaskWeights {
  const uniform = seeded(seed);
  const { hidden, intermediate, vocabulary, transitionRank } = shape;
  const matrix = (rows: number, columns: number, scale: number): Matrix => {
    const data = new Float32Array(rows * columns);
    for (let i = 0; i < data.length; i++) data[i] = (uniform() * 2 - 1) * scale;
    const dense: DenseMatrix = { kind: 'dense', rows, columns, data };
    return quantisation === null ? dense : quantise(dense, quantisation);
  };
  const norm = (): Float32Array => Float32Array.from({ length: hidden }, () => 0.5 + uniform());
  const even = Math.sqrt(3 / hidden);
  return {
    // Large enough that logits are several nats apart: a soft distribution would hide mistakes.
    embedding: matrix(vocabulary, hidden, 4 * even),
    layers: Array.from({ length: shape.layers }, () => ({
      inputNorm: norm(),
      qkv: matrix(3 * hidden, hidden, 2 * even),
      output: matrix(hidden, hidden, even),
      postNorm: norm(),
      up: matrix(intermediate, hidden, even),
      down: matrix(hidden, intermediate, Math.sqrt(3 / intermediate)),
    })),
    norm: norm(),
    transition:
      transitionRank === 0
        ? null
        : {
            before: matrix(vocabulary, transitionRank, 1),
            token: matrix(vocabulary, transitionRank, 1),
          },
  };
}

/** Numbers from 0 to 1 that depend on the seed alone. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
