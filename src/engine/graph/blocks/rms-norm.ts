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
