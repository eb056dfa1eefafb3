import type { ByteStore } from './byte-store.ts';

/** A store that has not answered by then never will, ms. A disk that sleeps wakes in less. */
export const STORE_PATIENCE_MS = 10_000;

/** A store that did not answer in time. */
export class SilentStore extends Error {
  override readonly name = 'SilentStore';

  constructor() {
    super('The browser’s storage does not answer.');
  }
}

/**
 * A store whose every answer comes in time or not at all: storage that hangs, as that of a damaged profile does, is
 * then as good as none. After the first silence nothing is asked of it any more.
 */
export class PatientStore implements ByteStore {
  readonly #store: ByteStore;
  readonly #patienceMs: number;
  #isSilent = false;

  constructor(store: ByteStore, patienceMs = STORE_PATIENCE_MS) {
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

  async #ask<T>(what: () => Promise<T>): Promise<T> {
    if (this.#isSilent) throw new SilentStore();
    try {
      return await inTime(what(), this.#patienceMs);
    } catch (error) {
      this.#isSilent ||= error instanceof SilentStore;
      throw error;
    }
  }
}

/** @throws SilentStore when the answer does not come */
export async function inTime<T>(answer: Promise<T>, patienceMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilentStore()), patienceMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
