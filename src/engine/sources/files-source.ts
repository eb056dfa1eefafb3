import { fault, FaultError } from '../fault.ts';
import type { GivenFiles } from '../models/given-files.ts';
import { hasOnnx } from '../models/onnx-files.ts';
import { throwIfCancelled } from '../models/request.ts';
import { sha256Of } from '../models/sha256.ts';
import type { SourceFile } from './description.ts';
import type { OpenedSource } from './opened-source.ts';
import type { FilesRef } from './source-ref.ts';

/** Bytes of a file that are read at a time. */
const PORTION = 1 << 20;

/**
 * Looks through files out of hand.
 * @throws FaultError source-refused without a configuration, unless there is a graph that needs none; cancelled, as
 *   does whatever reads of it later
 */
export async function openFiles(
  ref: FilesRef,
  signal: AbortSignal | null = null,
): Promise<OpenedSource> {
  const contents = flattened(ref.files);
  if (!contents.has('config.json') && !hasOnnx(contents.keys())) {
    throw new FaultError(fault('source-refused', { why: 'no-config', folder: ref.name }));
  }
  const files = new Map<string, SourceFile>();
  for (const [path, content] of contents) {
    files.set(path, { path, bytes: lengthOf(content), sha256: null });
  }
  const contentOf = (path: string): Blob | Uint8Array => {
    const content = contents.get(path);
    if (content !== undefined) return content;
    throw new FaultError(fault('model-invalid', { why: 'no-file', file: path }));
  };
  const slice = (path: string, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => {
    throwIfCancelled(signal);
    return bytesOf(contentOf(path).slice(from, to));
  };
  return {
    ref,
    id: ref.name,
    renamedFrom: null,
    revision: await revisionOf(files, slice),
    host: '',
    origins: [],
    licence: null,
    gated: null,
    files,
    read: (path) => slice(path, 0, Infinity),
    start: (path, count) => slice(path, 0, count),
    stream: (file, from) => portions(file, from, slice),
  };
}

/** Paths from the folder of the configuration on, without one of the tokenizer: a folder that is dropped comes with its own name before each. */
function flattened(files: GivenFiles): GivenFiles {
  if (files.has('config.json')) return files;
  const outermost = ['config.json', 'tokenizer.json'].flatMap((name) =>
    [...files.keys()]
      .filter((path) => path === name || path.endsWith(`/${name}`))
      .toSorted((a, b) => a.length - b.length)
      .slice(0, 1),
  )[0];
  if (outermost === undefined) return files;
  const folder = outermost.slice(0, outermost.lastIndexOf('/') + 1);
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, content]) => [path.slice(folder.length), content]),
  );
}

/** Made of the configuration, of all lengths, and of how each file begins: to read them whole takes too long. */
async function revisionOf(
  files: ReadonlyMap<string, SourceFile>,
  slice: (path: string, from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<string> {
  const said: string[] = [];
  for (const { path, bytes } of files.values()) {
    said.push(`${path} ${bytes} ${await sha256Of(await slice(path, 0, 1 << 16))}`);
  }
  const text = said.toSorted().join('\n');
  return (await sha256Of(new TextEncoder().encode(text))).slice(0, 12);
}

async function* portions(
  { path, bytes }: SourceFile,
  from: number,
  slice: (path: string, from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = from; at < bytes; at += PORTION)
    yield slice(path, at, Math.min(bytes, at + PORTION));
}

function lengthOf(content: Blob | Uint8Array): number {
  return content instanceof Blob ? content.size : content.length;
}

async function bytesOf(content: Blob | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return content instanceof Blob
    ? new Uint8Array(await content.arrayBuffer())
    : new Uint8Array(content);
}
