import { fault, FaultError } from '../fault.ts';
import type { Journal } from '../models/file-set.ts';
import type { Sha256 } from '../models/sha256-stream.on-demand.ts';
import { sha256Stream } from '../models/sha256.ts';
import type { SourceFile } from './description.ts';

/**
 * The checksum of a source file while it streams, to be held against the one that its host names. Where it names none
 * there is nothing to hold it against, and none is made.
 */
export class SourceSum {
  readonly #file: SourceFile;
  readonly #sum: Sha256 | null;

  private constructor(file: SourceFile, sum: Sha256 | null) {
    this.#file = file;
    this.#sum = sum;
  }

  /**
   * @param taken how far the file is taken in, with what `state` gave there
   * @returns null where that cannot be gone on from
   */
  static async begin(
    file: SourceFile,
    taken: Journal[string] | undefined,
  ): Promise<SourceSum | null> {
    if (file.sha256 === null) return new SourceSum(file, null);
    const { Sha256 } = await sha256Stream();
    if (taken === undefined) return new SourceSum(file, await Sha256.begin());
    const sum = taken.sum === null ? null : await Sha256.resume(taken.sum);
    return sum === null ? null : new SourceSum(file, sum);
  }

  /** As plain data. Not after `check`. */
  get state(): Journal[string]['sum'] {
    return this.#sum === null ? null : [...this.#sum.state];
  }

  update(bytes: Uint8Array): void {
    this.#sum?.update(bytes);
  }

  /** Once the whole file has been taken in. @throws FaultError model-invalid */
  check(): void {
    if (this.#sum === null || this.#sum.hex() === this.#file.sha256) return;
    throw new FaultError(fault('model-invalid', { why: 'checksum', file: this.#file.path }));
  }
}
