import type { Matrix } from '../../graph/matrix.ts';
import type { StoredTensor } from '../../graph/safetensors.ts';
import {
  bytesOf,
  expectDims,
  floats,
  need,
  readMatrix,
  storeMatrix,
} from '../../graph/stored-matrix.ts';
import type { MatrixChange, TensorShape } from '../architecture.ts';
import type { UnmaskShape } from './config.ts';

export interface LayerWeights {
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

export interface UnmaskWeights {
  /** [vocabulary, hidden]; also the output projection. */
  readonly embedding: Matrix;
  readonly layers: readonly LayerWeights[];
  /** [hidden] */
  readonly norm: Float32Array;
  /** [vocabulary, rank] each; no part of the graph. */
  readonly transition: Readonly<Record<'before' | 'token', Matrix>> | null;
}

/** Names of a layer's tensors below `model.layers.{i}.`, with the field that each fills. */
const MATRICES = {
  qkv: 'self_attn.qkv_proj',
  output: 'self_attn.o_proj',
  up: 'mlp.up_proj',
  down: 'mlp.down_proj',
} as const;

/** Of a transition, see `sampling/transition.ts`. */
const TABLES = ['before', 'token'] as const;

/** Every tensor that a model of the shape is made of, before it is quantised. */
export function tensorsOf({
  layers,
  hidden,
  intermediate,
  vocabulary,
  transitionRank,
}: UnmaskShape): TensorShape[] {
  const vector = (name: string): TensorShape => ({
    name: `${name}.weight`,
    dims: [hidden],
    role: 'vector',
  });
  const matrix = (name: string, rows: number, columns: number): TensorShape => ({
    name: `${name}.weight`,
    dims: [rows, columns],
    role: 'matrix',
  });
  return [
    { name: 'model.embed_tokens.weight', dims: [vocabulary, hidden], role: 'embedding' },
    ...Array.from({ length: layers }, (_, i) => `model.layers.${i}`).flatMap((at) => [
      vector(`${at}.input_layernorm`),
      matrix(`${at}.${MATRICES.qkv}`, 3 * hidden, hidden),
      matrix(`${at}.${MATRICES.output}`, hidden, hidden),
      vector(`${at}.post_attention_layernorm`),
      matrix(`${at}.${MATRICES.up}`, intermediate, hidden),
      matrix(`${at}.${MATRICES.down}`, hidden, intermediate),
    ]),
    vector('model.norm'),
    ...(transitionRank === 0 ? [] : TABLES).map((name) => ({
      name: `transition.${name}.weight`,
      dims: [vocabulary, transitionRank],
      role: 'embedding' as const,
    })),
  ];
}

/**
 * Finds the model's weights among named tensors.
 * @throws FormatError that names the tensor that is missing or has the wrong shape
 */
export function readWeights(
  tensors: ReadonlyMap<string, StoredTensor>,
  shape: UnmaskShape,
): UnmaskWeights {
  const { hidden, intermediate, vocabulary, transitionRank } = shape;
  const matrix = (name: string, rows: number, columns: number): Matrix =>
    readMatrix(tensors, name, rows, columns);
  const norm = (name: string): Float32Array => {
    const tensor = need(tensors, `${name}.weight`);
    expectDims(`${name}.weight`, tensor, [hidden]);
    return floats(`${name}.weight`, tensor);
  };
  return {
    embedding: matrix('model.embed_tokens', shape.vocabulary, hidden),
    layers: Array.from({ length: shape.layers }, (_, i) => {
      const at = `model.layers.${i}`;
      return {
        inputNorm: norm(`${at}.input_layernorm`),
        qkv: matrix(`${at}.${MATRICES.qkv}`, 3 * hidden, hidden),
        output: matrix(`${at}.${MATRICES.output}`, hidden, hidden),
        postNorm: norm(`${at}.post_attention_layernorm`),
        up: matrix(`${at}.${MATRICES.up}`, intermediate, hidden),
        down: matrix(`${at}.${MATRICES.down}`, hidden, intermediate),
      };
    }),
    norm: norm('model.norm'),
    transition:
      transitionRank === 0
        ? null
        : {
            before: matrix('transition.before', vocabulary, transitionRank),
            token: matrix('transition.token', vocabulary, transitionRank),
          },
  };
}

/** Every tensor of a model under its name. */
export function storeWeights(weights: UnmaskWeights): Map<string, StoredTensor> {
  const out = new Map<string, StoredTensor>();
  const putNorm = (name: string, norm: Float32Array): void => {
    out.set(`${name}.weight`, { type: 'F32', dims: [norm.length], bytes: bytesOf(norm) });
  };
  const putMatrix = (name: string, matrix: Matrix): void => {
    for (const [key, tensor] of storeMatrix(name, matrix)) out.set(key, tensor);
  };
  putMatrix('model.embed_tokens', weights.embedding);
  for (const [i, layer] of weights.layers.entries()) {
    const at = `model.layers.${i}`;
    putNorm(`${at}.input_layernorm`, layer.inputNorm);
    putNorm(`${at}.post_attention_layernorm`, layer.postNorm);
    putMatrix(`${at}.${MATRICES.qkv}`, layer.qkv);
    putMatrix(`${at}.${MATRICES.output}`, layer.output);
    putMatrix(`${at}.${MATRICES.up}`, layer.up);
    putMatrix(`${at}.${MATRICES.down}`, layer.down);
  }
  putNorm('model.norm', weights.norm);
  if (weights.transition !== null) {
    for (const name of TABLES) putMatrix(`transition.${name}`, weights.transition[name]);
  }
  return out;
}

/** The same model with other matrices: each is replaced by what `change` makes of it. */
export function mapMatrices(weights: UnmaskWeights, change: MatrixChange): UnmaskWeights {
  return {
    embedding: change(weights.embedding, true),
    layers: weights.layers.map((layer) => ({
      ...layer,
      qkv: change(layer.qkv, false),
      output: change(layer.output, false),
      up: change(layer.up, false),
      down: change(layer.down, false),
    })),
    norm: weights.norm,
    transition: weights.transition && {
      before: change(weights.transition.before, true),
      token: change(weights.transition.token, true),
    },
  };
}

/** Whether no matrix is dense. */
export function isQuantised({ embedding, layers }: UnmaskWeights): boolean {
  const matrices = [
    embedding,
    ...layers.flatMap(({ qkv, output, up, down }) => [qkv, output, up, down]),
  ];
  return matrices.every(({ kind }) => kind === 'quantised');
}
