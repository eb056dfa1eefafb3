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
import type { DecoderShape } from './shape.ts';

/** A matrix, and what is added to its product. */
export interface Projection {
  readonly matrix: Matrix;
  /** [rows]; null without one. */
  readonly bias: Float32Array | null;
}

export interface DecoderLayer {
  /** [hidden] */
  readonly inputNorm: Float32Array;
  /** [heads * headSize, hidden], heads contiguous; neighbouring heads share keys. */
  readonly query: Projection;
  /** [keyValueHeads * headSize, hidden] */
  readonly key: Projection;
  readonly value: Projection;
  /** [headSize]; null where heads are not normalised. */
  readonly queryNorm: Float32Array | null;
  readonly keyNorm: Float32Array | null;
  /** [hidden, heads * headSize] */
  readonly output: Projection;
  /** [hidden] */
  readonly postNorm: Float32Array;
  /** [intermediate, hidden] */
  readonly gate: Matrix;
  readonly up: Matrix;
  /** [hidden, intermediate] */
  readonly down: Matrix;
}

export interface DecoderWeights {
  /** [vocabulary, hidden] */
  readonly embedding: Matrix;
  readonly layers: readonly DecoderLayer[];
  /** [hidden] */
  readonly norm: Float32Array;
  /** [vocabulary, hidden]; null where the embedding is the output projection. */
  readonly head: Matrix | null;
}

const EMBEDDING = 'model.embed_tokens';
const HEAD = 'lm_head';
const NORM = 'model.norm';

const PROJECTIONS = ['query', 'key', 'value', 'output'] as const;
const MLP = ['gate', 'up', 'down'] as const;
const NORMS = ['inputNorm', 'postNorm'] as const;
const HEAD_NORMS = ['queryNorm', 'keyNorm'] as const;

/** Names of a layer's tensors below `model.layers.{i}.`, by the field that each fills. */
const NAMES = {
  inputNorm: 'input_layernorm',
  query: 'self_attn.q_proj',
  key: 'self_attn.k_proj',
  value: 'self_attn.v_proj',
  queryNorm: 'self_attn.q_norm',
  keyNorm: 'self_attn.k_norm',
  output: 'self_attn.o_proj',
  postNorm: 'post_attention_layernorm',
  gate: 'mlp.gate_proj',
  up: 'mlp.up_proj',
  down: 'mlp.down_proj',
} as const;

type Sizes = Readonly<
  Record<(typeof PROJECTIONS)[number] | (typeof MLP)[number], readonly [number, number]>
>;

/** Rows and columns of a layer's matrices. */
function sizesOf(shape: DecoderShape): Sizes {
  const { hidden, heads, keyValueHeads, headSize, intermediate } = shape;
  const [inner, shared] = [heads * headSize, keyValueHeads * headSize];
  return {
    ...{ query: [inner, hidden], key: [shared, hidden], value: [shared, hidden] },
    ...{ output: [hidden, inner], gate: [intermediate, hidden], up: [intermediate, hidden] },
    down: [hidden, intermediate],
  };
}

function hasBias(shape: DecoderShape, name: (typeof PROJECTIONS)[number]): boolean {
  return shape.biases === 'qkvo' || (shape.biases === 'qkv' && name !== 'output');
}

/** Every tensor that a model of the shape is made of, as it is published. */
export function tensorsOf(shape: DecoderShape): TensorShape[] {
  const { hidden, headSize, vocabulary } = shape;
  const sizes = sizesOf(shape);
  const vector = (name: string, size: number): TensorShape => ({
    name,
    dims: [size],
    role: 'vector',
  });
  const table = (name: string): TensorShape => ({
    name: `${name}.weight`,
    dims: [vocabulary, hidden],
    role: 'embedding',
  });
  const layer = (i: number): TensorShape[] => {
    const at = (name: keyof typeof NAMES): string => `model.layers.${i}.${NAMES[name]}`;
    return [
      ...NORMS.map((name) => vector(`${at(name)}.weight`, hidden)),
      ...[...PROJECTIONS, ...MLP].map((name): TensorShape => ({
        name: `${at(name)}.weight`,
        dims: sizes[name],
        role: 'matrix',
      })),
      ...PROJECTIONS.filter((name) => hasBias(shape, name)).map((name) =>
        vector(`${at(name)}.bias`, sizes[name][0]),
      ),
      ...(shape.headNorms ? HEAD_NORMS.map((name) => vector(`${at(name)}.weight`, headSize)) : []),
    ];
  };
  return [
    table(EMBEDDING),
    ...Array.from({ length: shape.layers }, (_, i) => layer(i)).flat(),
    vector(`${NORM}.weight`, hidden),
    ...(shape.isTied ? [] : [table(HEAD)]),
  ];
}

