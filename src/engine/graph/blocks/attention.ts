import type { Emission } from '../emission.ts';
import { PORTS } from '../ports.ts';
import { foldedBias, foldQueries, unfoldMixed } from './shared-heads.ts';

/** The heads of a layer's attention. */
export interface Heads {
  readonly heads: number;
  readonly headSize: number;
  /** Heads of keys and values, which neighbouring heads of queries share; as many as of queries where left out. */
  readonly keyValueHeads?: number;
}

/** Names of what the new tokens bring, heads contiguous. */
export interface Projected {
  /** [1, S, heads * headSize] */
  readonly query: string;
  /** [1, S, keyValueHeads * headSize] */
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
  { heads, headSize, keyValueHeads = heads }: Heads,
  { query, key, value }: Projected,
): string {
  const at = `layers.${layer}`;
  const width = keyValueHeads * headSize;
  const shared = { group: heads / keyValueHeads, keyValueHeads, headSize };
  const folded = foldQueries(to, `${at}.query.folded`, query, shared);
  const keys = withPast(to, `${at}.keys`, PORTS.pastKey(layer), key, width);
  const values = withPast(to, `${at}.values`, PORTS.pastValue(layer), value, width);
  const bias = foldedBias(to, shared.group);
  const own = { heads: keyValueHeads, headSize };
  const mixed =
    to.options.attention === 'fused'
      ? fusedAttention(to, at, own, [folded, keys, values], bias)
      : plainAttention(to, at, own, [folded, keys, values], bias);
  return unfoldMixed(to, `${at}.mixed.unfolded`, mixed, shared);
}

/** As many heads of keys as of queries. */
type EvenHeads = Required<Omit<Heads, 'keyValueHeads'>>;

function withPast(
  { graph, options }: Emission,
  name: string,
  past: string,
  present: string,
  width: number,
): string {
  if (options.isPlain === true) return present;
  graph.input({ name: past, type: options.activations, dims: [1, 'P', width] });
  return graph.op('Concat', name, [past, present], { axis: { int: 1 } });
}

function fusedAttention(
  { graph, options }: Emission,
  at: string,
  { heads }: EvenHeads,
  [query, keys, values]: readonly [string, string, string],
  bias: string,
): string {
  const name = `${at}.mixed`;
  // WebGPU takes its single-pass kernel only when the present outputs have names; the CPU kernel
  // would copy for nothing.
  const present =
    options.weights === 'quantised' && options.kernels !== 'cpu'
      ? [`${at}.present_key`, `${at}.present_value`]
      : [];
  graph.node({
    op: 'MultiHeadAttention',
    domain: 'com.microsoft',
    name,
    inputs: [query, keys, values, '', '', bias],
    outputs: [name, ...present],
    attributes: { num_heads: { int: heads } },
  });
  return name;
}

function plainAttention(
  { graph, options }: Emission,
  at: string,
  { heads, headSize }: EvenHeads,
  [query, keys, values]: readonly [string, string, string],
  bias: string,
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
  const scores = graph.op('Add', `${at}.scores`, [scaled, bias]);
  const weights = graph.op('Softmax', `${at}.weights`, [scores], { axis: { int: -1 } });
  const mixed = graph.op('MatMul', `${at}.mixed.apart`, [weights, v]);
  const beside = graph.op('Transpose', `${at}.mixed.beside`, [mixed], {
    perm: { ints: [0, 2, 1, 3] },
  });
  const merge = graph.sizes('merge_heads', [0, 0, heads * headSize]);
  return graph.op('Reshape', `${at}.mixed`, [beside, merge]);
}
