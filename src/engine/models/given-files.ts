import { fault, FaultError } from '../fault.ts';
import type { ModelFiles } from './checkpoint.ts';
import { parseJson } from './json.ts';
import { parseManifest } from './manifest.ts';
import { hasOnnx } from './onnx-files.ts';
import { sha256Of } from './sha256.ts';

/** Files of a model's folder by name, as somebody hands them over. */
export type GivenFiles = ReadonlyMap<string, Blob | Uint8Array>;

/** A model's folder that was not downloaded. */
export interface GivenFolder {
  readonly files: ModelFiles;
  /** From the manifest; without one the name that the folder came under. */
  readonly id: string;
  /** From the manifest; without one made of the files as a manifest would say it. */
  readonly revision: string;
}

/** What a manifest has to say of a folder. */
export const MANIFEST_FILE = 'manifest.json';

/** Files of a model's folder, by path; what else lies in it is not read. */
export function isModelFile(path: string): boolean {
  return /\.(json|safetensors|md|jinja|onnx)$|\.onnx[._]data(_\d+)?$/.test(path);
}

/**
 * Reads a folder that is at hand. Where it has a manifest, every file is held against it.
 * @param name what the folder is called
 * @throws FaultError model-missing, model-invalid
 */
export async function readGiven(given: GivenFiles, name: string): Promise<GivenFolder> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [file, content] of given) {
    if (isModelFile(file)) files.set(file, await bytesOf(content));
  }
  if (!files.has('config.json') && !hasOnnx(files.keys())) {
    throw new FaultError(fault('model-missing', { why: 'no-config', folder: name }));
  }
  const manifest = files.get(MANIFEST_FILE);
  if (manifest === undefined) return { files, id: name, revision: await revisionOf(files) };
  const { id, revision, files: entries } = parseManifest(parseJson(MANIFEST_FILE, manifest));
  const held = new Map<string, Uint8Array>();
  for (const { path, bytes: length, sha256 } of entries) {
    const bytes = files.get(path);
    if (bytes?.length !== length || (await sha256Of(bytes)) !== sha256) {
      throw new FaultError(fault('model-invalid', { why: 'not-listed', file: path }));
    }
    held.set(path, bytes);
  }
  return { files: held, id, revision };
}

/** Changes with any change to the weights or the configuration. */
async function revisionOf(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<string> {
  const sums: string[] = [];
  for (const [name, bytes] of files) {
    if (/^config\.json$|\.safetensors$|\.onnx($|[._])/.test(name)) sums.push(await sha256Of(bytes));
  }
  return (await sha256Of(new TextEncoder().encode(sums.join()))).slice(0, 12);
}

/** A copy: the weights are read where they lie, so nobody may change them. */
async function bytesOf(content: Blob | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return content instanceof Blob
    ? new Uint8Array(await content.arrayBuffer())
    : new Uint8Array(content);
}
