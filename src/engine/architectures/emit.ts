import { GraphBuilder, type Activation } from '../graph/builder.ts';
import { denseValues, transposed, type Matrix } from '../graph/matrix.ts';
import { encodeModel, type EncodedModel } from '../graph/onnx.ts';
import { float32FromFloat16Bits } from '../graph/float16.ts';
import { bytesOf } from '../graph/stored-matrix.ts';
import type { LayerWeights, ModelShape, ModelWeights } from './weights.ts';

/** What differs from device to device. */
export interface GraphOptions {
  /**
   * quantised: MatMulNBits and GatherBlockQuantized read the stored blocks (WebGPU).
   * dense: all weights as 32-bit floats (CPU and WASM, where MatMulNBits unpacks the whole weight at
   * every call).
   */
  readonly weights: 'dense' | 'quantised';
  readonly activations: Activation;
  /** fused: com.microsoft.MultiHeadAttention. decomposed: MatMul and Softmax, right on every driver. */
  readonly attention: 'fused' | 'decomposed';
  /** Name of the file for the weights beside the model; null keeps them in it. */
  readonly externalPath: string | null;
}

/**
 * Added to the score of a key that a query must not see. Any score that is 88 below the largest has
 * weight zero, and this one still fits half precision.
 */
export const MASKED = -50_000;

/** Names of the graph's inputs and outputs. S new tokens, P cached, T = P + S, R rows predicted. */
export const PORTS = {
  /** int32 [1, S] */
  ids: 'input_ids',
  /** int64 [1, S]: position of each new token. */
  position: 'position',
  /** int32 [R]: new tokens whose logits are wanted. */
  rows: 'rows',
  /** activation [1, 1, S, T]: 0 where query s may see key t, `MASKED` where not. */
  bias: 'attention_bias',
  /** activation [1, P, hidden]: rotated keys, token by token, so that a prefix is a contiguous view. */
  pastKey: (layer: number): string => `past_key.${layer}`,
  /** activation [1, P, hidden] */
  pastValue: (layer: number): string => `past_value.${layer}`,
  /** float32 [1, R, vocabulary] */
  logits: 'logits',
  /** activation [1, S, hidden]: the new tokens' rotated keys. */
  key: (layer: number): string => `key.${layer}`,
  /** activation [1, S, hidden] */
  value: (layer: number): string => `value.${layer}`,
} as const;

/**
 * Writes the decoder as an ONNX graph. One graph serves the causal pass and the bidirectional one: they
 * differ in `attention_bias` alone. The cache is an input and the new keys and values are outputs; who
 * runs the graph appends them, so a pass that must not write the cache leaves them unfetched.
 */
export function emitGraph(
  shape: ModelShape,
  weights: ModelWeights,
  options: GraphOptions,
): EncodedModel {
  const emitter = new DecoderEmitter(shape, options);
  return encodeModel(emitter.emit(weights), options.externalPath);
}

class DecoderEmitter {
  private readonly graph = new GraphBuilder();

  constructor(
    private readonly shape: ModelShape,
    private readonly options: GraphOptions,
  ) {}

  emit(weights: ModelWeights): ReturnType<GraphBuilder['finish']> {
    const { graph, shape } = this;
    const { activations } = this.options;
    const { hidden, vocabulary } = shape;
    graph.input({ name: PORTS.ids, type: 'int32', dims: [1, 'S'] });
    graph.input({ name: PORTS.position, type: 'int64', dims: [1, 'S'] });
    graph.input({ name: PORTS.rows, type: 'int32', dims: ['R'] });
    graph.input({ name: PORTS.bias, type: activations, dims: [1, 1, 'S', 'T'] });
    this.rotaryTables();

    let residual = this.embed(weights.embedding);
    let normed = this.norm('layers.0.input_norm', residual, weights.layers[0]!.inputNorm);
    for (const [i, layer] of weights.layers.entries()) {
      const at = `layers.${i}`;
      const attended = this.attention(i, layer, normed);
      const middle = this.addAndNorm(`${at}.post_norm`, attended, residual, layer.postNorm);
      const written = this.mlp(at, layer, middle.normed);
      const next = weights.layers[i + 1];
      const after = this.addAndNorm(
        next === undefined ? 'norm' : `layers.${i + 1}.input_norm`,
        written,
        middle.sum,
        next === undefined ? weights.norm : next.inputNorm,
      );
      ({ normed, sum: residual } = after);
    }

    const wanted = graph.op('Gather', 'wanted', [normed, PORTS.rows], { axis: { int: 1 } });
    // Log-probabilities need more than the three digits of half precision.
    const wide =
      activations === 'float32'
        ? wanted
        : graph.op('Cast', 'wanted.wide', [wanted], { to: { int: 1 } });
    this.linear(PORTS.logits, wide, 'embedding.out', weights.embedding, 'float32');
    graph.output({ name: PORTS.logits, type: 'float32', dims: [1, 'R', vocabulary] });
    for (let i = 0; i < shape.layers; i++) {
      for (const name of [PORTS.key(i), PORTS.value(i)]) {
        graph.output({ name, type: activations, dims: [1, 'S', hidden] });
      }
    }
    return graph.finish('unmask');
  }

