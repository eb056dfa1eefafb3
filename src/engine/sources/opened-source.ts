import type { SourceFile } from './description.ts';
import type { SourceRef } from './source-ref.ts';

/** A source whose files are known, of which nothing large has been fetched. */
export interface OpenedSource {
  readonly ref: SourceRef;
  readonly id: string;
  readonly renamedFrom: string | null;
  readonly revision: string;
  readonly host: string;
  readonly origins: readonly string[];
  readonly licence: string | null;
  /** Status with which the host keeps its files to whom it knows; null where they are open. */
  readonly gated: number | null;
  /** All files that may matter, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /**
   * A small file, whole.
   * @throws FaultError
   */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * The first bytes of a file.
   * @throws FaultError
   */
  start(path: string, bytes: number): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * A file from a byte on, in order.
   * @throws SourceChanged, FaultError
   */
  stream(file: SourceFile, from: number): AsyncIterable<Uint8Array>;
}
