import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fault, FaultError } from '../src/engine/fault.ts';
import type { ModelFiles } from '../src/engine/models/checkpoint.ts';
import { parseJson } from '../src/engine/models/json.ts';
import { parseManifest, type Manifest } from '../src/engine/models/manifest.ts';
import { isModelFile } from '../src/engine/models/given-files.ts';
import { hasOnnx } from '../src/engine/models/onnx-files.ts';
import { filesIn } from '../src/engine/node/folder.ts';
import { CommandError } from './command-error.ts';

export const MANIFEST_FILE = 'manifest.json';

/**
 * Reads a model's folder into memory. Where it has a manifest, every file is held against it.
 * @throws CommandError where there is none; FaultError model-invalid
 */
export async function readModelFolder(folder: string): Promise<ModelFiles> {
  const names = await filesIn(folder);
  if (!names.includes('config.json') && !hasOnnx(names)) {
    throw new CommandError(`There is no model in ${folder}.`);
  }
  const wanted = names.filter(isModelFile);
  const files = new Map<string, Uint8Array>();
  for (const name of wanted) files.set(name, await readFile(path.join(folder, name)));
  const manifest = files.get(MANIFEST_FILE);
  if (manifest === undefined) return files;
  return holdAgainst(parseManifest(parseJson(MANIFEST_FILE, manifest)), files);
}

/** Writes the files and a manifest over them into an existing folder. */
export async function writeModelFolder(
  folder: string,
  id: string,
  files: ModelFiles,
): Promise<Manifest> {
  const entries = [...files].map(([name, bytes]) => ({
    path: name,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  const decisive = entries.filter((entry) => /^config\.json$|\.safetensors$/.test(entry.path));
  const manifest: Manifest = {
    version: 1,
    id,
    revision: sha256(decisive.map((entry) => entry.sha256).join()).slice(0, 12),
    files: entries,
  };
  for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
  await writeFile(path.join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function holdAgainst(manifest: Manifest, files: ModelFiles): ModelFiles {
  const held = new Map<string, Uint8Array>();
  for (const entry of manifest.files) {
    const bytes = files.get(entry.path);
    if (bytes?.length !== entry.bytes || sha256(bytes) !== entry.sha256) {
      throw new FaultError(fault('model-invalid', { why: 'not-listed', file: entry.path }));
    }
    held.set(entry.path, bytes);
  }
  return held;
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
