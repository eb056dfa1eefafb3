import { inTime, PATIENCE_MS, Silence } from '../support/in-time.ts';
import type { ByteStore } from './byte-store.ts';

/**
 * A store whose every answer comes in time or not at all: storage that hangs, as that of a damaged profile does, is
 * then as good as none. After the first silence nothing is asked of it any more.
 */
export class PatientStore implements ByteStore {
  readonly #store: ByteStore;
  readonly #patienceMs: number;
  #isSilent = false;

  constructor(store: ByteStore, patienceMs = PATIENCE_MS) {
    this.#store = store;
    this.#patienceMs = patienceMs;
  }

  get(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#ask(() => this.#store.get(key));
  }

  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.#ask(() => this.#store.put(key, bytes));
  }

  remove(key: string): Promise<void> {
    return this.#ask(() => this.#store.remove(key));
  }

  keys(): Promise<readonly string[]> {
    return this.#ask(() => this.#store.keys());
  }

  /** Each answer within the work has its own limit. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#isSilent || this.#store.exclusively === undefined
      ? work()
      : this.#store.exclusively(work);
  }

  async #ask<T>(what: () => Promise<T>): Promise<T> {
    if (this.#isSilent) throw new Silence();
    try {
      return await inTime(what(), this.#patienceMs);
    } catch (error) {
      this.#isSilent ||= error instanceof Silence;
      throw error;
    }
  }
}
