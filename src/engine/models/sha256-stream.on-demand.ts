import { createSHA256 } from 'hash-wasm';

/** A checksum under way, as plain data: bytes that only the build which made them can read. */
export type Sha256State = readonly number[];

type Hasher = Awaited<ReturnType<typeof createSHA256>>;

/**
 * SHA-256 over bytes that come piece by piece. The platform's own digest wants them all at once, and is not there on
 * pages without https; this one can also be laid aside and taken up again.
 */
export class Sha256 {
  readonly #hasher: Hasher;

  private constructor(hasher: Hasher) {
    this.#hasher = hasher;
  }

  static async begin(): Promise<Sha256> {
    return new Sha256((await createSHA256()).init());
  }

  /** @returns null where another build has laid the state aside */
  static async resume(state: Sha256State): Promise<Sha256 | null> {
    const hasher = await createSHA256();
    try {
      return new Sha256(hasher.load(Uint8Array.from(state)));
    } catch {
      return null;
    }
  }

  /** What there is so far, to go on from later. Not after `hex`. */
  get state(): Sha256State {
    return [...this.#hasher.save()];
  }

  update(bytes: Uint8Array): void {
    this.#hasher.update(bytes);
  }

  /** Of all bytes so far, lower-case hexadecimal. Nothing may be added afterwards. */
  hex(): string {
    return this.#hasher.digest();
  }
}
