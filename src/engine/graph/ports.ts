import type { Emission } from './emission.ts';

/**
 * Added to the score of a key that a query must not see. Any score that is 88 below the largest has
 * weight zero, and this one still fits half precision.
 */
export const MASKED = -50_000;

/**
 * Names of every graph's inputs and outputs, but of a plain one's: that takes the ids and gives all logits. S new
 * tokens, P cached, T = P + S, R rows predicted, W the width of the cache.
 */
export const PORTS = {
  /** int32 [1, S] */
  ids: 'input_ids',
  /** int64 [1, S]: position of each new token. */
  position: 'position',
  /** int32 [R]: new tokens whose logits are wanted. */
  rows: 'rows',
  /** activation [1, 1, S, T]: 0 where query s may see key t, `MASKED` where not. */
  bias: 'attention_bias',
  /** activation [1, P, W]: rotated keys, token by token, so that a prefix is a contiguous view. */
  pastKey: (layer: number): string => `past_key.${layer}`,
  /** activation [1, P, W] */
  pastValue: (layer: number): string => `past_value.${layer}`,
  /** float32 [1, R, vocabulary] */
  logits: 'logits',
  /** activation [1, S, W]: the new tokens' rotated keys. */
  key: (layer: number): string => `key.${layer}`,
  /** activation [1, S, W] */
  value: (layer: number): string => `value.${layer}`,
} as const;

/** What a token leaves in the cache. */
export interface CacheShape {
  readonly layers: number;
  /** Numbers in the keys of a token in a layer, all heads together; in its values as many. */
  readonly width: number;
}

/** Declares what a pass is told. The cache's inputs are declared by the attention that reads them. */
export function passInputs(to: Emission): void {
  const {
    graph,
    options: { activations, isPlain = false },
  } = to;
  if (isPlain) {
    wholeText(to);
    return;
  }
  graph.input({ name: PORTS.ids, type: 'int32', dims: [1, 'S'] });
  graph.input({ name: PORTS.position, type: 'int64', dims: [1, 'S'] });
  graph.input({ name: PORTS.rows, type: 'int32', dims: ['R'] });
  graph.input({ name: PORTS.bias, type: activations, dims: [1, 1, 'S', 'T'] });
}

/** What a pass is told otherwise, made in the graph of the ids alone: a whole text, token by token. */
function wholeText({ graph, options: { activations } }: Emission): void {
  graph.input({ name: PORTS.ids, type: 'int64', dims: [1, 'S'] });
  // A single position is the first token's.
  graph.sizes(PORTS.position, [0]);
  const count = graph.op('Shape', 'text.length', [PORTS.ids], { start: { int: 1 } });
  const ones = graph.sizes('text.ones', [1, 1]);
  const square = graph.op('Concat', 'text.square', [ones, count, count], { axis: { int: 0 } });
  const masked = graph.floats('text.masked', activations, [1], Float32Array.of(MASKED));
  const all = graph.op('Expand', 'text.all_masked', [masked, square]);
  // What is kept stands above the diagonal: the tokens behind one.
  const first = graph.number('text.first_masked', 1);
  graph.op('Trilu', PORTS.bias, [all, first], { upper: { int: 1 } });
}

/** Declares the new tokens' keys and values as outputs; who runs the graph appends them to the cache. */
export function cacheOutputs(
  { graph, options: { activations, isPlain = false } }: Emission,
  { layers, width }: CacheShape,
): void {
  if (isPlain) return;
  for (let layer = 0; layer < layers; layer++) {
    for (const name of [PORTS.key(layer), PORTS.value(layer)]) {
      graph.output({ name, type: activations, dims: [1, 'S', width] });
    }
  }
}
