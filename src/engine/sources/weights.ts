import { RECOGNISER_FILE } from '../models/recogniser-file.ts';
import type { Blueprint } from '../architectures/architecture.ts';
import { type Fault, fault, FaultError } from '../fault.ts';
import { FormatError } from '../graph/format-error.ts';
import { safetensorsDataAt, type StoredTensor } from '../graph/safetensors.ts';
import { parseJson } from '../models/json.ts';
import type { KeptBits, SourceFile } from './description.ts';
import type { OpenedSource } from './opened-source.ts';
import { INDEX, shardsOf, SINGLE } from './shard-index.ts';
import { type Keep, keptOf, planFile, type PlannedShard } from './tensor-plan.ts';

/** A file of weights, and the bytes before its tensors. */
export interface WeightFile {
  readonly file: SourceFile;
  readonly head: Uint8Array;
}

/** What a file of weights becomes. */
export interface PlannedFile {
  readonly file: SourceFile;
  readonly shards: readonly PlannedShard[];
}

/** Enough for the header of most files; where it is not, a second request fetches all of it. */
const FIRST_BYTES = 64 << 10;

/**
 * Finds the files of weights.
 * @throws FaultError source-refused where there are none that can be read
 */
export async function weightFiles(source: OpenedSource): Promise<SourceFile[]> {
  const { files, id } = source;
  const single = files.get(SINGLE);
  if (single !== undefined) return [single];
  if (files.has(INDEX)) {
    return shardsOf(await source.read(INDEX)).map((shard) => {
      const file = files.get(shard);
      if (file === undefined) throw refused({ why: 'no-shard', shard });
      return file;
    });
  }
  const own = [...files.values()].filter(
    ({ path }) => /^(?!adapter_)[^/]+\.safetensors$/.test(path) && path !== RECOGNISER_FILE,
  );
  if (own.length > 0) return own.toSorted((a, b) => a.path.localeCompare(b.path, 'en'));
  const pickle = [...files.keys()].find((path) =>
    /\.(bin|pt|pth|ckpt|bin\.index\.json)$/.test(path),
  );
  throw refused(
    pickle === undefined ? { why: 'no-weights', folder: id } : { why: 'pickle', file: pickle },
  );
}

/**
 * Reads what a file says of its tensors.
 * @throws FaultError source-refused, model-invalid, network, cancelled
 */
export async function readHead(source: OpenedSource, file: SourceFile): Promise<WeightFile> {
  const first = await source.start(file.path, Math.min(FIRST_BYTES, file.bytes));
  const dataAt = inFormat(file, () => safetensorsDataAt(first, file.bytes));
  const head =
    dataAt <= first.length ? first.subarray(0, dataAt) : await source.start(file.path, dataAt);
  if (head.length < dataAt) {
    throw refused({ why: 'truncated', file: file.path, bytes: head.length, needed: dataAt });
  }
  return { file, head };
}

/** @throws FaultError source-refused, model-invalid */
export function planFiles(files: readonly WeightFile[], keep: Keep): PlannedFile[] {
  return files.map(({ file, head }) => ({
    file,
    shards: inFormat(file, () => planFile(head, file.bytes, keep), head.length),
  }));
}

/**
 * Holds the sizes of all tensors against what the configuration asks for.
 * @throws FaultError model-invalid that names the tensor
 */
export function checkShapes(planned: readonly PlannedFile[], blueprint: Blueprint): void {
  const tensors = new Map<string, StoredTensor>();
  for (const { shards } of planned) {
    for (const tensor of shards.flatMap((shard) => shard.tensors).flatMap(keptOf)) {
      // Sizes alone are looked at; there is nothing else of them yet.
      tensors.set(tensor.name, { ...tensor, bytes: NOTHING });
    }
  }
  try {
    blueprint.read(tensors);
  } catch (cause) {
    // Whatever else a family makes of tensors without content says nothing of the model.
    if (cause instanceof FormatError) throw damaged(cause);
  }
}

const NOTHING = new Uint8Array(0);

/** How to keep a model of a configuration in so many bits. */
export function keepIn(bits: KeptBits, config: Uint8Array): Keep {
  const json = parseJson('config.json', config);
  const isTied =
    typeof json === 'object' &&
    json !== null &&
    'tie_word_embeddings' in json &&
    json.tie_word_embeddings === true;
  return { bits, embeddingBits: bits === 4 ? 8 : bits, isTied };
}

function inFormat<T>(file: SourceFile, read: () => T, dataAt = 0): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    const { problem } = cause;
    const { path, bytes } = file;
    if (problem.kind === 'outside') {
      const needed = dataAt + problem.end;
      throw refused({ why: 'truncated', file: path, bytes, needed });
    }
    if (problem.kind === 'header-length' && problem.header < 1 << 24) {
      throw refused({ why: 'truncated', file: path, bytes, needed: 8 + problem.header });
    }
    throw damaged(cause);
  }
}

function damaged(cause: FormatError): FaultError {
  return new FaultError(fault('model-invalid', { why: 'weights', problem: cause.problem }), {
    cause,
  });
}

function refused(data: Extract<Fault, { readonly code: 'source-refused' }>['data']): FaultError {
  return new FaultError(fault('source-refused', data));
}
