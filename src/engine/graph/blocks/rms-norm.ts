import type { Emission } from '../emission.ts';

/** x / rms(x) * weight, over the last axis. */
export function rmsNorm(
  { graph, options }: Emission,
  name: string,
  input: string,
  weight: Float32Array,
  epsilon: number,
): string {
  const scale = graph.floats(`${name}.weight`, options.activations, [weight.length], weight);
  return graph.op('SimplifiedLayerNormalization', name, [input, scale], {
    axis: { int: -1 },
    epsilon: { float: epsilon },
    stash_type: { int: 1 },
  });
}

/**
 * x / rms(x) * weight, over each head by itself.
 * @param input [1, S, width]; a head has as many numbers as the weight
 * @returns of the same shape
 */
export function headNorm(
  to: Emission,
  name: string,
  input: string,
  width: number,
  weight: Float32Array,
  epsilon: number,
): string {
  const { graph } = to;
  const size = weight.length;
  const apart = graph.sizes(`heads.${size}`, [1, -1, size]);
  const heads = graph.op('Reshape', `${name}.apart`, [input, apart]);
  const normed = rmsNorm(to, `${name}.heads`, heads, weight, epsilon);
  return graph.op('Reshape', name, [normed, graph.sizes(`tokens.${width}`, [1, -1, width])]);
}

/** Adds to the residual stream and normalises the sum, in one node. */
export function addAndNorm(
  { graph, options }: Emission,
  name: string,
  update: string,
  residual: string,
  weight: Float32Array,
  epsilon: number,
): { readonly normed: string; readonly sum: string } {
  const scale = graph.floats(`${name}.weight`, options.activations, [weight.length], weight);
  const sum = `${name}.sum`;
  graph.node({
    op: 'SkipSimplifiedLayerNormalization',
    domain: 'com.microsoft',
    name,
    inputs: [update, residual, scale],
    outputs: [name, '', '', sum],
    attributes: { epsilon: { float: epsilon } },
  });
  return { normed: name, sum };
}
