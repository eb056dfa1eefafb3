import { fault, FaultError } from '../fault.ts';
import type { FileSet } from './file-set.ts';
import { FileStore, PIECE_BYTES } from './file-store.ts';
import { parseJson } from './json.ts';
import { parseManifest, totalBytes, type ManifestEntry } from './manifest.ts';
import { TRIES, wait, type Wait } from './patience.ts';
import { requestJson, throwIfCancelled, type Network } from './request.ts';
import { sha256Of } from './sha256.ts';
import { transfer } from './transfer.ts';

export interface DownloadProgress {
  readonly phase: 'download' | 'verify';
  /** Of all files, never falling. Counts what came from the store too. */
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DownloadProgress) => void;
  readonly store?: FileStore;
  /** Replaces the network in tests. */
  readonly fetch?: typeof globalThis.fetch;
  /** Replaces the clock in tests. */
  readonly wait?: Wait;
  readonly stallMs?: number;
}

const STALL_MS = 20_000;

/**
 * Reads what a model consists of. Without a network it is what the store has whole.
 * @param base address of the folder that holds the models, with or without a slash at its end
 * @throws FaultError model-missing, network, model-invalid, cancelled
 */
export async function findModel(
  base: string,
  id: string,
  options: DownloadOptions = {},
): Promise<FileSet> {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const source = new URL(`${encodeURIComponent(id)}/`, folder).href;
  const kept = (await options.store?.find({ kind: 'model', id, source })) ?? null;
  // With a model at hand there is no reason to wait for a network that is not there.
  const tries = kept === null ? TRIES : 1;
  try {
    const bytes = await requestJson(new URL('manifest.json', source), networkOf(options), tries);
    const { revision, files } = parseManifest(parseJson('manifest.json', bytes));
    return { kind: 'model', id, source, revision, files };
  } catch (error) {
    if (kept === null || !(error instanceof FaultError) || error.fault.code !== 'network') {
      throw error;
    }
    return kept;
  }
}

/**
 * Downloads and verifies the files of a set. What the store has of them is not fetched again, to the piece:
 * a download that was cut off, now or at an earlier visit, goes on where it ended.
 * @throws FaultError model-missing, network, model-invalid, cancelled
 */
export async function downloadSet(
  set: FileSet,
  options: DownloadOptions = {},
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const { onProgress, store = new FileStore(null) } = options;
  const network = networkOf(options);
  const meter = new Meter(set, onProgress);
  await store.begin(set);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of set.files) {
    files.set(entry.path, await obtain(entry, set, { network, store, meter }));
    meter.fileDone(entry);
    throwIfCancelled(network.signal);
  }
  await store.finish(set, files);
  meter.verified();
  return files;
}

interface Surroundings {
  readonly network: Network;
  readonly store: FileStore;
  readonly meter: Meter;
}

/** One file: from the store, from the network, or the end of it from the network. */
async function obtain(
  entry: ManifestEntry,
  set: FileSet,
  { network, store, meter }: Surroundings,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(entry.path, set.source);
  const bytes = new Uint8Array(entry.bytes);
  const fetchFrom = async (from: number, cache: RequestCache): Promise<void> => {
    let kept = from;
    let writes = Promise.resolve();
    const onBytes = (at: number): void => {
      meter.at(at);
      if (at < kept) kept = 0;
      // The last piece, which makes the file whole, waits for the checksum.
      for (; kept + PIECE_BYTES < Math.min(at + 1, entry.bytes); kept += PIECE_BYTES) {
        const piece = kept;
        // The network must not wait: what it has delivered unread is lost when it breaks.
        writes = writes.then(() => store.keep(entry, bytes, piece));
      }
    };
    try {
      await transfer({ url, entry, into: bytes, from, cache, network, onBytes });
    } finally {
      await writes;
    }
  };

  const restored = await store.restore(entry, bytes);
  meter.at(restored);
  try {
    // What our store keeps, the browser's own cache need not keep too.
    await fetchFrom(restored, store.keeping === 'kept' ? 'no-store' : 'default');
    if ((await sha256Of(bytes)) === entry.sha256) {
      if (restored < entry.bytes) await store.keep(entry, bytes, lastPiece(entry));
      return bytes;
    }
  } catch (error) {
    if (!(error instanceof FaultError) || error.fault.code !== 'model-invalid') throw error;
  }
  // Something on the way has held another file, our own store perhaps: now from the server itself.
  await store.forget(entry);
  await fetchFrom(0, 'reload');
  if ((await sha256Of(bytes)) !== entry.sha256) {
    await store.forget(entry);
    throw new FaultError(fault('model-invalid', { why: 'checksum', file: entry.path }));
  }
  await store.keep(entry, bytes, lastPiece(entry));
  return bytes;
}

function lastPiece({ bytes }: ManifestEntry): number {
  return Math.floor(Math.max(0, bytes - 1) / PIECE_BYTES) * PIECE_BYTES;
}

/** Adds up the files; a file that begins again does not take the sum back. */
class Meter {
  readonly #report: (progress: DownloadProgress) => void;
  readonly #total: number;
  #before = 0;
  #furthest = 0;

  constructor(set: FileSet, report: DownloadOptions['onProgress']) {
    this.#report = report ?? (() => undefined);
    this.#total = totalBytes(set);
    this.at(0);
  }

  /** @param bytes of the present file */
  at(bytes: number): void {
    this.#furthest = Math.max(this.#furthest, this.#before + bytes);
    this.#report({ phase: 'download', loadedBytes: this.#furthest, totalBytes: this.#total });
  }

  fileDone({ bytes }: ManifestEntry): void {
    this.#before += bytes;
    this.at(0);
  }

  verified(): void {
    this.#report({ phase: 'verify', loadedBytes: this.#total, totalBytes: this.#total });
  }
}

/** What a download needs of the world, where not all of it is replaced. */
export function networkOf(
  options: Pick<DownloadOptions, 'fetch' | 'signal' | 'wait' | 'stallMs'>,
): Network {
  return {
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    signal: options.signal ?? null,
    wait: options.wait ?? wait,
    stallMs: options.stallMs ?? STALL_MS,
  };
}
