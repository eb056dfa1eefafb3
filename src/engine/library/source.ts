import type { Backend, LoadRequest } from '../worker/protocol.ts';
import { noAddress } from './faults.ts';

/** Contents of a file. */
export type FileContent = Blob | ArrayBuffer | Uint8Array;

/**
 * The files of a model's folder: by name, or as a file chooser gives them. `config.json`, `tokenizer.json`,
 * `tokenizer_config.json`, `golden.json` and the `.safetensors` are needed; a `manifest.json` among them is held
 * against the others.
 */
export type Files =
  Readonly<Record<string, FileContent>> | ReadonlyMap<string, FileContent> | Iterable<File>;

/** A model's folder: its address, or its files. */
export type Source = string | URL | Files;

/** What files are called that come without a manifest. */
const UNNAMED = 'files';

/**
 * What the engine is asked to load.
 * @param here what a relative address is relative to
 * @throws FaultError model-missing for what is no address
 */
export function requestFor(
  source: Source,
  backend: Backend,
  runtime: string | URL | undefined,
  here: string | undefined,
): LoadRequest {
  const further = {
    backend,
    ...(runtime !== undefined && { runtime: folderAt(runtime, here).href }),
  };
  if (typeof source !== 'string' && !(source instanceof URL)) {
    return { model: UNNAMED, files: filesOf(source), ...further };
  }
  const folder = folderAt(source, here);
  const name = folder.pathname.split('/').at(-2) ?? '';
  if (name === '') throw noAddress(folder.href);
  return { model: decoded(name), base: new URL('../', folder).href, ...further };
}

/** The address of a folder, with a slash at its end. */
function folderAt(address: string | URL, here: string | undefined): URL {
  let url: URL;
  try {
    url = new URL(address, here);
  } catch {
    throw noAddress(String(address));
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  url.search = '';
  url.hash = '';
  return url;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function filesOf(files: Files): ReadonlyMap<string, Blob | Uint8Array> {
  return new Map(namedFiles(files).map(([name, content]) => [name, asBytes(content)]));
}

function namedFiles(files: Files): readonly (readonly [string, FileContent])[] {
  if (files instanceof Map) return [...files];
  if (isIterable(files)) return [...files].map((file) => [file.name, file]);
  return Object.entries(files);
}

function isIterable(files: Files): files is Iterable<File> {
  return Symbol.iterator in files;
}

function asBytes(content: FileContent): Blob | Uint8Array {
  return content instanceof ArrayBuffer ? new Uint8Array(content) : content;
}
