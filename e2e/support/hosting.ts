import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A static host of the build, as simple as they come, that can be made to misbehave. */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The build under test. */
export const DIST = path.resolve(ROOT, process.env['UNMASK_DIST'] ?? 'dist');

export interface HostOptions {
  /** Folder to serve. */
  readonly folder?: string;
  /** Path under which it is served, with slashes at both ends. */
  readonly base?: string;
  /** Sends what the build's `_headers` ask for. */
  readonly headers?: boolean;
  /** Lets other sites read it. */
  readonly cors?: boolean;
}

export interface HostRequest {
  readonly path: string;
  /** Of the Range header, or null. */
  readonly range: string | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** From the last byte before a cut to the cut. */
const LINGER_MS = 500;

export class StaticHost {
  readonly requests: HostRequest[] = [];
  /** Breaks the connection once after so many bytes of the file that ends so, or sends no more. */
  cut: { readonly path: string; readonly after: number; readonly holds?: boolean } | null = null;
  /** Answers what it has not, or what ends in one of these, with a page and status 200. */
  wrong: { readonly html: string; readonly instead: readonly string[] } | null = null;
  /** Whether it knows of ranges. */
  ranges = true;
  folder: string;
  readonly #options: HostOptions;
  readonly #server: Server;
  #port = 0;

  private constructor(options: HostOptions) {
    this.#options = options;
    this.folder = options.folder ?? DIST;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(options: HostOptions = {}): Promise<StaticHost> {
    const host = new StaticHost(options);
    await host.restart();
    return host;
  }

  /** Absolute address of the page. */
  get url(): string {
    return `http://localhost:${this.#port}${this.#options.base ?? '/'}`;
  }

  /** Serves again, at the same address. */
  async restart(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, resolve));
    const address = this.#server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
  }

  /** Like a network that is gone: open connections break, new ones are refused. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Ranges asked for of the file that ends so, in order; null: all of it. */
  rangesOf(name: string): (string | null)[] {
    return this.requests.filter((asked) => asked.path.endsWith(name)).map(({ range }) => range);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { base = '/', headers = false, cors = false } = this.#options;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const range = request.headers.range ?? null;
    this.requests.push({ path: pathname, range });
    if (cors) response.setHeader('Access-Control-Allow-Origin', '*');
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : null;
    if (headers) {
      for (const [name, value] of headersFor(this.folder, `/${inside ?? ''}`)) {
        response.setHeader(name, value);
      }
    }
    const file =
      inside === null ? null : path.join(this.folder, inside === '' ? 'index.html' : inside);
    if (this.wrong !== null && inside !== null) {
      const { html, instead } = this.wrong;
      const isThere = file?.startsWith(this.folder) === true && isFile(file);
      if (!isThere || instead.some((end) => pathname.endsWith(end))) {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          // As hosts say it of everything below assets/.
          'cache-control': 'public, max-age=31536000, immutable',
        });
        response.end(html);
        return;
      }
    }
    if (file === null || !file.startsWith(this.folder) || !isFile(file)) {
      response.writeHead(404).end('Not found');
      return;
    }
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    this.#send(readFileSync(file), pathname, range, response);
  }

  #send(bytes: Buffer, pathname: string, range: string | null, response: ServerResponse): void {
    const from = this.ranges ? Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0) : 0;
    if (from > 0) {
      response.statusCode = 206;
      response.setHeader('Content-Range', `bytes ${from}-${bytes.length - 1}/${bytes.length}`);
    }
    const body = bytes.subarray(from);
    response.setHeader('Content-Length', body.length);
    if (this.cut === null || !pathname.endsWith(this.cut.path)) {
      response.end(body);
      return;
    }
    const { after, holds = false } = this.cut;
    this.cut = null;
    response.write(body.subarray(0, after - from), () => {
      // In order, so that all that was sent arrives; and after a while, since a browser forgets what nobody
      // has read yet when a connection ends short.
      if (!holds) setTimeout(() => response.socket?.end(), LINGER_MS);
    });
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Reads `_headers` as the hosts do that know it: blocks of a path pattern and indented headers. */
function headersFor(folder: string, pathname: string): [string, string][] {
  const blocks = readFileSync(path.join(folder, '_headers'), 'utf8').trim().split(/\n\n+/);
  return blocks.flatMap((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    const matches = pattern.endsWith('*')
      ? pathname.startsWith(pattern.slice(0, -1))
      : pathname === pattern;
    if (!matches) return [];
    return lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
  });
}
