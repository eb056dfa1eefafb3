import type { Emission } from '../emission.ts';
import { PORTS } from '../ports.ts';

/** The heads of a layer's attention. */
export interface Heads {
  readonly heads: number;
  readonly headSize: number;
}

/** Names of what the new tokens bring, each [1, S, heads * headSize], heads contiguous. */
export interface Projected {
  readonly query: string;
  readonly key: string;
  readonly value: string;
}

/**
 * Attention of the new tokens over the cache and over themselves, as `attention_bias` lets them see. The cache is an
 * input, and what the new tokens add to it are outputs, so a pass that must not write it leaves them unfetched.
 * @param key and value: the layer's `PORTS.key` and `PORTS.value` where the layer has a cache
 * @returns what the heads mixed, [1, S, heads * headSize]
 */
export function attention(
  to: Emission,
  layer: number,
  shape: Heads,
  { query, key, value }: Projected,
): string {
  const at = `layers.${layer}`;
  const width = shape.heads * shape.headSize;
  const keys = withPast(to, `${at}.keys`, PORTS.pastKey(layer), key, width);
  const values = withPast(to, `${at}.values`, PORTS.pastValue(layer), value, width);
  return to.options.attention === 'fused'
    ? fusedAttention(to, at, shape, query, keys, values)
    : plainAttention(to, at, shape, query, keys, values);
}

function withPast(
  { graph, options }: Emission,
  name: string,
  past: string,
  present: string,
  width: number,
): string {
  graph.input({ name: past, type: options.activations, dims: [1, 'P', width] });
  return graph.op('Concat', name, [past, present], { axis: { int: 1 } });
}

function fusedAttention(
  { graph, options }: Emission,
  at: string,
  { heads }: Heads,
  query: string,
  keys: string,
  values: string,
): string {
  const name = `${at}.mixed`;
  // WebGPU takes its single-pass kernel only when the present outputs have names; the CPU kernel
  // would copy for nothing.
  const present =
    options.weights === 'quantised' ? [`${at}.present_key`, `${at}.present_value`] : [];
  graph.node({
    op: 'MultiHeadAttention',
    domain: 'com.microsoft',
    name,
    inputs: [query, keys, values, '', '', PORTS.bias],
    outputs: [name, ...present],
    attributes: { num_heads: { int: heads } },
  });
  return name;
}

function plainAttention(
  { graph, options }: Emission,
  at: string,
  { heads, headSize }: Heads,
  query: string,
  keys: string,
  values: string,
): string {
  const split = graph.sizes('split_heads', [0, 0, heads, headSize]);
  const apart = (name: string, input: string, order: readonly number[]): string => {
    const reshaped = graph.op('Reshape', `${name}.apart`, [input, split]);
    return graph.op('Transpose', name, [reshaped], { perm: { ints: order } });
  };
  const scale = graph.floats(
    'score_scale',
    options.activations,
    [1],
    Float32Array.of(1 / Math.sqrt(headSize)),
  );
  const q = apart(`${at}.q`, query, [0, 2, 1, 3]);
  const k = apart(`${at}.k`, keys, [0, 2, 3, 1]);
  const v = apart(`${at}.v`, values, [0, 2, 1, 3]);
  const raw = graph.op('MatMul', `${at}.scores.raw`, [q, k]);
  const scaled = graph.op('Mul', `${at}.scores.scaled`, [raw, scale]);
  const scores = graph.op('Add', `${at}.scores`, [scaled, PORTS.bias]);
  const weights = graph.op('Softmax', `${at}.weights`, [scores], { axis: { int: -1 } });
  const mixed = graph.op('MatMul', `${at}.mixed.apart`, [weights, v]);
  const beside = graph.op('Transpose', `${at}.mixed.beside`, [mixed], {
    perm: { ints: [0, 2, 1, 3] },
  });
  const merge = graph.sizes('merge_heads', [0, 0, heads * headSize]);
  return graph.op('Reshape', `${at}.mixed`, [beside, merge]);
}
