import type { Registry } from '../architectures/registry.ts';
import { fault, FaultError } from '../fault.ts';
import type { FileSet } from '../models/file-set.ts';
import { type FileStore, PIECE_BYTES } from '../models/file-store.ts';
import type { ManifestEntry } from '../models/manifest.ts';
import { onnxFilesOf } from '../models/onnx-files.ts';
import { throwIfCancelled } from '../models/request.ts';
import { runsFromOnnx } from '../models/runs-from-onnx.ts';
import { sha256Of } from '../models/sha256.ts';
import type { SourceFile } from './description.ts';
import type { OpenedSource } from './opened-source.ts';
import { SourceChanged } from './stream-file.ts';

/**
 * The files of a model that runs from an ONNX graph; null where it runs from weights.
 * @throws FaultError model-invalid that names what such a model lacks
 */
export function maskedFiles(
  { files }: OpenedSource,
  config: Uint8Array,
  registry: Registry,
): SourceFile[] | null {
  const names = new Map<string, Uint8Array>([...files.keys()].map((path) => [path, NOTHING]));
  if (!runsFromOnnx(names.set('config.json', config), registry)) return null;
  const wanted = new Set([...onnxFilesOf([...files.keys()]), 'golden.json']);
  return [...wanted].flatMap((path) => files.get(path) ?? []);
}

const NOTHING = new Uint8Array(0);

export interface Fetching {
  readonly store: FileStore;
  readonly signal: AbortSignal | null;
  /** Told how many bytes are there, of all files. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Fetches files as they are, and keeps them.
 * @param set without files: what the source is kept under
 * @throws FaultError source-refused, model-invalid, network, cancelled
 */
export async function fetchWhole(
  source: OpenedSource,
  set: FileSet,
  wanted: readonly SourceFile[],
  { store, signal, onBytes }: Fetching,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const entries: ManifestEntry[] = [];
  let before = 0;
  for (const file of wanted) {
    const { path, sha256 } = file;
    const bytes = new Uint8Array(file.bytes);
    let at = 0;
    try {
      for await (const part of source.stream(file, 0)) {
        throwIfCancelled(signal);
        bytes.set(part, at);
        at += part.length;
        onBytes(before + at);
      }
    } catch (error) {
      if (!(error instanceof SourceChanged)) throw error;
      throw new FaultError(fault('source-refused', { why: 'changed', file: path }));
    }
    const sum = await sha256Of(bytes);
    if (sha256 !== null && sha256 !== sum) {
      throw new FaultError(fault('model-invalid', { why: 'checksum', file: path }));
    }
    const entry = { path, bytes: bytes.length, sha256: sum };
    for (let piece = 0; piece < bytes.length; piece += PIECE_BYTES) {
      await store.keep(entry, bytes, piece);
    }
    entries.push(entry);
    files.set(path, bytes);
    before += bytes.length;
  }
  await store.finish({ ...set, files: entries }, files);
  return files;
}
