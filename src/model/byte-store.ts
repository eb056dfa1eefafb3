/**
 * Keeps bytes between visits under keys that look like paths. It may fail at any call: absent, forbidden
 * or full. `FileStore` is what the rest of the code uses.
 */
export interface ByteStore {
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** The browser's Cache Storage, or null where there is none (insecure pages, some private windows). */
export async function openCacheStore(name = 'unmask-models'): Promise<ByteStore | null> {
  try {
    return new CacheStore(await caches.open(name));
  } catch {
    // Absent or forbidden: the page works without it and downloads again at the next visit.
    return null;
  }
}

/** Never fetched; Cache Storage wants addresses as keys. */
const ADDRESS = 'https://unmask.invalid/';

class CacheStore implements ByteStore {
  constructor(private readonly cache: Cache) {}

  async get(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const response = await this.cache.match(ADDRESS + key);
    return response === undefined ? null : new Uint8Array(await response.arrayBuffer());
  }

  async put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.cache.put(ADDRESS + key, new Response(bytes));
  }

  async remove(key: string): Promise<void> {
    await this.cache.delete(ADDRESS + key);
  }

  async keys(): Promise<readonly string[]> {
    return (await this.cache.keys()).map(({ url }) => url.slice(ADDRESS.length));
  }
}
