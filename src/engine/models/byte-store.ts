import { inTime, PATIENCE_MS, Silence } from '../support/in-time.ts';
import { PatientStore } from './patient-store.ts';

/**
 * Keeps bytes between visits under keys that look like paths. It may fail at any call: absent, forbidden
 * or full. `FileStore` is what the rest of the code uses.
 */
export interface ByteStore {
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** Does something while no other tab does something of this kind. A store that cannot do that has not this. */
  exclusively?<T>(work: () => Promise<T>): Promise<T>;
}

/** The browser's Cache Storage, or null where there is none (insecure pages, some private windows). */
export async function openCacheStore(name = 'unmask-models'): Promise<ByteStore | null> {
  if (isSilent) return null;
  try {
    return new PatientStore(new CacheStore(name, await inTime(caches.open(name))));
  } catch (error) {
    // Absent, forbidden or silent: the page works without it and downloads again at the next visit.
    isSilent = error instanceof Silence;
    return null;
  }
}

/** Whether the storage has not answered in this visit: nobody waits for it a second time. */
let isSilent = false;

/** Never fetched; Cache Storage wants addresses as keys. */
const ADDRESS = 'https://unmask.invalid/';

class CacheStore implements ByteStore {
  readonly #name: string;
  readonly #cache: Cache;

  constructor(name: string, cache: Cache) {
    this.#name = name;
    this.#cache = cache;
  }

  async get(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const response = await this.#cache.match(ADDRESS + key);
    return response === undefined ? null : new Uint8Array(await response.arrayBuffer());
  }

  async put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#cache.put(ADDRESS + key, new Response(bytes));
  }

  async remove(key: string): Promise<void> {
    await this.#cache.delete(ADDRESS + key);
  }

  async keys(): Promise<readonly string[]> {
    return (await this.#cache.keys()).map(({ url }) => url.slice(ADDRESS.length));
  }

  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    // The type promises it; insecure pages do not have it.
    if (!('locks' in navigator)) return work();
    const lock = { isHeld: false };
    const begin = (): Promise<T> => {
      lock.isHeld = true;
      return work();
    };
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      return await navigator.locks.request(this.#name, { signal }, begin);
    } catch (error) {
      // A tab that sleeps with the lock in its hand must not keep the others from their work.
      if (lock.isHeld) throw error;
      return work();
    }
  }
}
