import { FaultError } from '../diffusion/fault.ts';
import type { ByteStore } from './byte-store.ts';
import type { ModelFiles } from './checkpoint.ts';
import { parseJson } from './json.ts';
import {
  parseManifest,
  parseModelIndex,
  totalBytes,
  type Manifest,
  type ManifestEntry,
  type ModelIndex,
} from './manifest.ts';

export interface DownloadProgress {
  readonly phase: 'download' | 'verify';
  /** Of all files, never falling. Counts what came from the store too. */
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DownloadProgress) => void;
  /** Replaces the network in tests. */
  readonly fetch?: typeof globalThis.fetch;
  readonly store?: ByteStore | null;
}

/** A model's folder in memory; every file has the length and checksum of its manifest. */
export interface DownloadedModel {
  readonly manifest: Manifest;
  readonly files: ModelFiles;
}

type Source = Required<Pick<DownloadOptions, 'fetch'>> & { readonly signal: AbortSignal | null };

/**
 * Downloads the list of models.
 * @param base address of the folder that holds the models, with or without a slash at its end
 * @throws FaultError model-missing, network, model-invalid, cancelled
 */
export async function fetchModelIndex(
  base: string,
  options: DownloadOptions = {},
): Promise<ModelIndex> {
  const url = new URL('index.json', asFolder(base));
  return parseModelIndex(parseJson('index.json', await fetchJson(url, sourceOf(options))));
}

/**
 * Downloads and verifies a model. Files that the store holds are not fetched again, so a load that was
 * cut off goes on where it ended, file by file.
 * @throws FaultError model-missing, network, model-invalid, cancelled
 */
export async function downloadModel(
  base: string,
  id: string,
  options: DownloadOptions = {},
): Promise<DownloadedModel> {
  const { onProgress, store = null } = options;
  const source = sourceOf(options);
  const folder = new URL(`${encodeURIComponent(id)}/`, asFolder(base));
  const manifest = parseManifest(
    parseJson('manifest.json', await fetchJson(new URL('manifest.json', folder), source)),
  );
  const total = totalBytes(manifest);
  const files = new Map<string, Uint8Array>();
  let loaded = 0;
  const report = (phase: DownloadProgress['phase'], loadedBytes: number): void => {
    onProgress?.({ phase, loadedBytes, totalBytes: total });
  };
  report('download', 0);
  for (const entry of manifest.files) {
    const stored = await fromStore(store, entry);
    const bytes =
      stored ??
      (await fetchFile(new URL(entry.path, folder), entry, source, (received) => {
        report('download', loaded + received);
      }));
    loaded += entry.bytes;
    report('download', loaded);
    if (stored === null) {
      await verify(entry, bytes);
      await store?.put(entry.sha256, bytes).catch(() => undefined); // A full disk is no fault.
    }
    files.set(entry.path, bytes);
    throwIfCancelled(source.signal);
  }
  report('verify', total);
  return { manifest, files };
}

/** @returns lower-case hexadecimal */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the store has, if it is what the manifest says. */
async function fromStore(
  store: ByteStore | null,
  entry: ManifestEntry,
): Promise<Uint8Array<ArrayBuffer> | null> {
  // A store that fails is a store that is empty: the network is still there.
  const bytes = await store?.get(entry.sha256).catch(() => null);
  if (!bytes) return null;
  if (bytes.length === entry.bytes && (await sha256Of(bytes)) === entry.sha256) return bytes;
  await store?.remove(entry.sha256).catch(() => undefined);
  return null;
}

async function verify(entry: ManifestEntry, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if ((await sha256Of(bytes)) !== entry.sha256) {
    throw new FaultError('model-invalid', `${entry.path} does not have its checksum.`);
  }
}

async function fetchFile(
  url: URL,
  entry: ManifestEntry,
  source: Source,
  onBytes: (received: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await request(url, source);
  const out = new Uint8Array(entry.bytes);
  let at = 0;
  try {
    const reader = response.body?.getReader();
    for (;;) {
      const chunk = await reader?.read();
      if (chunk === undefined || chunk.done) break;
      if (at + chunk.value.length > out.length) {
        throw new FaultError('model-invalid', `${entry.path} is longer than ${entry.bytes} bytes.`);
      }
      out.set(chunk.value, at);
      at += chunk.value.length;
      onBytes(at);
    }
  } catch (error) {
    throw asFault(error, source, url);
  }
  if (at !== entry.bytes) {
    throw new FaultError(
      'model-invalid',
      `${entry.path} ended after ${at} of ${entry.bytes} bytes.`,
    );
  }
  return out;
}

async function fetchJson(url: URL, source: Source): Promise<Uint8Array> {
  // The lists change when models do; their files are named by checksum and may be cached for good.
  const response = await request(url, source, 'no-cache');
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    // Some hosts call their start page JSON too.
    if (bytes[0] === '<'.charCodeAt(0)) throw missing(url);
    return bytes;
  } catch (error) {
    throw asFault(error, source, url);
  }
}

async function request(
  url: URL,
  { fetch, signal }: Source,
  cache: RequestCache = 'default',
): Promise<Response> {
  throwIfCancelled(signal);
  let response: Response;
  try {
    response = await fetch(url, { signal, cache });
  } catch (error) {
    throw asFault(error, { fetch, signal }, url);
  }
  // A host for single-page apps answers any address with its start page and status 200.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || response.status === 410 || (response.ok && isPage)) {
    throw missing(url);
  }
  if (!response.ok) {
    throw new FaultError('network', `${nameOf(url)}: the server answered ${response.status}.`);
  }
  return response;
}

function asFault(error: unknown, { signal }: Source, url: URL): FaultError {
  if (error instanceof FaultError) return error;
  if (signal?.aborted === true) return cancelled();
  return new FaultError('network', `${nameOf(url)} could not be downloaded.`, { cause: error });
}

function throwIfCancelled(signal: AbortSignal | null): void {
  if (signal?.aborted === true) throw cancelled();
}

function cancelled(): FaultError {
  return new FaultError('cancelled', 'Loading the model was cancelled.');
}

function missing(url: URL): FaultError {
  return new FaultError('model-missing', `There is no ${nameOf(url)} on the server.`);
}

/** The last two parts of the path: "xs-s1/manifest.json". */
function nameOf(url: URL): string {
  return url.pathname.split('/').slice(-2).join('/');
}

function asFolder(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

function sourceOf({ fetch = globalThis.fetch.bind(globalThis), signal }: DownloadOptions): Source {
  return { fetch, signal: signal ?? null };
}
