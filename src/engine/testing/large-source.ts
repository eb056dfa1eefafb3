import { KNOWN_MODELS } from '../architectures/known-models.ts';
import { type ListedTensor, writeSafetensorsHead } from '../graph/safetensors.ts';
import type { SourceFile } from '../sources/description.ts';
import type { OpenedSource } from '../sources/opened-source.ts';
import { tokenizerFiles } from './random-checkpoint.ts';

/** Test support: what `config.json` says of a Llama of eight billion weights, as a diffusion model made of it. */
const LLAMA_EIGHT_BILLION = {
  model_type: 'a2d-llama',
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14_336,
  vocab_size: 128_256,
  max_position_embeddings: 8192,
  rope_theta: 500_000,
  mask_token_id: 0,
  eos_token_id: 1,
} as const;

const SHARDS = 4;

/** Test support: a source of eight billion weights in four shards, of which nothing but the headers is there. */
export function largeSource(): OpenedSource {
  const { tensors } = KNOWN_MODELS.open(LLAMA_EIGHT_BILLION, { name: 'mdlm' });
  const files = new Map<string, SourceFile>();
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  const small = (path: string, bytes: Uint8Array<ArrayBuffer>): void => {
    contents.set(path, bytes);
    files.set(path, { path, bytes: bytes.length, sha256: null });
  };
  small('config.json', json(LLAMA_EIGHT_BILLION));
  for (const [path, bytes] of tokenizerFiles(100)) small(path, new Uint8Array(bytes));
  const weightMap: Record<string, string> = {};
  const each = Math.ceil(tensors.length / SHARDS);
  for (let shard = 0; shard < SHARDS; shard++) {
    const path = `model-0000${shard + 1}-of-0000${SHARDS}.safetensors`;
    const listed = new Map<string, ListedTensor>();
    let at = 0;
    for (const { name, dims } of tensors.slice(shard * each, (shard + 1) * each)) {
      const end = at + 2 * dims.reduce((product, size) => product * size, 1);
      listed.set(name, { type: 'BF16', dims, begin: at, end });
      weightMap[name] = path;
      at = end;
    }
    const head = writeSafetensorsHead(listed);
    contents.set(path, head);
    files.set(path, { path, bytes: head.length + at, sha256: null });
  }
  small('model.safetensors.index.json', json({ weight_map: weightMap }));
  const start = (path: string, count: number): Promise<Uint8Array<ArrayBuffer>> => {
    const content = contents.get(path);
    if (content === undefined) throw new Error(`nobody has ${path}`);
    return Promise.resolve(content.slice(0, count));
  };
  return {
    ref: { kind: 'files', name: 'large-mdlm', files: new Map() },
    id: 'large-mdlm',
    renamedFrom: null,
    revision: '1',
    host: '',
    origins: [],
    licence: null,
    gated: null,
    files,
    read: (path) => start(path, Infinity),
    start,
    stream: () => {
      throw new Error('nothing is streamed');
    },
  };
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