/**
 * Finds the model's weights among named tensors. An output projection that is stored though the embedding is it, is
 * not looked at.
 * @throws FormatError that names the tensor that is missing or has the wrong shape
 */
export function readWeights(
  tensors: ReadonlyMap<string, StoredTensor>,
  shape: DecoderShape,
): DecoderWeights {
  const { hidden, headSize, vocabulary } = shape;
  const sizes = sizesOf(shape);
  const vector = (name: string, size: number): Float32Array => {
    const tensor = need(tensors, name);
    expectDims(name, tensor, [size]);
    return floats(name, tensor);
  };
  const layer = (i: number): DecoderLayer => {
    const at = (name: keyof typeof NAMES): string => `model.layers.${i}.${NAMES[name]}`;
    const matrix = (name: keyof typeof sizes): Matrix =>
      readMatrix(tensors, at(name), ...sizes[name]);
    const projection = (name: (typeof PROJECTIONS)[number]): Projection => ({
      matrix: matrix(name),
      bias: hasBias(shape, name) ? vector(`${at(name)}.bias`, sizes[name][0]) : null,
    });
    const headNorm = (name: (typeof HEAD_NORMS)[number]): Float32Array | null =>
      shape.headNorms ? vector(`${at(name)}.weight`, headSize) : null;
    return {
      inputNorm: vector(`${at('inputNorm')}.weight`, hidden),
      query: projection('query'),
      key: projection('key'),
      value: projection('value'),
      queryNorm: headNorm('queryNorm'),
      keyNorm: headNorm('keyNorm'),
      output: projection('output'),
      postNorm: vector(`${at('postNorm')}.weight`, hidden),
      gate: matrix('gate'),
      up: matrix('up'),
      down: matrix('down'),
    };
  };
  return {
    embedding: readMatrix(tensors, EMBEDDING, vocabulary, hidden),
    layers: Array.from({ length: shape.layers }, (_, i) => layer(i)),
    norm: vector(`${NORM}.weight`, hidden),
    head: shape.isTied ? null : readMatrix(tensors, HEAD, vocabulary, hidden),
  };
}

/** Every tensor of a model under its name. */
export function storeWeights(weights: DecoderWeights): Map<string, StoredTensor> {
  const out = new Map<string, StoredTensor>();
  const putVector = (name: string, values: Float32Array | null): void => {
    if (values === null) return;
    out.set(name, { type: 'F32', dims: [values.length], bytes: bytesOf(values) });
  };
  const putMatrix = (name: string, matrix: Matrix): void => {
    for (const [key, tensor] of storeMatrix(name, matrix)) out.set(key, tensor);
  };
  putMatrix(EMBEDDING, weights.embedding);
  for (const [i, layer] of weights.layers.entries()) {
    const at = (name: keyof typeof NAMES): string => `model.layers.${i}.${NAMES[name]}`;
    for (const name of [...NORMS, ...HEAD_NORMS]) putVector(`${at(name)}.weight`, layer[name]);
    for (const name of PROJECTIONS) {
      putMatrix(at(name), layer[name].matrix);
      putVector(`${at(name)}.bias`, layer[name].bias);
    }
    for (const name of MLP) putMatrix(at(name), layer[name]);
  }
  putVector(`${NORM}.weight`, weights.norm);
  if (weights.head !== null) putMatrix(HEAD, weights.head);
  return out;
}

/** The same model with other matrices: each is replaced by what `change` makes of it. */
export function mapMatrices(weights: DecoderWeights, change: MatrixChange): DecoderWeights {
  const projection = ({ matrix, bias }: Projection): Projection => ({
    matrix: change(matrix, false),
    bias,
  });
  return {
    embedding: change(weights.embedding, true),
    layers: weights.layers.map((layer) => ({
      ...layer,
      query: projection(layer.query),
      key: projection(layer.key),
      value: projection(layer.value),
      output: projection(layer.output),
      gate: change(layer.gate, false),
      up: change(layer.up, false),
      down: change(layer.down, false),
    })),
    norm: weights.norm,
    head: weights.head === null ? null : change(weights.head, true),
  };
}