  private embed(embedding: Matrix): string {
    const { graph } = this;
    const { activations, weights } = this.options;
    const { rows, columns } = embedding;
    if (weights === 'dense' || embedding.kind === 'dense') {
      const table = graph.floats('embedding', activations, [rows, columns], denseValues(embedding));
      return graph.op('Gather', 'embed', [table, PORTS.ids]);
    }
    const { bits, block, data, scales } = embedding;
    const blocks = columns / block;
    return graph.fused(
      'GatherBlockQuantized',
      'embed',
      [
        graph.constant('embedding.q', 'uint8', [rows, (columns * bits) / 8], data),
        PORTS.ids,
        this.scales('embedding', [rows, blocks], scales, activations),
      ],
      {
        gather_axis: { int: 0 },
        quantize_axis: { int: 1 },
        block_size: { int: block },
        bits: { int: bits },
      },
    );
  }

  private attention(i: number, layer: LayerWeights, input: string): string {
    const { graph } = this;
    const { hidden } = this.shape;
    const at = `layers.${i}`;
    const qkv = this.linear(`${at}.qkv`, input, `${at}.qkv`, layer.qkv);
    const query = `${at}.query`;
    const key = `${at}.key`;
    graph.node({
      op: 'Split',
      domain: '',
      name: `${at}.split`,
      inputs: [qkv, graph.sizes('thirds', [hidden, hidden, hidden])],
      outputs: [query, key, PORTS.value(i)],
      attributes: { axis: { int: 2 } },
    });
    const rotatedQuery = this.rotate(`${at}.query.rotated`, query);
    this.rotate(PORTS.key(i), key);
    const keys = this.withPast(`${at}.keys`, PORTS.pastKey(i), PORTS.key(i));
    const values = this.withPast(`${at}.values`, PORTS.pastValue(i), PORTS.value(i));
    const mixed =
      this.options.attention === 'fused'
        ? this.fusedAttention(at, rotatedQuery, keys, values)
        : this.plainAttention(at, rotatedQuery, keys, values);
    return this.linear(`${at}.output`, mixed, `${at}.output`, layer.output);
  }

  private withPast(name: string, past: string, present: string): string {
    const { hidden } = this.shape;
    this.graph.input({ name: past, type: this.options.activations, dims: [1, 'P', hidden] });
    return this.graph.op('Concat', name, [past, present], { axis: { int: 1 } });
  }

  private fusedAttention(at: string, query: string, keys: string, values: string): string {
    const name = `${at}.mixed`;
    // WebGPU takes its single-pass kernel only when the present outputs have names; the CPU kernel
    // would copy for nothing.
    const present =
      this.options.weights === 'quantised' ? [`${at}.present_key`, `${at}.present_value`] : [];
    this.graph.node({
      op: 'MultiHeadAttention',
      domain: 'com.microsoft',
      name,
      inputs: [query, keys, values, '', '', PORTS.bias],
      outputs: [name, ...present],
      attributes: { num_heads: { int: this.shape.heads } },
    });
    return name;
  }

  private plainAttention(at: string, query: string, keys: string, values: string): string {
    const { graph, shape } = this;
    const { activations } = this.options;
    const split = graph.sizes('split_heads', [0, 0, shape.heads, shape.headSize]);
    const heads = (name: string, input: string, order: readonly number[]): string => {
      const apart = graph.op('Reshape', `${name}.apart`, [input, split]);
      return graph.op('Transpose', name, [apart], { perm: { ints: order } });
    };
    const scale = graph.floats(
      'score_scale',
      activations,
      [1],
      Float32Array.of(1 / Math.sqrt(shape.headSize)),
    );
    const q = heads(`${at}.q`, query, [0, 2, 1, 3]);
    const k = heads(`${at}.k`, keys, [0, 2, 3, 1]);
    const v = heads(`${at}.v`, values, [0, 2, 1, 3]);
    const raw = graph.op('MatMul', `${at}.scores.raw`, [q, k]);
    const scaled = graph.op('Mul', `${at}.scores.scaled`, [raw, scale]);
    const scores = graph.op('Add', `${at}.scores`, [scaled, PORTS.bias]);
    const weights = graph.op('Softmax', `${at}.weights`, [scores], { axis: { int: -1 } });
    const apart = graph.op('MatMul', `${at}.mixed.apart`, [weights, v]);
    const beside = graph.op('Transpose', `${at}.mixed.beside`, [apart], {
      perm: { ints: [0, 2, 1, 3] },
    });
    const merge = graph.sizes('merge_heads', [0, 0, shape.hidden]);
    return graph.op('Reshape', `${at}.mixed`, [beside, merge]);
  }

