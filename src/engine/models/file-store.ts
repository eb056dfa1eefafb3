import type { ByteStore } from './byte-store.ts';
import {
  decodeRecord,
  encodeRecord,
  isSameSet,
  type FileSet,
  type FileSetRecord,
  type Journal,
} from './file-set.ts';
import type { ManifestEntry } from './manifest.ts';

/** Files are kept in pieces of this many bytes, the last one shorter, so that half a file is kept too. */
export const PIECE_BYTES = 1 << 20;

/** What became of keeping: all is kept, there was no room, or the browser does not let us. */
export type Keeping = 'kept' | 'full' | 'denied';

/** A set in the store, whole or not. */
export interface KeptSet {
  readonly set: FileSet;
  readonly complete: boolean;
  /** Of its files, those shared with other sets included. */
  readonly bytes: number;
}

/** A set that is being made of other files. */
export interface NotedSet {
  /** Those of the set that are kept. */
  readonly files: readonly ManifestEntry[];
  readonly journal: Journal;
}

/** Where the panel looks and deletes. */
export interface KeptSets {
  list(): Promise<readonly KeptSet[]>;
  remove(set: FileSet): Promise<void>;
}

/**
 * Downloaded files by checksum, between visits. Never throws: a store that fails holds nothing, and
 * `keeping` says why. Nothing that it gives back is trusted; the caller compares checksums at every use.
 *
 * Several tabs use one store. What a record says of its set is therefore checked against the pieces whenever it is
 * read, and what deletes pieces by record does so alone.
 *
 * Keys: `file/<sha256>/<piece>` and `set/<kind, id, source>/<revision>`.
 */
export class FileStore implements KeptSets {
  readonly #store: ByteStore | null;
  #keeping: Keeping;

  /** @param store null where the browser has none */
  constructor(store: ByteStore | null) {
    this.#store = store;
    this.#keeping = store === null ? 'denied' : 'kept';
  }

  /** What became of everything that was to be kept so far. */
  get keeping(): Keeping {
    return this.#keeping;
  }

  /**
   * Reads the pieces of a file up to the first that is missing.
   * @param into as long as the file
   * @returns bytes read, from the start
   */
  async restore(entry: ManifestEntry, into: Uint8Array): Promise<number> {
    for (let at = 0; at < entry.bytes; at += PIECE_BYTES) {
      const piece = await this.#read(pieceKey(entry, at));
      if (piece?.length !== Math.min(PIECE_BYTES, entry.bytes - at)) return at;
      into.set(piece, at);
    }
    return entry.bytes;
  }

  /** Keeps the piece that begins at a multiple of `PIECE_BYTES`. */
  async keep(entry: ManifestEntry, file: Uint8Array, at: number): Promise<void> {
    await this.#write(pieceKey(entry, at), file.slice(at, at + PIECE_BYTES));
  }

  /** Deletes a file: it is not what its checksum says. */
  async forget(entry: ManifestEntry): Promise<void> {
    for (const key of await this.#keys()) {
      if (key.startsWith(`file/${entry.sha256}/`)) await this.#remove(key);
    }
  }

