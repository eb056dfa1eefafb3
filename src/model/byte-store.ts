/**
 * Keeps downloaded files between visits, by checksum. What it returns is not trusted: the caller verifies
 * it as if it came from the network.
 */
export interface ByteStore {
  get(sha256: string): Promise<Uint8Array<ArrayBuffer> | null>;
  put(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(sha256: string): Promise<void>;
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

class CacheStore implements ByteStore {
  constructor(private readonly cache: Cache) {}

  async get(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const response = await this.cache.match(keyOf(sha256));
    return response === undefined ? null : new Uint8Array(await response.arrayBuffer());
  }

  async put(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.cache.put(keyOf(sha256), new Response(bytes));
  }

  async remove(sha256: string): Promise<void> {
    await this.cache.delete(keyOf(sha256));
  }
}

/** Never fetched; Cache Storage wants addresses as keys. */
function keyOf(sha256: string): string {
  return `https://unmask.invalid/sha256/${sha256}`;
}
