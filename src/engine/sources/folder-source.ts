import { fault, FaultError } from '../fault.ts';
import { parseJson } from '../models/json.ts';
import { MANIFEST_FILE } from '../models/given-files.ts';
import { parseManifest } from '../models/manifest.ts';
import type { Network } from '../models/request.ts';
import { sha256Of } from '../models/sha256.ts';
import type { SourceFile } from './description.ts';
import type { OpenedSource } from './opened-source.ts';
import { type ProbedFile, RemoteFiles, unreadable } from './remote-files.ts';
import { INDEX, shardsOf, SINGLE } from './shard-index.ts';
import { type FolderRef, originsOf } from './source-ref.ts';

/** What is looked for in a folder: nobody can list it. */
const SMALL = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'chat_template.jinja',
  'generation_config.json',
  'special_tokens_map.json',
] as const;
/** Weights in another form, by which one can tell what is wrong. */
const OTHER = [
  'onnx/model.onnx',
  'onnx/model.onnx_data',
  'model.onnx',
  'model.onnx_data',
  'pytorch_model.bin',
  'pytorch_model.bin.index.json',
] as const;

/**
 * Finds out what a folder on any host holds.
 * @throws FaultError source-refused, network, model-invalid, cancelled
 */
export async function openFolder(ref: FolderRef, network: Network): Promise<OpenedSource> {
  const { host, pathname } = new URL(ref.address);
  const remote = new RemoteFiles((path) => new URL(path, ref.address), network);
  const { files, revision } = await listed(remote).catch((error: unknown) => {
    throw unreadable(error, host);
  });
  if (!files.has('config.json')) {
    throw new FaultError(fault('source-refused', { why: 'no-config', folder: ref.address }));
  }
  return {
    ref,
    id: nameOf(pathname) ?? host,
    renamedFrom: null,
    revision,
    host,
    origins: originsOf(ref),
    licence: null,
    gated: null,
    files,
    read: (path) => remote.read(path, files.get(path)?.sha256 ?? null),
    start: (path, count) => remote.start(path, count),
    stream: (file, from) => remote.stream(file, from),
  };
}

interface Listing {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly revision: string;
}

async function listed(remote: RemoteFiles): Promise<Listing> {
  const manifest = await readIfThere(remote, MANIFEST_FILE);
  if (manifest !== null) {
    const { files, revision } = parseManifest(parseJson(MANIFEST_FILE, manifest));
    const itself: SourceFile = { path: MANIFEST_FILE, bytes: manifest.length, sha256: null };
    return { files: new Map([...files, itself].map((file) => [file.path, file])), revision };
  }
  const found: ProbedFile[] = [];
  const look = async (paths: readonly string[]): Promise<void> => {
    for (const each of await Promise.all(paths.map((path) => remote.probe(path)))) {
      if (each !== null) found.push(each);
    }
  };
  await look([...SMALL, INDEX, SINGLE]);
  const isSharded = found.some(({ path }) => path === INDEX);
  if (isSharded) await look(shardsOf(await remote.read(INDEX, null)));
  else if (!found.some(({ path }) => path === SINGLE)) await look(OTHER);
  const said = found.map(({ path, bytes, tag }) => `${path} ${bytes} ${tag ?? ''}`);
  const revision = (await sha256Of(new TextEncoder().encode(said.join('\n')))).slice(0, 12);
  return {
    files: new Map(found.map(({ path, bytes, sha256 }) => [path, { path, bytes, sha256 }])),
    revision,
  };
}

async function readIfThere(
  remote: RemoteFiles,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await remote.read(path, null);
  } catch (error) {
    if (error instanceof FaultError && error.fault.code === 'model-missing') return null;
    throw error;
  }
}

function nameOf(pathname: string): string | null {
  const name = pathname.split('/').at(-2) ?? '';
  try {
    return name === '' ? null : decodeURIComponent(name);
  } catch {
    return name;
  }
}
