import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/**
 * Test support: a stand-in for the Hugging Face hub on this machine, which answers as the hub does: a list of files,
 * small files itself, large ones by a redirect to another origin; entity tags, ranges, error codes.
 */

/** A repository. */
export interface HubRepository {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of the revision that `main` is. */
  readonly commit?: string;
  readonly licence?: string;
  /** Status for whoever is not let in. */
  readonly gated?: 401 | 403;
  /** The name that it has by now. */
  readonly renamedTo?: string;
  /** Leaves sizes and checksums out of the list. */
  readonly isTerse?: boolean;
}

export interface HubRequest {
  /** Whether it went to where large files lie. */
  readonly isStore: boolean;
  readonly method: string;
  readonly path: string;
  readonly range: string | null;
  /** Of the page that asks; null outside of one. */
  readonly origin: string | null;
}

/** A connection that breaks. */
export interface Cut {
  /** End of the file's path in the repository. */
  readonly path: string;
  /** Bytes of the file after which it does. */
  readonly after: number;
  /** Sends no more instead of breaking. */
  readonly holds?: boolean;
}

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Longer files lie elsewhere. */
const SMALL_BYTES = 10_000;

/** From the last byte before a cut to the cut: what was sent is to arrive. */
const LINGER_MS = 200;

export class HubServer {
  readonly repositories: Map<string, HubRepository>;
  readonly requests: HubRequest[] = [];
  /** Breaks connections, one after the other. */
  readonly cuts: Cut[] = [];
  /** Whether pages of other sites may read it. */
  cors = true;
  /** Whether it knows of ranges. */
  ranges = true;
  /** Comes with every entity tag: changed, it says that the files have. */
  tag = '';
  readonly #hub: Server;
  readonly #store: Server;
  readonly #blobs = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();

  private constructor(repositories: Iterable<readonly [string, HubRepository]>) {
    this.repositories = new Map(repositories);
    this.#hub = createServer((request, response) => this.#answerHub(request, response));
    this.#store = createServer((request, response) => this.#answerStore(request, response));
  }

  static async start(
    repositories: Iterable<readonly [string, HubRepository]> = [],
  ): Promise<HubServer> {
    const hub = new HubServer(repositories);
    for (const server of [hub.#hub, hub.#store]) {
      await new Promise<void>((resolve) => server.listen(0, resolve));
    }
    return hub;
  }

  /** Origin of the hub. */
  get url(): string {
    return `http://localhost:${portOf(this.#hub)}`;
  }

  /** Origin that large files lie at. */
  get storeUrl(): string {
    return `http://localhost:${portOf(this.#store)}`;
  }

  /** Ranges that were asked for of large files whose path ends so, in order; null: all of it. */
  rangesOf(path: string): (string | null)[] {
    return this.requests
      .filter((asked) => asked.isStore && asked.path.endsWith(path))
      .map(({ range }) => range);
  }

  async stop(): Promise<void> {
    for (const server of [this.#hub, this.#store]) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    }
  }

  #answerHub(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    this.#note(request, pathname, false);
    this.#allow(response);
    const [, api, kind, ...rest] = pathname.split('/').map(decodeURIComponent);
    if (api === 'api' && kind === 'models') {
      const [owner = '', name = '', , ...revision] = rest;
      this.#list(`${owner}/${name}`, revision.join('/'), response);
      return;
    }
    const [resolve, revision = '', ...path] = rest;
    if (resolve === 'resolve')
      this.#file(`${api}/${kind}`, revision, path.join('/'), request, response);
    else fail(response, 404);
  }

  #list(id: string, revision: string, response: ServerResponse): void {
    const repository = this.repositories.get(id);
    // The hub does not tell what it has not from what it does not show.
    if (repository === undefined) {
      fail(response, 401, 'RepoNotFound');
      return;
    }
    const { renamedTo, files, commit = COMMIT, licence, gated, isTerse = false } = repository;
    if (renamedTo !== undefined) {
      response.writeHead(307, { location: `/api/models/${renamedTo}/revision/${revision}` }).end();
      return;
    }
    if (revision !== 'main' && revision !== commit) {
      fail(response, 404, 'RevisionNotFound');
      return;
    }
    const siblings = [...files].map(([rfilename, bytes]) => {
      if (isTerse) return { rfilename };
      const size = bytes.length;
      return size <= SMALL_BYTES
        ? { rfilename, size, blobId: 'b' }
        : { rfilename, size, lfs: { sha256: sha256(bytes), size, pointerSize: 134 } };
    });
    const body = {
      id,
      modelId: id,
      sha: commit,
      private: false,
      gated: gated === undefined ? false : 'auto',
      ...(licence !== undefined && {
        cardData: { license: licence },
        tags: [`license:${licence}`],
      }),
      siblings,
    };
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(body));
  }

