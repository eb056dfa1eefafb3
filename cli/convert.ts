import { openAsBlob } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { totalmem } from 'node:os';
import path from 'node:path';
import type { Answers } from '../src/engine/architectures/known.ts';
import type { ModelFiles } from '../src/engine/models/checkpoint.ts';
import { networkOf } from '../src/engine/models/download.ts';
import { FileStore } from '../src/engine/models/file-store.ts';
import { RECOGNISER_FILE } from '../src/engine/models/recogniser-file.ts';
import { readSafetensors, type StoredTensor } from '../src/engine/graph/safetensors.ts';
import { type KeptBits, NO_LIMITS } from '../src/engine/sources/description.ts';
import { obtainSource, type ObtainedModel } from '../src/engine/sources/obtain-source.ts';
import { HUB, parseSourceRef, type SourceRef } from '../src/engine/sources/source-ref.ts';
import { CommandError } from './command-error.ts';
import { Progress } from './progress.ts';
import { shards } from './shards.ts';

/**
 * What somebody names on the command line: a folder, or a source on the network, which naming it asks for.
 * @throws CommandError where a folder has no model; FaultError source-refused
 */
export async function sourceOf(name: string): Promise<SourceRef> {
  const here = path.resolve(name);
  const names = await readdir(here, { recursive: true }).catch(() => null);
  if (names === null) return parseSourceRef(name, process.env['UNMASK_HUB'] ?? HUB);
  if (!names.includes('config.json')) throw new CommandError(`There is no model in ${name}.`);
  const files = new Map<string, Blob>();
  for (const each of names) {
    const file = each.replaceAll(path.sep, '/');
    if (isOfModel(file)) files.set(file, await openAsBlob(path.join(here, each)));
  }
  return { kind: 'files', name: path.basename(here), files };
}

function isOfModel(file: string): boolean {
  return /\.(json|jinja|safetensors|onnx|onnx_data\w*|bin)$/.test(file);
}

/**
 * Brings a published model into memory, converted.
 * @throws FaultError source-refused, model-invalid, model-unsupported, network
 */
export async function convert(
  ref: SourceRef,
  bits: KeptBits,
  answers: Answers,
): Promise<ObtainedModel> {
  const progress = new Progress();
  try {
    return await obtainSource(ref, bits, {
      network: networkOf({}),
      store: new FileStore(null),
      limits: { ...NO_LIMITS, memoryBytes: totalmem() },
      answers,
      onProgress: ({ loadedBytes, totalBytes }) => {
        const share = Math.floor((100 * loadedBytes) / Math.max(1, totalBytes));
        progress.show(`${(loadedBytes / 1e6).toFixed(0)} MB, ${share} %`);
      },
    });
  } finally {
    progress.clear();
  }
}

/** The files of a converted model as a host is to have them: fewer and larger than a browser keeps them. */
export function hosted(files: ModelFiles): ModelFiles {
  const tensors = new Map<string, StoredTensor>();
  const out = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) {
    if (!name.endsWith('.safetensors') || name === RECOGNISER_FILE) out.set(name, bytes);
    else for (const [tensor, stored] of readSafetensors(bytes)) tensors.set(tensor, stored);
  }
  for (const [name, bytes] of tensors.size === 0 ? [] : shards(tensors)) out.set(name, bytes);
  return out;
}
