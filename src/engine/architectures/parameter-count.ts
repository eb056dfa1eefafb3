import type { TensorShape } from './architecture.ts';

/** Weights of a model, whatever they are kept as. */
export function parameterCount(tensors: readonly TensorShape[]): number {
  return tensors.reduce(
    (sum, { dims }) => sum + dims.reduce((product, size) => product * size, 1),
    0,
  );
}
