import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { oneRuntime } from '../scripts/build/one-runtime.ts';
import { hubFiles, hubGolden } from '../src/engine/testing/node/masked-hub.ts';

/** Masked language models in a browser: their logits, and what a visitor fetches for them. */
const NAMES = ['bert-mlm', 'modernbert-chat'];
const RUNTIME = new URL(
  '../node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
  import.meta.url,
);

let server: Server;
let address = '';

test.beforeAll(async () => {
  const scripts = await bundlePage();
  server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').slice(1));
    const [folder = '', ...rest] = path.split('/');
    const file = NAMES.includes(folder) ? hubFiles(folder).get(rest.join('/')) : undefined;
    const script = scripts.get(path);
    if (script !== undefined) response.setHeader('Content-Type', 'text/javascript');
    else if (path === '') response.setHeader('Content-Type', 'text/html');
    if (path === '') response.end('<!doctype html><script type="module" src="page.js"></script>');
    else if (path === 'runtime.wasm') {
      response.setHeader('Content-Type', 'application/wasm');
      response.end(readFileSync(RUNTIME));
    } else response.writeHead(file ?? script ? 200 : 404).end(file ?? script);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const at = server.address();
  address = `http://localhost:${typeof at === 'object' ? at?.port : ''}/`;
});

test.afterAll(() => {
  server.close();
});

/** The page's scripts by name, built as the site's worker is: with one runtime in them. */
async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const bundle = await rolldown({
    input: { page: fileURLToPath(new URL('support/masked-page.ts', import.meta.url)) },
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

/** Addresses that a page has asked for. */
function askedOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

for (const name of NAMES) {
  for (const through of ['transformers', 'plain'] as const) {
    test(`${name} gives the logits of the reference, through ${through}`, async ({ page }) => {
      const asked = askedOf(page);
      await page.goto(address);
      const files = [...hubFiles(name).keys()].map((path) => [path, `${name}/${path}`] as const);
      const { cases } = hubGolden(name);
      const sequences = cases.map(({ ids }) => ids);
      await page.waitForFunction(() => window.masked !== undefined);
      const got = await page.evaluate(
        ([files, through, sequences]) => window.masked?.(files, through, sequences),
        [files, through, sequences] as const,
      );
      expect(got?.through).toBe(through);
      for (const [i, { ids, rows, logits }] of cases.entries()) {
        const values = got?.values[i] ?? [];
        const vocabulary = values.length / ids.length;
        for (const [r, expected] of logits.entries()) {
          const row = values.slice((rows?.[r] ?? r) * vocabulary).slice(0, vocabulary);
          expect(row.length).toBe(expected.length);
          const apart = row.map((value, at) => Math.abs(value - expected[at]!));
          expect(Math.max(...apart)).toBeLessThan(1e-3);
        }
      }
      expect(asked.filter((url) => url.endsWith('.wasm')).length).toBe(1);
      const elsewhere = asked.filter((url) => !url.startsWith(address) && !/^blob:/.test(url));
      expect(elsewhere).toEqual([]);
    });
  }
}
