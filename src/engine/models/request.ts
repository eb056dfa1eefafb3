import { fault, FaultError } from '../fault.ts';
import { inTime as answeredInTime, Silence } from '../support/in-time.ts';
import { cancelled, Interruption, Patience, persist, TRIES, type Wait } from './patience.ts';

/** What a download needs of the world. */
export interface Network {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal | null;
  readonly wait: Wait;
  /** A connection without a byte for this long counts as dropped, ms. */
  readonly stallMs: number;
}

export interface RequestOptions {
  /** First byte wanted. */
  readonly from?: number;
  /** The last one; to the end, unless named. */
  readonly to?: number;
  readonly cache?: RequestCache;
}

/** Answers that may be better in a moment. */
const PASSING = new Set([408, 425, 429]);

/**
 * Asks once.
 * @returns an answer of status 200, 206 or 416 (what was asked from lies past the end)
 * @throws Interruption where asking again may help
 * @throws FaultError model-missing, network, cancelled
 */
export async function request(
  url: URL,
  network: Network,
  { from = 0, to, cache = 'default' }: RequestOptions,
): Promise<Response> {
  throwIfCancelled(network.signal);
  const attempt = new AbortController();
  const answer = network.fetch(url, {
    // A listener of our own would stay for as long as the signal does, which is asked with for a whole download.
    signal: AbortSignal.any([attempt.signal, ...(network.signal === null ? [] : [network.signal])]),
    cache,
    // One range needs no preflight on another site; some hosts turn requests away by referrer.
    headers: from > 0 || to !== undefined ? { range: `bytes=${from}-${to ?? ''}` } : {},
    referrerPolicy: 'no-referrer',
  });
  const response = await inTime(answer, url, network).catch((error: unknown) => {
    attempt.abort();
    throw error;
  });
  // A host for single-page apps answers any address with its start page and status 200.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || response.status === 410 || (response.ok && isPage)) {
    throw missing(url);
  }
  if (response.ok || (response.status === 416 && (from > 0 || to !== undefined))) return response;
  const what = { why: 'answered', file: nameOf(url), status: response.status } as const;
  if (response.status >= 500 || PASSING.has(response.status)) {
    throw new Interruption(what, { askedPauseMs: askedPause(response) });
  }
  throw new FaultError(fault('network', what));
}

/**
 * Fetches a small JSON file whole. The lists change when models do, so they are never taken from a cache
 * unasked.
 * @throws FaultError model-missing, network, cancelled
 */
export async function requestJson(url: URL, network: Network, tries = TRIES): Promise<Uint8Array> {
  const bytes = await requestBytes(url, network, { cache: 'no-cache' }, tries);
  // Some hosts call their start page JSON too.
  if (bytes[0] === '<'.charCodeAt(0)) throw missing(url);
  return bytes;
}

/**
 * Fetches a small file whole.
 * @throws FaultError model-missing, network, cancelled
 */
export async function requestBytes(
  url: URL,
  network: Network,
  options: RequestOptions = {},
  tries = TRIES,
): Promise<Uint8Array<ArrayBuffer>> {
  return persist(new Patience(network.wait, network.signal, tries), async () => {
    const response = await request(url, network, options);
    return new Uint8Array(await inTime(response.arrayBuffer(), url, network));
  });
}

/**
 * Waits for the next sign of life of a connection.
 * @throws Interruption when it breaks, or when nothing comes for too long
 * @throws FaultError cancelled
 */
export async function inTime<T>(
  sign: Promise<T>,
  url: URL,
  { signal, stallMs }: Network,
): Promise<T> {
  try {
    const value = await answeredInTime(sign, stallMs);
    throwIfCancelled(signal);
    return value;
  } catch (cause) {
    throwIfCancelled(signal);
    const file = nameOf(url);
    if (cause instanceof Silence) throw new Interruption({ why: 'stalled', file });
    throw new Interruption({ why: 'broken', file }, { cause });
  }
}

export function throwIfCancelled(signal: AbortSignal | null): void {
  if (signal?.aborted === true) throw cancelled();
}

/** The last two parts of the path: "xs-s1/manifest.json". */
export function nameOf(url: URL): string {
  return url.pathname.split('/').slice(-2).join('/');
}

function missing(url: URL): FaultError {
  return new FaultError(fault('model-missing', { why: 'file', file: nameOf(url) }));
}

/** Of a Retry-After header in seconds, ms. */
function askedPause(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0;
}
