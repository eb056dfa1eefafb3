import * as v from 'valibot';
import { ENTRY, type ManifestEntry } from './manifest.ts';

/** Files that belong and are fetched together: the folder of a model, or a runtime. */
export interface FileSet {
  readonly kind: 'model' | 'runtime';
  readonly id: string;
  /** Absolute address of the folder, with a slash at its end. */
  readonly source: string;
  /** Changes with any change to the files. */
  readonly revision: string;
  readonly files: readonly ManifestEntry[];
}

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How far the files are that a set is made of, while it is being made of others: by path. */
const JOURNAL = v.record(
  text,
  v.object({
    /** Bytes that are taken in, and kept in whatever they became. */
    at: count,
    /** The checksum of those bytes, to go on from; null for none, and for what an earlier version wrote. */
    sum: v.fallback(v.nullable(v.array(count)), null),
  }),
);
export type Journal = Readonly<v.InferOutput<typeof JOURNAL>>;

const RECORD = v.object({
  version: v.literal(1),
  complete: v.boolean(),
  journal: v.exactOptional(JOURNAL),
  set: v.object({
    kind: v.picklist(['model', 'runtime']),
    id: text,
    source: text,
    revision: text,
    files: v.array(ENTRY),
  }),
});

/** What a store notes about a set. */
export type FileSetRecord = v.InferOutput<typeof RECORD>;

/** @param journal of a set that is being made of other files */
export function encodeRecord(
  set: FileSet,
  complete: boolean,
  journal?: Journal,
): Uint8Array<ArrayBuffer> {
  const { kind, id, source, revision, files } = set;
  const record: FileSetRecord = {
    version: 1,
    complete,
    ...(journal !== undefined && { journal: { ...journal } }),
    set: { kind, id, source, revision, files: [...files] },
  };
  return new TextEncoder().encode(JSON.stringify(record));
}

/** @returns null for what is no record, or one of another version */
export function decodeRecord(bytes: Uint8Array): FileSetRecord | null {
  try {
    return v.parse(RECORD, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

/** Whether both are the same model or runtime of the same site, at whatever revision. */
export function isSameSet(a: FileSet, b: Pick<FileSet, 'kind' | 'id' | 'source'>): boolean {
  return a.kind === b.kind && a.id === b.id && a.source === b.source;
}
