import { fault, FaultError } from '../fault.ts';
import { downloadSet, type DownloadOptions } from '../models/download.ts';
import type { FileSet } from '../models/file-set.ts';
import { totalBytes } from '../models/manifest.ts';
import { readGraphics } from '../runtime/graphics.ts';
import { hasBinary, unpackBinary } from '../runtime/binaries.ts';
import { runtimeFile, webGpuRuntime, type RuntimeName } from '../runtime/runtime-files.ts';
import type { Backend } from './protocol.ts';

/** Where a runtime is downloaded from. */
export type RuntimePlace = (name: RuntimeName) => FileSet;

/** Binaries that were downloaded ahead of their use, or could not be. */
export class RuntimeShelf {
  readonly #place: RuntimePlace;
  readonly #binaries = new Map<RuntimeName, Uint8Array<ArrayBuffer> | FaultError>();

  constructor(place: RuntimePlace) {
    this.#place = place;
  }

  /** What a runtime takes to download, bytes. */
  bytesOf(name: RuntimeName): number {
    return totalBytes(this.#place(name));
  }

  /**
   * Downloads a binary. One that cannot be had is no failure yet: another runtime may do.
   * @throws FaultError cancelled
   */
  async stock(name: RuntimeName, options: DownloadOptions): Promise<void> {
    try {
      this.#binaries.set(name, await fetchBinary(this.#place(name), options));
    } catch (error) {
      if (!(error instanceof FaultError) || error.fault.code === 'cancelled') throw error;
      this.#binaries.set(name, error);
    }
  }

  /**
   * Gives out a binary, once; downloads one that was not expected.
   * @throws FaultError model-missing, network, model-invalid, cancelled
   */
  async take(name: RuntimeName, options: DownloadOptions): Promise<Blob> {
    const stocked = this.#binaries.get(name);
    this.#binaries.delete(name);
    if (stocked instanceof FaultError) throw stocked;
    return unpackBinary(stocked ?? (await fetchBinary(this.#place(name), options)));
  }
}

/**
 * The runtime that a load will most likely need, or null where none has to be downloaded: on a graphics device of
 * its own the passes are our own shaders.
 */
export async function expectedRuntime(backend: Backend): Promise<RuntimeName | null> {
  const graphics = backend === 'wasm' ? 'none' : await readGraphics();
  if (graphics === 'device') return null;
  // Who insists on WebGPU where there is none gets no other runtime.
  if (graphics === 'none' && backend === 'webgpu') return null;
  const name = graphics === 'none' ? 'wasm' : webGpuRuntime();
  return hasBinary(name) ? null : name;
}

/** A runtime as the store knows it. @param url of its binary */
export function runtimeSet(name: RuntimeName, url: URL): FileSet {
  const { bytes, sha256 } = runtimeFile(name);
  const path = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  return {
    kind: 'runtime',
    id: name,
    source: new URL('./', url).href,
    revision: sha256.slice(0, 12),
    files: [{ path, bytes, sha256 }],
  };
}

async function fetchBinary(
  set: FileSet,
  options: DownloadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const [bytes] = (await downloadSet(set, options)).values();
  if (bytes === undefined)
    throw new FaultError(fault('internal', { why: 'no-binary', runtime: set.id }));
  return bytes;
}
