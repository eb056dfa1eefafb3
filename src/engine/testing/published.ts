import { writeSafetensors, type StoredTensor } from '../graph/safetensors.ts';
import { storeWeights } from '../architectures/unmask/weights.ts';
import { configJson, tokenizerFiles } from './random-checkpoint.ts';
import { randomWeights, TINY_SHAPE } from './random-model.ts';

/** Test support: a small model as somebody else publishes it, in bfloat16. */

export interface PublishedOptions {
  readonly seed?: number;
  /** Files that the weights are spread over, with an index beside them. */
  readonly shards?: number;
  /** What its configuration says otherwise. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** The files of its repository. */
export function publishedFiles({ seed = 1, shards = 1, config = {} }: PublishedOptions = {}): Map<
  string,
  Uint8Array
> {
  const tensors = [...publishedTensors(seed)];
  const small: [string, Uint8Array][] = [
    ['config.json', json({ ...configJson(TINY_SHAPE), ...config })],
    ...tokenizerFiles(TINY_SHAPE.vocabulary),
    ['README.md', json('A card.')],
  ];
  if (shards === 1) {
    return new Map([...small, ['model.safetensors', writeSafetensors(new Map(tensors))]]);
  }
  const files = new Map(small);
  const weightMap: Record<string, string> = {};
  const each = Math.ceil(tensors.length / shards);
  for (let i = 0; i < shards; i++) {
    const name = `model-0000${i + 1}-of-0000${shards}.safetensors`;
    const part = new Map(tensors.slice(i * each, (i + 1) * each));
    for (const tensor of part.keys()) weightMap[tensor] = name;
    files.set(name, writeSafetensors(part));
  }
  files.set('model.safetensors.index.json', json({ metadata: {}, weight_map: weightMap }));
  return files;
}

/** Its tensors. */
export function publishedTensors(seed = 1): Map<string, StoredTensor> {
  const stored = storeWeights(randomWeights(TINY_SHAPE, seed));
  return new Map([...stored].map(([name, tensor]) => [name, inBfloat16(tensor)]));
}

/** The upper halves of 32-bit floats. */
function inBfloat16({ dims, bytes }: StoredTensor): StoredTensor {
  const words = new Uint32Array(new Uint8Array(bytes).buffer);
  const halves = Uint16Array.from(words, (word) => word >>> 16);
  return { type: 'BF16', dims, bytes: new Uint8Array(halves.buffer) };
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
