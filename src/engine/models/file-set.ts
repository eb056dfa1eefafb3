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

const RECORD = v.object({
  version: v.literal(1),
  complete: v.boolean(),
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

export function encodeRecord(set: FileSet, complete: boolean): Uint8Array<ArrayBuffer> {
  const { kind, id, source, revision, files } = set;
  const record: FileSetRecord = {
    version: 1,
    complete,
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
