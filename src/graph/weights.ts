import { float32FromFloat16Bits } from './float16.ts';
import { BLOCK_SIZES, type Bits, type BlockSize, type Matrix } from './matrix.ts';
import { FormatError, type StoredTensor } from './safetensors.ts';

/** The numbers that decide the graph. */
export interface ModelShape {
  readonly layers: number;
  /** Width of the residual stream. */
  readonly hidden: number;
  readonly heads: number;
  readonly headSize: number;
  /** Width of the MLP. */
  readonly intermediate: number;
  readonly vocabulary: number;
  /** Positions that the rotary tables cover. */
  readonly context: number;
  readonly normEpsilon: number;
  readonly ropeTheta: number;
}

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

export interface ModelWeights {
  /** [vocabulary, hidden]; also the output projection. */
  readonly embedding: Matrix;
  readonly layers: readonly LayerWeights[];
  /** [hidden] */
  readonly norm: Float32Array;
}

/** Names of a layer's tensors below `model.layers.{i}.`, with the field that each fills. */
const MATRICES = {
  qkv: 'self_attn.qkv_proj',
  output: 'self_attn.o_proj',
  up: 'mlp.up_proj',
  down: 'mlp.down_proj',
} as const;

/**
 * Finds the model's weights among named tensors.
 * @throws FormatError that names the tensor that is missing or has the wrong shape
 */
export function readWeights(
  tensors: ReadonlyMap<string, StoredTensor>,
  shape: ModelShape,
): ModelWeights {
  const { hidden, intermediate } = shape;
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
  };
}

/** Every tensor of a model under its name. */
export function storeWeights(weights: ModelWeights): Map<string, StoredTensor> {
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
  return out;
}

/** The same model with other matrices: each is replaced by what `change` makes of it. */
export function mapMatrices(
  weights: ModelWeights,
  change: (matrix: Matrix, isEmbedding: boolean) => Matrix,
): ModelWeights {
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
  };
}

/** Stores a matrix under `name`: `.weight` when dense, `.qweight` and `.scales` when quantised. */
function storeMatrix(name: string, matrix: Matrix): [string, StoredTensor][] {
  const { rows, columns } = matrix;
  if (matrix.kind === 'dense') {
    return [
      [`${name}.weight`, { type: 'F32', dims: [rows, columns], bytes: bytesOf(matrix.data) }],
    ];
  }
  const { bits, block, data, scales } = matrix;
  const dims = [rows, columns / block];
  return [
    [`${name}.scales`, { type: 'F16', dims, bytes: bytesOf(scales) }],
    [`${name}.qweight`, { type: 'U8', dims: [...dims, (block * bits) / 8], bytes: data }],
  ];
}

export function bytesOf(array: Float32Array | Uint16Array | BigInt64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Values of a floating-point tensor as 32-bit floats. */
export function floats(name: string, tensor: StoredTensor): Float32Array {
  const bytes = copied(tensor.bytes);
  if (tensor.type === 'F32') return new Float32Array(bytes.buffer);
  const halves = new Uint16Array(bytes.buffer);
  if (tensor.type === 'F16') return float32FromFloat16Bits(halves);
  if (tensor.type === 'BF16') {
    const wide = new Uint32Array(halves.length);
    for (let i = 0; i < halves.length; i++) wide[i] = halves[i]! << 16;
    return new Float32Array(wide.buffer);
  }
  throw new FormatError(`${name}: ${tensor.type} where floating-point numbers belong`);
}

/**
 * A copy with a buffer of its own: the file may put a tensor at an address that wider arrays do not
 * accept. Not `slice`, which copies nothing where the file came as a Node buffer.
 */
function copied(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function readMatrix(
  tensors: ReadonlyMap<string, StoredTensor>,
  name: string,
  rows: number,
  columns: number,
): Matrix {
  const quantised = tensors.get(`${name}.qweight`);
  if (quantised === undefined) {
    const tensor = need(tensors, `${name}.weight`);
    expectDims(`${name}.weight`, tensor, [rows, columns]);
    return { kind: 'dense', rows, columns, data: floats(`${name}.weight`, tensor) };
  }
  const scales = need(tensors, `${name}.scales`);
  const blocks = scales.dims[1] ?? 0;
  expectDims(`${name}.scales`, scales, [rows, blocks]);
  const block = columns / blocks;
  const bits = ((quantised.dims[2] ?? 0) * 8) / block;
  if (!isBlockSize(block) || !isBits(bits) || scales.type !== 'F16' || quantised.type !== 'U8') {
    throw new FormatError(`${name}: blocks of ${block} with ${bits} bits are not supported`);
  }
  expectDims(`${name}.qweight`, quantised, [rows, blocks, (block * bits) / 8]);
  return {
    kind: 'quantised',
    rows,
    columns,
    bits,
    block,
    data: quantised.bytes,
    scales: new Uint16Array(copied(scales.bytes).buffer),
  };
}

function need(tensors: ReadonlyMap<string, StoredTensor>, name: string): StoredTensor {
  const tensor = tensors.get(name);
  if (tensor === undefined) throw new FormatError(`${name} is missing`);
  return tensor;
}

function expectDims(name: string, tensor: StoredTensor, dims: readonly number[]): void {
  if (tensor.dims.length !== dims.length || tensor.dims.some((size, i) => size !== dims[i])) {
    throw new FormatError(`${name} is [${tensor.dims.join()}], not [${dims.join()}]`);
  }
}

function isBlockSize(value: number): value is BlockSize {
  return BLOCK_SIZES.some((size) => size === value);
}

function isBits(value: number): value is Bits {
  return value === 4 || value === 8;
}
