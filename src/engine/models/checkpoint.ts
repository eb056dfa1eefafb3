import type { Blueprint, Model } from '../architectures/architecture.ts';
import { KNOWN_MODELS, type Registry } from '../architectures/registry.ts';
import { fault, FaultError } from '../fault.ts';
import { FormatError } from '../graph/format-error.ts';
import { readSafetensors, type StoredTensor } from '../graph/safetensors.ts';
import { parseJson } from './json.ts';

/** The files of a model's folder by name, whole. */
export type ModelFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the configuration alone.
 * @throws FaultError model-invalid
 */
export function readBlueprint(files: ModelFiles, registry: Registry = KNOWN_MODELS): Blueprint {
  return registry.open(parseJson('config.json', fileOf(files, 'config.json')));
}

/**
 * Reads configuration and weights. Views into the shards are kept, so the files must not change.
 * @throws FaultError model-invalid
 */
export function readCheckpoint(files: ModelFiles, registry: Registry = KNOWN_MODELS): Model {
  const blueprint = readBlueprint(files, registry);
  try {
    return blueprint.read(readShards(files));
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    const { problem } = cause;
    throw new FaultError(fault('model-invalid', { why: 'weights', problem }), { cause });
  }
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
    if (!name.endsWith('.safetensors')) continue;
    for (const [tensor, stored] of readSafetensors(bytes)) tensors.set(tensor, stored);
  }
  return tensors;
}
