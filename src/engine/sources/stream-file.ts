import { fault, FaultError } from '../fault.ts';
import { Patience } from '../models/patience.ts';
import { inTime, request, type Network } from '../models/request.ts';
import { parseContentRange } from '../models/transfer.ts';

export interface StreamedFile {
  readonly url: URL;
  /** For messages. */
  readonly path: string;
  /** Length of the whole file. */
  readonly bytes: number;
  /** First byte wanted. */
  readonly from: number;
}

/** What was to be gone on with is another file by now. */
export class SourceChanged extends Error {
  override readonly name = 'SourceChanged';
}

/**
 * Fetches a file as a stream: each byte once and in order, over as many connections as it takes. One that drops is
 * taken up where it ended; a server without ranges sends the file again, and what is known of it is passed over.
 * @throws SourceChanged when its entity tag changes between connections
 * @throws FaultError model-missing, network, model-invalid (shorter or longer than said), cancelled
 */
export async function* streamFile(
  file: StreamedFile,
  network: Network,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { url, path, bytes } = file;
  const patience = new Patience(network.wait, network.signal);
  let at = file.from;
  let etag: string | null = null;
  let shortAt: number | null = null;
  while (at < bytes) {
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
    try {
      const response = await request(url, network, { from: at, cache: 'no-store' });
      reader = response.body?.getReader();
      const tag = response.headers.get('etag');
      if (etag !== null && tag !== null && tag !== etag) throw new SourceChanged(path);
      etag = tag ?? etag;
      let skip = begins(response, at, bytes);
      for (;;) {
        const next = response.status === 416 ? undefined : await read(reader, url, network);
        if (next === undefined) break;
        const fresh = next.subarray(Math.min(skip, next.length));
        skip -= next.length - fresh.length;
        if (fresh.length === 0) continue;
        if (at + fresh.length > bytes) {
          throw new FaultError(fault('model-invalid', { why: 'too-long', file: path, bytes }));
        }
        at += fresh.length;
        patience.renew();
        yield fresh;
      }
      // It ended early in good order. Once, a proxy may have cut it; twice at one place, the file is short.
      if (at < bytes && shortAt === at) {
        throw new FaultError(fault('model-invalid', { why: 'ended-early', file: path, at, bytes }));
      }
      shortAt = at;
    } catch (error) {
      await patience.after(error);
    } finally {
      // Of an answer that is not wanted any more; one that broke cannot be cancelled.
      void reader?.cancel().catch(() => undefined);
    }
  }
}

/** How many bytes of an answer are known already. @throws SourceChanged for a range that was not asked for */
function begins(response: Response, at: number, bytes: number): number {
  if (response.status !== 206) return at;
  const range = parseContentRange(response.headers.get('content-range') ?? '');
  // Another site may not let us read the header: then the checksum alone has to tell.
  if (range === null) return 0;
  if (range.start !== at || (range.total ?? bytes) !== bytes) throw new SourceChanged();
  return 0;
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  url: URL,
  network: Network,
): Promise<Uint8Array | undefined> {
  if (reader === undefined) return undefined;
  const { done, value } = await inTime(reader.read(), url, network);
  return done ? undefined : value;
}
