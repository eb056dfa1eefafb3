import { fault, FaultError } from '../fault.ts';
import { Interruption, Patience, persist } from '../models/patience.ts';
import { inTime, request, requestBytes, type Network } from '../models/request.ts';
import { parseContentRange } from '../models/transfer.ts';
import { sha256Of } from '../models/sha256.ts';
import { LeadsElsewhere } from './courier.ts';
import type { SourceFile } from './description.ts';
import { streamFile } from './stream-file.ts';

/** Tries of a small request that a person waits for. */
export const FEW_TRIES = 2;

/** Most bytes of a small file: a tokenizer of a large vocabulary has 12 MB. */
const MOST_BYTES = 64 << 20;

/** Files of a host, each at its own address. */
export class RemoteFiles {
  readonly #addressOf: (path: string) => URL;
  readonly #network: Network;
  readonly #read = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  readonly #starts = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(addressOf: (path: string) => URL, network: Network) {
    this.#addressOf = addressOf;
    this.#network = network;
  }

  /**
   * A small file, fetched once.
   * @param sha256 to be held against; null where nobody says
   */
  read(path: string, sha256: string | null): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#read.get(path) ?? this.#fetch(path, sha256);
    this.#read.set(path, known);
    return known;
  }

  async #fetch(path: string, sha256: string | null): Promise<Uint8Array<ArrayBuffer>> {
    const options = { cache: 'no-cache' } as const;
    const bytes = await requestBytes(this.#addressOf(path), this.#network, options, FEW_TRIES);
    if (bytes.length > MOST_BYTES) {
      throw new FaultError(
        fault('model-invalid', { why: 'too-long', file: path, bytes: MOST_BYTES }),
      );
    }
    if (sha256 !== null && (await sha256Of(bytes)) !== sha256) {
      throw new FaultError(fault('model-invalid', { why: 'checksum', file: path }));
    }
    return bytes;
  }

  /** The first bytes of a file, fetched once; fewer where it has no more. */
  start(path: string, count: number): Promise<Uint8Array<ArrayBuffer>> {
    const key = `${count} ${path}`;
    const known = this.#starts.get(key) ?? this.#fetchStart(path, count);
    this.#starts.set(key, known);
    return known;
  }

  #fetchStart(path: string, count: number): Promise<Uint8Array<ArrayBuffer>> {
    const url = this.#addressOf(path);
    return this.#persist(async () => {
      const options = { to: count - 1, cache: 'no-store' } as const;
      const response = await request(url, this.#network, options);
      return firstBytes(response, count, url, this.#network);
    });
  }

  stream({ path, bytes }: SourceFile, from: number): AsyncIterable<Uint8Array> {
    return streamFile({ url: this.#addressOf(path), path, bytes, from }, this.#network);
  }

  /**
   * What a host says of a file without sending it; null where there is none.
   * @throws FaultError network, cancelled
   */
  async probe(path: string): Promise<ProbedFile | null> {
    const url = this.#addressOf(path);
    try {
      return await this.#persist(async () => {
        const response = await request(url, this.#network, { to: 0, cache: 'no-store' });
        void response.body?.cancel().catch(() => undefined);
        return probed(path, response);
      });
    } catch (error) {
      if (error instanceof FaultError && error.fault.code === 'model-missing') return null;
      throw error;
    }
  }

  #persist<T>(work: () => Promise<T>): Promise<T> {
    return persist(new Patience(this.#network.wait, this.#network.signal, FEW_TRIES), work);
  }
}

/** What answers say of a file. */
export interface ProbedFile extends SourceFile {
  /** Changes with the file, as far as its host says; null where it does not. */
  readonly tag: string | null;
}

function probed(path: string, { status, headers }: Response): ProbedFile {
  const range = parseContentRange(headers.get('content-range') ?? '');
  const length = status === 206 ? range?.total : Number(headers.get('content-length'));
  const linked = headers.get('x-linked-etag') ?? headers.get('etag');
  return {
    path,
    bytes: Number(headers.get('x-linked-size') ?? length ?? 0),
    sha256: /^(?:W\/)?"?([0-9a-f]{64})"?$/.exec(linked ?? '')?.[1] ?? null,
    tag: linked ?? headers.get('last-modified'),
  };
}

async function firstBytes(
  response: Response,
  count: number,
  url: URL,
  network: Network,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Uint8Array(count);
  let at = 0;
  const reader = response.body?.getReader();
  try {
    while (reader !== undefined && at < count) {
      const { done, value } = await inTime(reader.read(), url, network);
      if (done) break;
      const part = value.subarray(0, count - at);
      out.set(part, at);
      at += part.length;
    }
  } finally {
    // A server without ranges would go on to send all of it.
    void reader?.cancel().catch(() => undefined);
  }
  return out.slice(0, at);
}

/**
 * What a request failed with, as the fault of a source.
 * @param host that was asked
 */
export function unreadable(error: unknown, host: string): unknown {
  const cause = error instanceof Interruption ? error.fault : error;
  if (!(cause instanceof FaultError)) return cause;
  const { code, data } = cause.fault;
  // Nothing tells a host that is not there from one that lets no other site read it.
  if (code !== 'network' || data.why !== 'broken') return cause;
  const why = cause.cause instanceof LeadsElsewhere ? 'leads-elsewhere' : 'unreadable';
  return new FaultError(fault('source-refused', { why, host }), { cause });
}
