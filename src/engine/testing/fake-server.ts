/** Test support: a file server whose connections break as a test wishes. */

/** How one answer goes. */
export interface Answer {
  /** Bytes of the body after which the connection breaks. */
  readonly cutAfter?: number;
  /** Whether the body ends early in good order instead of breaking. */
  readonly endsQuietly?: boolean;
  /** Sends nothing more after `cutAfter`, and does not break either. */
  readonly stalls?: boolean;
  readonly ignoresRange?: boolean;
  /** In place of the true one; null leaves it out. */
  readonly contentRange?: string | null;
  readonly etag?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Serves these bytes instead. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export interface Asked {
  readonly path: string;
  /** First byte asked for, or null for the whole file. */
  readonly from: number | null;
  readonly cache: RequestCache | undefined;
}

export class FakeServer {
  readonly asked: Asked[] = [];
  /** How the answers to come go, in order; afterwards all goes well. */
  readonly script: Answer[] = [];
  /** No answers at all. */
  isDown = false;
  readonly #files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

  /** @param files by path, "/app/models/xs/config.json" */
  constructor(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
    this.#files = files;
  }

  /** How often a file was asked for, and from where on. */
  froms(path: string): (number | null)[] {
    return this.asked.filter((asked) => asked.path.endsWith(path)).map(({ from }) => from);
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const range = new Headers(init?.headers).get('range');
    const from = range === null ? null : Number(/^bytes=(\d+)-$/.exec(range)?.[1]);
    this.asked.push({ path: pathname, from, cache: init?.cache });
    await Promise.resolve();
    init?.signal?.throwIfAborted();
    if (this.isDown) throw new TypeError('failed to fetch');
    const file = this.#files.get(pathname);
    if (file === undefined) return new Response('not found', { status: 404 });
    // Only weights are served badly: what is small comes through.
    const answer = pathname.endsWith('.safetensors') ? (this.script.shift() ?? {}) : {};
    return respond(answer.bytes ?? file, from, answer);
  };
}

function respond(file: Uint8Array<ArrayBuffer>, from: number | null, answer: Answer): Response {
  const { status, headers = {}, etag = '"v1"', ignoresRange = false } = answer;
  if (status !== undefined) return new Response('', { status, headers });
  if (from === null || ignoresRange) {
    return new Response(bodyOf(file, answer), { headers: { ...headers, etag } });
  }
  if (from >= file.length) {
    return new Response('', {
      status: 416,
      headers: { 'content-range': `bytes */${file.length}` },
    });
  }
  const all = new Headers({ ...headers, etag });
  const { contentRange = `bytes ${from}-${file.length - 1}/${file.length}` } = answer;
  if (contentRange !== null) all.set('content-range', contentRange);
  return new Response(bodyOf(file.slice(from), answer), { status: 206, headers: all });
}

/** In packets, as a network delivers. */
function bodyOf(bytes: Uint8Array<ArrayBuffer>, answer: Answer): ReadableStream {
  const { cutAfter = Infinity, endsQuietly = false, stalls = false } = answer;
  const end = Math.min(bytes.length, cutAfter);
  const packet = Math.max(1, Math.ceil(bytes.length / 7));
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      const next = Math.min(end, at + packet);
      if (next > at) controller.enqueue(bytes.slice(at, next));
      else if (end === bytes.length || endsQuietly) controller.close();
      else if (stalls) return new Promise(() => undefined);
      else controller.error(new TypeError('network error'));
      at = next;
      return undefined;
    },
  });
}
