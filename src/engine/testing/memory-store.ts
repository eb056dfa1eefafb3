import type { ByteStore } from '../models/byte-store.ts';

/** Test support: a store in memory that can be made to fail. */
export class MemoryStore implements ByteStore {
  readonly map = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Bytes that fit. */
  quota = Infinity;

  get(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return Promise.resolve(this.map.get(key)?.slice() ?? null);
  }

  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const held = [...this.map].reduce(
      (sum, [at, { length }]) => sum + (at === key ? 0 : length),
      0,
    );
    if (held + bytes.length > this.quota) {
      return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    }
    this.map.set(key, bytes.slice());
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    this.map.delete(key);
    return Promise.resolve();
  }

  #last: Promise<unknown> = Promise.resolve();

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.map.keys()]);
  }
}
