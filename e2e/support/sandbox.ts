import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { FrameMessage } from '../../src/sandbox/messages.ts';
import { SANDBOX_SCRIPT, SANDBOX_WORKER } from '../../src/sandbox/policy.ts';
import type { Execution, ExecutionResult } from '../../src/tasks/execution.ts';

declare global {
  interface Window {
    /** Put there by `sandbox-page.ts`. */
    sandbox?: {
      readonly runInFrame: (execution: Execution) => Promise<ExecutionResult>;
      /** What a worker says that runs a program of the test's own, without our first line of defence. */
      readonly runBare: (program: string) => Promise<FrameMessage>;
    };
    /** How often a timer of the page went off. */
    ticks?: number;
  }
}

/** As strict as a page can be that runs a model; what the sandbox needs is named by its own constants. */
export const STRICT = `default-src *; frame-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${SANDBOX_SCRIPT}; worker-src 'self' ${SANDBOX_WORKER}`;

/** A site with a page that has nothing but the sandbox, and that would answer whatever got out of it. */
export interface SandboxSite {
  /** An origin that is not the page's, with the same server behind it. */
  readonly outside: string;
  /** What was asked for, the page itself left out. */
  readonly requests: string[];
  /** Of the page, under a policy. */
  readonly address: (policy: string) => string;
  readonly open: (page: Page, policy: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openSandboxSite(): Promise<SandboxSite> {
  const script = await bundle(fileURLToPath(new URL('sandbox-page.ts', import.meta.url)));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    // As a host sends them that isolates its pages; none of them is to be what holds a request back.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname === '/sandbox.html') {
      response.setHeader('Content-Type', 'text/html');
      response.setHeader('Content-Security-Policy', searchParams.get('policy') ?? '');
      response.end(
        '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="sandbox.js"></script>',
      );
      return;
    }
    response.setHeader('Content-Type', 'text/javascript');
    if (pathname !== '/sandbox.js') requests.push(pathname);
    response.end(pathname === '/sandbox.js' ? script : '1;');
  });
  server.on('upgrade', (request, socket) => {
    requests.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const addressOf = (policy: string): string =>
    `http://localhost:${port}/sandbox.html?policy=${encodeURIComponent(policy)}`;
  return {
    address: addressOf,
    outside: `http://127.0.0.1:${port}`,
    requests,
    open: async (page, policy) => {
      await page.goto(addressOf(policy));
      await page.waitForFunction(() => window.sandbox !== undefined);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Builds the page as the application is built. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ...{ write: false, target: 'esnext', minify: true, lib: { entry, formats: ['es'] } },
      // What is fetched is none of what the code asks for.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}
