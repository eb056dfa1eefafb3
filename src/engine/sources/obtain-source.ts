import type { Answers } from '../architectures/known.ts';
import { KNOWN_MODELS } from '../architectures/known-models.ts';
import type { Registry } from '../architectures/registry.ts';
import { FaultError } from '../fault.ts';
import type { ModelFiles } from '../models/checkpoint.ts';
import { type DownloadProgress, downloadSet } from '../models/download.ts';
import type { FileSet } from '../models/file-set.ts';
import { FileStore } from '../models/file-store.ts';
import { MANIFEST_FILE } from '../models/given-files.ts';
import { parseJson } from '../models/json.ts';
import { parseManifest } from '../models/manifest.ts';
import { throwIfCancelled, type Network } from '../models/request.ts';
import { sha256Of } from '../models/sha256.ts';
import { convertSource } from './convert-source.ts';
import { describeOpened } from './describe-source.ts';
import type { DeviceLimits, KeptBits } from './description.ts';
import { keptConfig } from './kept-config.ts';
import { keptUnder } from './kept-models.ts';
import { fetchWhole } from './masked-files.ts';
import { openBlueprint } from './open-blueprint.ts';
import { openSource } from './open-source.ts';
import type { OpenedSource } from './opened-source.ts';
import { smallFiles } from './small-files.ts';
import type { SourceRef } from './source-ref.ts';
import { keepIn, planFiles, readHead, weightFiles } from './weights.ts';

export interface Obtaining {
  readonly network: Network;
  readonly store: FileStore;
  readonly onProgress: (progress: DownloadProgress) => void;
  readonly limits?: DeviceLimits;
  readonly registry?: Registry;
  /** Of somebody who was asked what no file says. */
  readonly answers?: Answers;
}

/** A published model in memory, in the form that the engine reads. */
export interface ObtainedModel {
  readonly id: string;
  readonly revision: string;
  readonly files: ModelFiles;
}

/**
 * Brings a published model into memory: from the store where it is whole there, else from its source, converted.
 * @param bits that its matrices are kept in; of a folder that is converted already, whatever that has
 * @throws FaultError source-refused before any weight is fetched; model-missing, model-invalid, network, cancelled
 */
export async function obtainSource(
  ref: SourceRef,
  bits: KeptBits,
  obtaining: Obtaining,
): Promise<ObtainedModel> {
  const kept = ref.kind === 'hub' ? await fromStore(ref, ref.repository, bits, obtaining) : null;
  if (kept !== null) return kept;
  const { network, registry = KNOWN_MODELS, answers = {}, limits, onProgress } = obtaining;
  const source = await openSource(ref, network);
  const whole = await fromStore(source.ref, source.id, bits, obtaining, source.revision);
  if (whole !== null) return whole;
  const { refusal, forms, fetchBytes, isConverted, runtime, ...described } = await describeOpened(
    source,
    {
      ...{ network, registry, answers, store: obtaining.store },
      ...(limits !== undefined && { limits }),
    },
  );
  const lack = refusal ?? (isConverted ? null : forms.find((form) => form.bits === bits)?.refusal);
  if (lack !== null && lack !== undefined) throw new FaultError(lack);
  const store = ref.kind === 'files' ? new FileStore(null) : obtaining.store;
  const set: FileSet = {
    ...keptUnder(source.ref, source.id, bits),
    revision: source.revision,
    files: [],
  };
  const about = { id: source.id, revision: source.revision };
  if (isConverted) return { ...about, files: await asItIs(source, set, { ...obtaining, store }) };

  const progress = (loaded: number): void => {
    const loadedBytes = Math.min(fetchBytes, loaded);
    onProgress({ phase: 'download', loadedBytes, totalBytes: fetchBytes });
  };
  if (runtime === 'masked') {
    const fetching = { store, signal: network.signal, onBytes: progress };
    return { ...about, files: await fetchWhole(source, set, described.files, fetching) };
  }
  const blueprint = await openBlueprint(source, registry, answers);
  const small = new Map<string, Uint8Array<ArrayBuffer>>();
  let smallBytes = 0;
  for (const { path } of smallFiles(source)) {
    const bytes = await source.read(path);
    small.set(path, path === 'config.json' ? keptConfig(bytes, blueprint) : bytes);
    smallBytes += bytes.length;
    throwIfCancelled(network.signal);
  }
  const heads = [];
  for (const file of await weightFiles(source)) heads.push(await readHead(source, file));
  const keep = keepIn(bits, await source.read('config.json'));
  const files = await convertSource(source, set, small, planFiles(heads, keep), {
    store,
    signal: network.signal,
    onBytes: (loaded) => progress(smallBytes + loaded),
  });
  return { ...about, files };
}

/** A folder in the engine's own form. */
async function asItIs(
  source: OpenedSource,
  set: FileSet,
  { network, store, onProgress }: Obtaining,
): Promise<ModelFiles> {
  const manifest = parseManifest(parseJson(MANIFEST_FILE, await source.read(MANIFEST_FILE)));
  if (source.ref.kind === 'files') {
    const files = new Map<string, Uint8Array>();
    for (const { path } of manifest.files) files.set(path, await source.read(path));
    return files;
  }
  const { files } = manifest;
  const { signal, ...further } = network;
  return downloadSet(
    { ...set, files },
    { ...further, ...(signal !== null && { signal }), store, onProgress },
  );
}

/**
 * A model that the store has whole, every file held against its checksum.
 * @param revision that it has to have; null where the reference names a commit, or any will do
 */
async function fromStore(
  ref: SourceRef,
  id: string,
  bits: KeptBits,
  { store, network, onProgress }: Obtaining,
  revision: string | null = ref.kind === 'hub' && isCommit(ref.revision) ? ref.revision : null,
): Promise<ObtainedModel | null> {
  const set = await store.find(keptUnder(ref, id, bits));
  if (set === null || (revision !== null && set.revision !== revision)) return null;
  const totalBytes = set.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const files = new Map<string, Uint8Array>();
  let loadedBytes = 0;
  for (const entry of set.files) {
    const bytes = new Uint8Array(entry.bytes);
    const isThere = (await store.restore(entry, bytes)) === entry.bytes;
    if (!isThere || (await sha256Of(bytes)) !== entry.sha256) {
      // Altered on the disk: what is left of it goes, and the model is fetched again.
      await store.forget(entry);
      await store.remove(set);
      return null;
    }
    throwIfCancelled(network.signal);
    files.set(entry.path, bytes);
    loadedBytes += entry.bytes;
    onProgress({ phase: 'download', loadedBytes, totalBytes });
  }
  return { id: set.id, revision: set.revision, files };
}

function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision);
}