  /** Notes that a set is about to be fetched, so that its pieces belong to something. */
  async begin(set: FileSet): Promise<void> {
    await this.#alone(async () => {
      const known = await this.#records();
      const isKnown = known.some(
        ({ set: other }) => isSameSet(other, set) && sameRevision(other, set),
      );
      if (!isKnown) await this.#write(recordKey(set), encodeRecord(set, false));
    });
  }

  /**
   * Notes what there is so far of a set that is made of other files while they come.
   * @param set with the files that are kept already
   */
  async note(set: FileSet, journal: Journal): Promise<void> {
    await this.#write(recordKey(set), encodeRecord(set, false, journal));
  }

  /** What was noted of a set that is not whole. */
  async noted(set: FileSet): Promise<NotedSet | null> {
    const bytes = await this.#read(recordKey(set));
    const record = bytes === null ? null : decodeRecord(bytes);
    if (record?.journal === undefined || record.complete) return null;
    return { files: record.set.files, journal: record.journal };
  }

  /**
   * Notes that every file of a set is kept and was right; earlier revisions of it go.
   * @param files their bytes: what another tab has deleted meanwhile is kept again
   */
  async finish(set: FileSet, files: ReadonlyMap<string, Uint8Array> = new Map()): Promise<void> {
    await this.#alone(async () => {
      await this.#keepMissing(set, files);
      if (this.#keeping !== 'kept') return;
      await this.#write(recordKey(set), encodeRecord(set, true));
      for (const { set: other } of await this.#records()) {
        if (isSameSet(other, set) && !sameRevision(other, set)) {
          await this.#remove(recordKey(other));
        }
      }
      await this.#sweep();
    });
  }

  /** The set that was last kept whole, for a visit without a network. */
  async find(which: Pick<FileSet, 'kind' | 'id' | 'source'>): Promise<FileSet | null> {
    const kept = await this.list();
    return kept.find(({ set, complete }) => complete && isSameSet(set, which))?.set ?? null;
  }

  async list(): Promise<readonly KeptSet[]> {
    const held = await this.#held();
    return (await this.#records()).map(({ set, complete }) => ({
      set,
      complete: complete && set.files.every((entry) => missingOf(entry, held).length === 0),
      bytes: set.files.reduce((sum, entry) => sum + bytesOf(entry, held.get(entry.sha256)), 0),
    }));
  }

  /** Deletes a set; files that another set shares stay. */
  async remove(set: FileSet): Promise<void> {
    await this.#alone(async () => {
      await this.#remove(recordKey(set));
      await this.#sweep();
    });
  }

  async #keepMissing(set: FileSet, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const held = await this.#held();
    for (const entry of set.files) {
      const bytes = files.get(entry.path);
      for (const at of missingOf(entry, held)) {
        if (bytes !== undefined) await this.keep(entry, bytes, at);
      }
    }
  }

  /** Pieces that are there, by checksum. */
  async #held(): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
    const held = new Map<string, Set<number>>();
    for (const key of await this.#keys()) {
      const [kind, sha256 = '', piece] = key.split('/');
      if (kind !== 'file') continue;
      held.set(sha256, (held.get(sha256) ?? new Set()).add(Number(piece)));
    }
    return held;
  }

  /** While no other tab does what must not meet this. */
  async #alone(work: () => Promise<void>): Promise<void> {
    await (this.#store?.exclusively?.(work) ?? work());
  }

  /** Deletes what belongs to no set. */
  async #sweep(): Promise<void> {
    const wanted = new Set<string>();
    for (const { set } of await this.#records()) {
      wanted.add(recordKey(set));
      for (const { sha256 } of set.files) wanted.add(`file/${sha256}`);
    }
    for (const key of await this.#keys()) {
      const owner = key.startsWith('file/') ? key.split('/', 2).join('/') : key;
      if (!wanted.has(owner)) await this.#remove(key);
    }
  }

  async #records(): Promise<FileSetRecord[]> {
    const records: FileSetRecord[] = [];
    for (const key of await this.#keys()) {
      const bytes = key.startsWith('set/') ? await this.#read(key) : null;
      const record = bytes === null ? null : decodeRecord(bytes);
      // A record under another name than its own would never be found to be deleted.
      if (record !== null && recordKey(record.set) === key) records.push(record);
    }
    return records;
  }

  async #keys(): Promise<readonly string[]> {
    return (await this.#store?.keys().catch(() => null)) ?? [];
  }

  async #read(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return (await this.#store?.get(key).catch(() => null)) ?? null;
  }

  async #remove(key: string): Promise<void> {
    await this.#store?.remove(key).catch(() => undefined);
  }

  /** After a failure nothing more is written: the run goes on, and does not wait for a disk that is full. */
  async #write(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (this.#store === null || this.#keeping !== 'kept') return;
    try {
      await this.#store.put(key, bytes);
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#keeping = isFull ? 'full' : 'denied';
    }
  }
}

function pieceKey({ sha256 }: ManifestEntry, at: number): string {
  return `file/${sha256}/${at / PIECE_BYTES}`;
}

function recordKey({ kind, id, source, revision }: FileSet): string {
  return `set/${encodeURIComponent(`${kind} ${id} ${source}`)}/${encodeURIComponent(revision)}`;
}

function sameRevision(a: FileSet, b: FileSet): boolean {
  return a.revision === b.revision;
}

/** Where the pieces of a file begin that are not there, bytes. */
function missingOf(
  { sha256, bytes }: ManifestEntry,
  held: ReadonlyMap<string, ReadonlySet<number>>,
): number[] {
  const missing: number[] = [];
  for (let at = 0; at < bytes; at += PIECE_BYTES) {
    if (held.get(sha256)?.has(at / PIECE_BYTES) !== true) missing.push(at);
  }
  return missing;
}

function bytesOf({ bytes }: ManifestEntry, pieces: ReadonlySet<number> | undefined): number {
  let sum = 0;
  for (const piece of pieces ?? []) {
    sum += Math.max(0, Math.min(PIECE_BYTES, bytes - piece * PIECE_BYTES));
  }
  return sum;
}
