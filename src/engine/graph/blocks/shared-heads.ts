import type { Emission } from '../emission.ts';
import { PORTS } from '../ports.ts';

/*
 * Attention whose heads of queries share heads of keys and values. Neither kernel of ONNX Runtime takes it as it is:
 * MultiHeadAttention wants as many heads of each, GroupQueryAttention on WebGPU is causal. But no token may tell its
 * queries apart by position here, since what a query sees comes as a bias. So the queries that share a head of keys
 * become queries of their own: S tokens with groups of G are S * G tokens with one query a head of keys.
 */

/** Heads of queries and of keys. */
export interface SharedHeads {
  /** Heads of queries that share a head of keys; 1 where none do. */
  readonly group: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
}

/**
 * Lays queries beside each other that share a head of keys.
 * @param query [1, S, heads * headSize], neighbouring heads share
 * @returns [1, S * group, keyValueHeads * headSize]
 */
export function foldQueries(
  to: Emission,
  name: string,
  query: string,
  { group, keyValueHeads, headSize }: SharedHeads,
): string {
  if (group === 1) return query;
  const { graph } = to;
  const apart = swapped(to, name, query, [keyValueHeads, group, headSize]);
  const width = keyValueHeads * headSize;
  return graph.op('Reshape', name, [apart, graph.sizes('fold', [1, -1, width])]);
}

/**
 * The reverse of `foldQueries`, of what the queries mixed.
 * @returns [1, S, heads * headSize]
 */
export function unfoldMixed(
  to: Emission,
  name: string,
  mixed: string,
  { group, keyValueHeads, headSize }: SharedHeads,
): string {
  if (group === 1) return mixed;
  const { graph } = to;
  const apart = swapped(to, name, mixed, [group, keyValueHeads, headSize]);
  const width = group * keyValueHeads * headSize;
  return graph.op('Reshape', name, [apart, graph.sizes('unfold', [1, -1, width])]);
}

/** Heads as [S, a, b, headSize], turned to [S, b, a, headSize]. */
function swapped(
  { graph }: Emission,
  name: string,
  input: string,
  [a, b, headSize]: readonly [number, number, number],
): string {
  const split = graph.sizes(`heads.${a}.${b}.${headSize}`, [-1, a, b, headSize]);
  const apart = graph.op('Reshape', `${name}.apart`, [input, split]);
  // One head of keys, or one query to each: the two orders are the same.
  if (a === 1 || b === 1) return apart;
  return graph.op('Transpose', `${name}.swapped`, [apart], { perm: { ints: [0, 2, 1, 3] } });
}

/**
 * What folded queries see: each row of the bias `group` times, made once a graph.
 * @returns [1, 1, S * group, T]
 */
export function foldedBias({ graph }: Emission, group: number): string {
  if (group === 1) return PORTS.bias;
  return graph.once('bias.folded', () => {
    // A size of 0 is the input's at the same place, so T stays where it is.
    const apart = graph.sizes('bias_rows', [1, -1, 1, 0]);
    const rows = graph.op('Reshape', 'bias.rows', [PORTS.bias, apart]);
    const times = graph.sizes('bias_times', [1, 1, group, 1]);
    const repeated = graph.op('Expand', 'bias.repeated', [rows, times]);
    return graph.op('Reshape', 'bias.folded', [repeated, graph.sizes('as_bias', [1, 1, -1, 0])]);
  });
}
