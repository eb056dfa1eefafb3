import type { Blueprint, Model } from '../architectures/architecture.ts';
import type { Known } from '../architectures/known.ts';
import { OWN_MODELS, type Registry } from '../architectures/registry.ts';
import { fault, FaultError } from '../fault.ts';
import { readSafetensors, type StoredTensor } from '../graph/safetensors.ts';
import { asFault } from './format-fault.ts';
import { parseJson } from './json.ts';
import { RECOGNISER_FILE } from './recogniser-file.ts';

/** The files of a model's folder by name, whole. */
export type ModelFiles = ReadonlyMap<string, Uint8Array>;

/** What is known of a model beside its files. */
export type Beside = Omit<Known, 'files'>;

/**
 * Reads the configuration alone, and what the small files beside it say.
 * @param registry families of models; ours where left out
 * @param beside the files: what the model is called, and what somebody said of it; published ones need it at times
 * @throws FaultError model-invalid, model-unsupported
 */
export function readBlueprint(
  files: ModelFiles,
  registry: Registry = OWN_MODELS,
  beside: Beside = {},
): Blueprint {
  const config = parseJson('config.json', fileOf(files, 'config.json'));
  return registry.open(config, { ...beside, files });
}

/**
 * Reads configuration and weights. Views into the shards are kept, so the files must not change. A published
 * checkpoint that comes with its reference's outputs (`golden.json`) is opened so that it reproduces them.
 * @param registry families of models; ours where left out
 * @param beside as of `readBlueprint`
 * @throws FaultError model-invalid, model-unsupported
 */
export function readCheckpoint(
  files: ModelFiles,
  registry: Registry = OWN_MODELS,
  beside: Beside = {},
): Model {
  const blueprint = readBlueprint(files, registry, beside);
  return asFault(() => blueprint.read(readShards(files)));
}

/** @throws FaultError model-invalid when the folder lacks the file */
export function fileOf(files: ModelFiles, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) {
    throw new FaultError(fault('model-invalid', { why: 'no-file', file: name }));
  }
  return bytes;
}

function readShards(files: ModelFiles): Map<string, StoredTensor> {
  const tensors = new Map<string, StoredTensor>();
  for (const [name, bytes] of files) {
    if (!name.endsWith('.safetensors') || name === RECOGNISER_FILE) continue;
    for (const [tensor, stored] of readSafetensors(bytes)) tensors.set(tensor, stored);
  }
  return tensors;
}