  /** down(relu(up(x))^2) */
  private mlp(at: string, layer: LayerWeights, input: string): string {
    const { graph } = this;
    const up = this.linear(`${at}.up`, input, `${at}.up`, layer.up);
    const positive = graph.op('Relu', `${at}.relu`, [up]);
    const squared = graph.op('Mul', `${at}.relu2`, [positive, positive]);
    return this.linear(`${at}.down`, squared, `${at}.down`, layer.down);
  }

  /** Half-split rotary embedding of every head, each token at its position. */
  private rotate(name: string, input: string): string {
    return this.graph.fused('RotaryEmbedding', name, [input, PORTS.position, 'cos', 'sin'], {
      interleaved: { int: 0 },
    });
  }

  private rotaryTables(): void {
    const { context, headSize, ropeTheta } = this.shape;
    const half = headSize / 2;
    const cos = new Float32Array(context * half);
    const sin = new Float32Array(context * half);
    for (let position = 0; position < context; position++) {
      for (let i = 0; i < half; i++) {
        const angle = position * ropeTheta ** (-i / half);
        cos[position * half + i] = Math.cos(angle);
        sin[position * half + i] = Math.sin(angle);
      }
    }
    this.graph.floats('cos', this.options.activations, [context, half], cos);
    this.graph.floats('sin', this.options.activations, [context, half], sin);
  }

  private norm(name: string, input: string, weight: Float32Array): string {
    const { activations } = this.options;
    const scale = this.graph.floats(`${name}.weight`, activations, [weight.length], weight);
    return this.graph.op('SimplifiedLayerNormalization', name, [input, scale], {
      axis: { int: -1 },
      epsilon: { float: this.shape.normEpsilon },
      stash_type: { int: 1 },
    });
  }

  /** Adds to the residual stream and normalises the sum, in one node. */
  private addAndNorm(
    name: string,
    update: string,
    residual: string,
    weight: Float32Array,
  ): { readonly normed: string; readonly sum: string } {
    const { activations } = this.options;
    const scale = this.graph.floats(`${name}.weight`, activations, [weight.length], weight);
    const sum = `${name}.sum`;
    this.graph.node({
      op: 'SkipSimplifiedLayerNormalization',
      domain: 'com.microsoft',
      name,
      inputs: [update, residual, scale],
      outputs: [name, '', '', sum],
      attributes: { epsilon: { float: this.shape.normEpsilon } },
    });
    return { normed: name, sum };
  }

  /** input @ matrix^T. `stored` names the constants, `name` the result. */
  private linear(
    name: string,
    input: string,
    stored: string,
    matrix: Matrix,
    type: Activation = this.options.activations,
  ): string {
    const { graph } = this;
    const { rows, columns } = matrix;
    if (this.options.weights === 'dense' || matrix.kind === 'dense') {
      const values = transposed(denseValues(matrix), rows, columns);
      const weight = graph.floats(`${stored}.weight`, type, [columns, rows], values);
      return graph.op('MatMul', name, [input, weight]);
    }
    const { bits, block, data, scales } = matrix;
    const blocks = columns / block;
    return graph.fused(
      'MatMulNBits',
      name,
      [
        input,
        graph.constant(`${stored}.q`, 'uint8', [rows, blocks, (block * bits) / 8], data),
        this.scales(stored, [rows, blocks], scales, type),
      ],
      {
        K: { int: columns },
        N: { int: rows },
        bits: { int: bits },
        block_size: { int: block },
      },
    );
  }

  /** The kernels want scales in the type of the activations. */
  private scales(
    stored: string,
    dims: readonly number[],
    halves: Uint16Array,
    type: Activation,
  ): string {
    const name = `${stored}.scales.${type}`;
    const bytes = bytesOf(type === 'float16' ? halves : float32FromFloat16Bits(halves));
    return this.graph.constant(name, type, dims, bytes);
  }
}