  #file(
    id: string,
    revision: string,
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const repository = this.repositories.get(id);
    const {
      commit = COMMIT,
      gated,
      files,
    } = repository ?? { files: new Map<string, Uint8Array>() };
    if (repository === undefined) fail(response, 401, 'RepoNotFound');
    else if (gated !== undefined) fail(response, gated, 'GatedRepo');
    else if (revision !== 'main' && revision !== commit) fail(response, 404, 'RevisionNotFound');
    else {
      const bytes = files.get(path);
      if (bytes === undefined) {
        fail(response, 404, 'EntryNotFound');
        return;
      }
      response.setHeader('X-Repo-Commit', commit);
      if (bytes.length <= SMALL_BYTES) {
        this.#send(bytes, path, `"${sha256(bytes).slice(0, 40)}"`, request, response);
        return;
      }
      const sum = sha256(bytes);
      this.#blobs.set(sum, { path, bytes });
      response.setHeader('X-Linked-Etag', `"${sum}"`);
      response.setHeader('X-Linked-Size', bytes.length);
      response.writeHead(302, { location: `${this.storeUrl}/blobs/${sum}/${path}` }).end();
    }
  }

  #answerStore(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    this.#note(request, pathname, true);
    this.#allow(response);
    const [, , sum = ''] = pathname.split('/');
    const blob = this.#blobs.get(sum);
    if (blob === undefined) fail(response, 404);
    else this.#send(blob.bytes, blob.path, `"${sum}${this.tag}"`, request, response);
  }

  #send(
    bytes: Uint8Array,
    path: string,
    etag: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const isRange = this.ranges && first !== undefined;
    const from = isRange ? Number(first) : 0;
    const to = isRange && last !== '' ? Math.min(bytes.length, Number(last) + 1) : bytes.length;
    response.setHeader('ETag', etag);
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader(
      'Content-Type',
      path.endsWith('.json') ? 'text/plain' : 'binary/octet-stream',
    );
    if (from >= bytes.length && isRange) {
      response.writeHead(416, { 'Content-Range': `bytes */${bytes.length}` }).end();
      return;
    }
    if (isRange) {
      response.statusCode = 206;
      response.setHeader('Content-Range', `bytes ${from}-${to - 1}/${bytes.length}`);
    }
    const body = bytes.subarray(from, to);
    response.setHeader('Content-Length', body.length);
    const cut = this.cuts.findIndex((each) => path.endsWith(each.path) && each.after < to);
    const [{ after, holds = false } = { after: Infinity }] =
      cut < 0 ? [] : this.cuts.splice(cut, 1);
    if (after === Infinity) {
      response.end(body);
      return;
    }
    response.write(body.subarray(0, Math.max(0, after - from)), () => {
      if (!holds) setTimeout(() => response.socket?.destroy(), LINGER_MS);
    });
  }

  #note({ method = 'GET', headers }: IncomingMessage, path: string, isStore: boolean): void {
    const { range = null, origin = null } = headers;
    this.requests.push({ isStore, method, path, range, origin });
  }

  #allow(response: ServerResponse): void {
    if (!this.cors) return;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader(
      'Access-Control-Expose-Headers',
      'X-Repo-Commit,X-Error-Code,X-Error-Message,ETag,Accept-Ranges,Content-Range,X-Linked-Size,X-Linked-ETag',
    );
  }
}

function fail(response: ServerResponse, status: number, code?: string): void {
  if (code !== undefined) response.setHeader('X-Error-Code', code);
  response.writeHead(status).end(code ?? 'Not found');
}

const sums = new WeakMap<Uint8Array, string>();

function sha256(bytes: Uint8Array): string {
  const sum = sums.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  sums.set(bytes, sum);
  return sum;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
