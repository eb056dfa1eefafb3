import { fault, FaultError } from '../fault.ts';
import type { ManifestEntry } from './manifest.ts';
import { Patience } from './patience.ts';
import { inTime, request, type Network } from './request.ts';

export interface Transfer {
  readonly url: URL;
  readonly entry: ManifestEntry;
  /** As long as the file. The first `from` bytes are there already. */
  readonly into: Uint8Array;
  readonly from: number;
  /** `reload` passes by caches that may hold another file under the same address. */
  readonly cache: RequestCache;
  readonly network: Network;
  /** Told how many bytes are there, from the start. Falls at a restart. */
  readonly onBytes: (at: number) => void;
}

/**
 * Fetches one file. A connection that drops is taken up where it ended, if the server can do that;
 * otherwise the file begins again. Whether the bytes are the right ones, the checksum tells, not this.
 * @throws FaultError model-missing, network, model-invalid (other length), cancelled
 */
export async function transfer(options: Transfer): Promise<void> {
  const { entry, network } = options;
  const patience = new Patience(network.wait, network.signal);
  const progress = new Progress(options, patience);
  while (progress.at < entry.bytes) {
    try {
      // A server that chokes on ranges gets a last chance to send the whole file.
      const mayResume = !patience.isLastTry && progress.mayResume;
      if (!mayResume) progress.moveTo(0);
      const response = await request(options.url, network, {
        from: progress.at,
        cache: options.cache,
      });
      if (await progress.begin(response)) await read(response, options, progress);
    } catch (error) {
      await patience.after(error);
    }
  }
}

/** How far a file has come, over all its connections. */
class Progress {
  readonly #options: Transfer;
  readonly #patience: Patience;
  /** Bytes that are there. */
  at: number;
  /** False once the server has shown that its ranges cannot be used. */
  mayResume = true;
  #furthest: number;
  #etag: string | null = null;
  #endedShortAt: number | null = null;

  constructor(options: Transfer, patience: Patience) {
    this.#options = options;
    this.#patience = patience;
    this.at = options.from;
    this.#furthest = options.from;
  }

  /**
   * Finds out where an answer begins.
   * @returns false if it cannot be used and the file must be asked for again
   */
  async begin(response: Response): Promise<boolean> {
    if (response.status === 416) {
      this.endShort();
      return false;
    }
    const etag = response.headers.get('etag');
    const isOther = this.#etag !== null && etag !== null && etag !== this.#etag;
    this.#etag = etag ?? this.#etag;
    if (response.status !== 206) {
      this.moveTo(0);
      return true;
    }
    if (!isOther && this.#isAskedFor(response.headers.get('content-range'))) return true;
    // Another file, or another part of it than was asked for: what is there does not go with it.
    this.mayResume = false;
    await response.body?.cancel();
    return false;
  }

  #isAskedFor(contentRange: string | null): boolean {
    // Another site may not let us read the header: then the checksum alone has to tell.
    if (contentRange === null) return true;
    const range = parseContentRange(contentRange);
    const { bytes } = this.#options.entry;
    return range?.start === this.at && (range.total ?? bytes) === bytes;
  }

  add(bytes: Uint8Array): void {
    const { entry, into } = this.#options;
    const end = this.at + bytes.length;
    if (end > entry.bytes) {
      const { path: file, bytes: most } = entry;
      throw new FaultError(fault('model-invalid', { why: 'too-long', file, bytes: most }));
    }
    into.set(bytes, this.at);
    this.moveTo(end);
  }

  moveTo(at: number): void {
    if (at === this.at) return;
    this.at = at;
    if (at > this.#furthest) {
      this.#furthest = at;
      this.#patience.renew();
    }
    this.#options.onBytes(at);
  }

  /**
   * The server ended the file early, in good order. Once, a proxy may have cut it; the second time at the
   * same place it is the file that is short.
   */
  endShort(): void {
    const { entry } = this.#options;
    if (this.#endedShortAt === this.at) {
      const { path: file, bytes } = entry;
      throw new FaultError(
        fault('model-invalid', { why: 'ended-early', file, at: this.at, bytes }),
      );
    }
    this.#endedShortAt = this.at;
  }
}

async function read(response: Response, options: Transfer, progress: Progress): Promise<void> {
  const { entry, network, url } = options;
  const reader = response.body?.getReader();
  try {
    while (reader !== undefined) {
      const { done, value } = await inTime(reader.read(), url, network);
      if (done) break;
      progress.add(value);
    }
  } finally {
    // What is left of an answer that is not wanted any more; one that broke cannot be cancelled.
    void reader?.cancel().catch(() => undefined);
  }
  if (progress.at < entry.bytes) progress.endShort();
}

interface ContentRange {
  readonly start: number;
  /** Null where the server does not say. */
  readonly total: number | null;
}

/** @returns null for what names no range */
export function parseContentRange(header: string): ContentRange | null {
  const match = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header);
  if (match === null) return null;
  return { start: Number(match[1]), total: match[2] === '*' ? null : Number(match[2]) };
}
