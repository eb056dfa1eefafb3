import { fault, FaultError } from '../fault.ts';
import type { FileSet, Journal } from '../models/file-set.ts';
import { type FileStore, PIECE_BYTES } from '../models/file-store.ts';
import type { ManifestEntry } from '../models/manifest.ts';
import { throwIfCancelled } from '../models/request.ts';
import { sha256Of } from '../models/sha256.ts';
import { ShardConverter } from './convert.ts';
import type { OpenedSource } from './opened-source.ts';
import { SourceSum } from './source-sum.ts';
import { SourceChanged } from './stream-file.ts';
import type { PlannedFile } from './weights.ts';

export interface Converting {
  readonly store: FileStore;
  readonly signal: AbortSignal | null;
  /** Told how many bytes of the source are there. Never falls. */
  readonly onBytes: (bytes: number) => void;
}

/** What has become of a source so far. */
interface State {
  /** Entries of the files that are made, by path. */
  readonly made: Map<string, ManifestEntry>;
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly journal: Map<string, Journal[string]>;
}

/**
 * Fetches the weights of a source and converts them while they stream: of the source no more than the bytes that have
 * just come is ever in memory. What is converted is kept at once, so that a download that was cut off, now or at an
 * earlier visit, goes on at the tensor where it ended.
 * @param set without files: what the source is kept under
 * @param small the files beside the weights, fetched
 * @returns all files of the converted model
 * @throws FaultError source-refused, model-invalid, network, cancelled
 */
export async function convertSource(
  source: OpenedSource,
  set: FileSet,
  small: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  planned: readonly PlannedFile[],
  { store, signal, onBytes }: Converting,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const state: State = { made: new Map(), files: new Map(), journal: new Map() };
  for (const [path, bytes] of small) await make(state, store, path, bytes);
  const noted = await store.noted(set);
  const count = planned.reduce((all, { shards }) => all + shards.length, 0);
  let first = 0;
  let before = 0;
  let furthest = 0;
  for (const { file, shards } of planned) {
    const pathOf = (index: number): string => shardName(first + index, count);
    const job: FileJob = {
      file,
      shards,
      pathOf,
      state,
      onBytes: (at) => {
        furthest = Math.max(furthest, before + at);
        onBytes(furthest);
      },
      note: () => store.note(withFiles(set, state), Object.fromEntries(state.journal)),
    };
    if (noted !== null) await restore(job, noted.files, noted.journal[file.path], store);
    await convertFile(source, job, store, signal);
    first += shards.length;
    before += file.bytes;
  }
  await store.finish(withFiles(set, state), state.files);
  return state.files;
}

/** A file of the source on its way. */
interface FileJob extends PlannedFile {
  /** Name of the file that a shard becomes. */
  readonly pathOf: (index: number) => string;
  readonly state: State;
  readonly onBytes: (at: number) => void;
  /** Writes down what there is. */
  readonly note: () => Promise<void>;
}

/** Takes from the store what an earlier visit has made of a file: all of it, or nothing. */
async function restore(
  { file, shards, pathOf, state, onBytes }: FileJob,
  entries: readonly ManifestEntry[],
  taken: Journal[string] | undefined,
  store: FileStore,
): Promise<void> {
  if (taken === undefined) return;
  // A file that is there as a whole was held against its checksum then.
  if (taken.at < file.bytes && (await SourceSum.begin(file, taken)) === null) return;
  const restored: [ManifestEntry, Uint8Array<ArrayBuffer>][] = [];
  for (const [index, { end, layout }] of shards.entries()) {
    if (end > taken.at) break;
    const entry = entries.find(({ path }) => path === pathOf(index));
    if (entry?.bytes !== layout.bytes) return;
    const bytes = new Uint8Array(entry.bytes);
    const isThere = (await store.restore(entry, bytes)) === entry.bytes;
    if (!isThere || (await sha256Of(bytes)) !== entry.sha256) return;
    restored.push([entry, bytes]);
  }
  for (const [entry, bytes] of restored) {
    state.made.set(entry.path, entry);
    state.files.set(entry.path, bytes);
  }
  state.journal.set(file.path, taken);
  onBytes(taken.at);
}

/** A source that changes under our hands is begun again once. */
async function convertFile(
  source: OpenedSource,
  job: FileJob,
  store: FileStore,
  signal: AbortSignal | null,
): Promise<void> {
  const { file, state } = job;
  for (let tries = 1; ; tries++) {
    try {
      await convertFrom(source, job, store, signal);
      return;
    } catch (error) {
      const isOther = error instanceof SourceChanged;
      if ((!isOther && !isWrongSum(error)) || tries === 2) {
        if (!isOther) throw error;
        throw new FaultError(fault('source-refused', { why: 'changed', file: file.path }));
      }
      // None of what was made of it can be trusted.
      state.journal.delete(file.path);
      for (const index of job.shards.keys()) state.made.delete(job.pathOf(index));
      await job.note();
    }
  }
}

async function convertFrom(
  source: OpenedSource,
  job: FileJob,
  store: FileStore,
  signal: AbortSignal | null,
): Promise<void> {
  const { file, shards, state, pathOf } = job;
  const taken = state.journal.get(file.path);
  let at = taken?.at ?? 0;
  let index = shards.findIndex(({ end }) => end > at);
  if (index === -1) return;
  const sum = await SourceSum.begin(file, taken);
  if (sum === null) throw new SourceChanged(file.path);
  let converter: ShardConverter | null = null;
  for await (const bytes of source.stream(file, at)) {
    throwIfCancelled(signal);
    for (let used = 0; used < bytes.length;) {
      converter ??= new ShardConverter(shards[index]!, at);
      const part = bytes.subarray(used);
      const length = converter.push(part);
      sum.update(part.subarray(0, length));
      used += length;
      at += length;
      job.onBytes(at);
      if (!converter.isWhole) continue;
      const now = { at, sum: sum.state };
      // The last one makes the file whole, and waits for the checksum.
      if (at === file.bytes) sum.check();
      await make(state, store, pathOf(index), converter.file);
      state.journal.set(file.path, now);
      await job.note();
      converter = null;
      index++;
    }
  }
}

/** Keeps a file of the converted model. */
async function make(
  { made, files }: State,
  store: FileStore,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const entry = { path, bytes: bytes.length, sha256: await sha256Of(bytes) };
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) await store.keep(entry, bytes, at);
  made.set(path, entry);
  files.set(path, bytes);
}

function isWrongSum(error: unknown): boolean {
  if (!(error instanceof FaultError) || error.fault.code !== 'model-invalid') return false;
  return error.fault.data.why === 'checksum';
}

function withFiles(set: FileSet, { made }: State): FileSet {
  return { ...set, files: [...made.values()] };
}

/** As the hub names shards. @param index from 0 */
export function shardName(index: number, count: number): string {
  if (count === 1) return 'model.safetensors';
  const number = (value: number): string => String(value).padStart(5, '0');
  return `model-${number(index + 1)}-of-${number(count)}.safetensors`;
}
