import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { oneRuntime } from '../../scripts/build/one-runtime.ts';

/** Binaries of ONNX Runtime, as its package has them. */
const RUNTIMES = new URL('../../node_modules/onnxruntime-web/dist/', import.meta.url);

/**
 * A page of nothing but a module of the tests, built as the site's worker is, with one runtime in it. It serves the
 * binaries of ONNX Runtime at `runtime/NAME`, and the files that it is given.
 */
export class ModulePage {
  readonly #scripts: ReadonlyMap<string, string>;
  readonly #fileAt: (path: string) => Uint8Array | undefined;
  readonly #server: Server;

  private constructor(
    scripts: ReadonlyMap<string, string>,
    fileAt: (path: string) => Uint8Array | undefined,
  ) {
    this.#scripts = scripts;
    this.#fileAt = fileAt;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /**
   * @param module its name in `e2e/support`
   * @param fileAt what lies at a path of the page
   */
  static async start(
    module: string,
    fileAt: (path: string) => Uint8Array | undefined,
  ): Promise<ModulePage> {
    const page = new ModulePage(await bundled(module), fileAt);
    await new Promise<void>((resolve) => page.#server.listen(0, resolve));
    return page;
  }

  get url(): string {
    const at = this.#server.address();
    return `http://localhost:${typeof at === 'object' ? at?.port : ''}/`;
  }

  stop(): void {
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const asked = decodeURIComponent((request.url ?? '/').slice(1));
    const script = this.#scripts.get(asked);
    const runtime = /^runtime\/([\w.-]+\.wasm)$/.exec(asked)?.[1];
    if (asked === '') {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><script type="module" src="page.js"></script>');
    } else if (script !== undefined) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(script);
    } else if (runtime !== undefined) {
      response.setHeader('Content-Type', 'application/wasm');
      response.end(readFileSync(new URL(runtime, RUNTIMES)));
    } else {
      const file = this.#fileAt(asked);
      response.writeHead(file === undefined ? 404 : 200).end(file);
    }
  }
}

/** The page's scripts by name. */
async function bundled(module: string): Promise<ReadonlyMap<string, string>> {
  const bundle = await rolldown({
    input: { page: fileURLToPath(new URL(module, import.meta.url)) },
    platform: 'browser',
    logLevel: 'silent',
    plugins: [oneRuntime()],
    transform: { define: { __RUNTIME_FILES__: '{}' } },
    external: (id) => /^(node:)?(module|fs|path|worker_threads|os)$/.test(id),
  });
  const { output } = await bundle.generate({ format: 'es', entryFileNames: '[name].js' });
  await bundle.close();
  return new Map(
    output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each.code] as const] : [])),
  );
}
