import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { buildExample, InstalledLibrary, run } from './support/library.ts';
import { ROOT, StaticHost } from './support/hosting.ts';
import { testModel } from './support/models.ts';

/** The package as a stranger has it: packed, installed, bundled, run. */

test.describe.configure({ mode: 'serial' });

let library: InstalledLibrary;
let browserExample: string;
let built: string;
let models: StaticHost;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  library = new InstalledLibrary();
  browserExample = library.install('browser');
  built = buildExample(browserExample, { probe: true });
  models = await StaticHost.start({ folder: path.join(ROOT, 'public/models'), cors: true });
});

test.afterAll(async () => {
  await models.stop();
  library.remove();
});

/** Address of the model that everything here runs. */
const modelUrl = (): string => `${models.url}${testModel().id}/`;

/** Opens a link in the playground and reads what it plays. */
async function played(page: Page, link: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByTestId('code')).not.toBeEmpty();
  return (await page.getByTestId('code').textContent()) ?? '';
}

/** As the page draws it and as the library gives it differ in blanks at most. */
const plain = (code: string): string => code.replaceAll(/\s+/g, ' ').trim();

test('the example for browsers writes a text whose link the playground plays', async ({
  page,
  baseURL,
}) => {
  const host = await StaticHost.start({ folder: built });
  const asked = new URLSearchParams({
    model: modelUrl(),
    backend: 'wasm',
    playground: baseURL ?? '',
  });
  await page.goto(`${host.url}?${asked.toString()}`);
  await page.getByRole('button', { name: 'Write' }).click();
  const link = page.getByRole('link', { name: 'Play it' });
  await expect(link).toBeVisible();
  await expect(page.locator('output')).toHaveText(/^\d+ passes$/);
  const code = (await page.locator('pre').textContent()) ?? '';
  expect(code).toMatch(/^function \w+\(/);
  const address = (await link.getAttribute('href')) ?? '';
  expect(plain(await played(page, address))).toBe(plain(code));
  await host.stop();
});

test('the example for Node writes a text whose link the playground plays', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const folder = library.install('node');
  const instruction = 'the sum of all numbers in a list';
  const out = run(folder, ['main.js', testModel().folder, instruction, baseURL ?? '']);
  const lines = out.trimEnd().split('\n');
  const link = lines.at(-1)?.replace('// ', '') ?? '';
  const code = lines.slice(0, -2).join('\n');
  expect(code).toMatch(/^function \w+\(/);
  expect(plain(await played(page, link))).toBe(plain(code));
});

/** What the probe's page sees of the library; the rest of it is not asked about here. */
interface Probe {
  readonly load: (
    source: unknown,
    options?: { backend?: string; worker?: false; runtime?: string },
  ) => Promise<ProbeModel>;
}

interface ProbeModel {
  readonly device: { readonly label: string };
  readonly write: (instruction: string) => { readonly text: Promise<string> };
  readonly dispose: () => Promise<void>;
}

declare global {
  interface Window {
    unmask: Probe;
    startWorker: () => Worker;
  }
}

/** How a load and a text end in a page: the text, or the fault's code. */
async function writesIn(
  page: Page,
  options: { readonly backend?: string; readonly worker?: false; readonly runtime?: string },
): Promise<string> {
  await page.waitForFunction(() => 'unmask' in window);
  return page.evaluate(
    async ([source, given]) => {
      try {
        const model = await window.unmask.load(source, given);
        const text = await model.write('the sum of all numbers in a list').text;
        await model.dispose();
        return text;
      } catch (error) {
        return error instanceof Error && 'fault' in error
          ? (error.fault as { code: string }).code
          : String(error);
      }
    },
    [modelUrl(), options] as const,
  );
}

/** Serves the build with headers. */
async function hostWith(headers: Readonly<Record<string, string>>): Promise<StaticHost> {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  writeFileSync(path.join(built, '_headers'), `/*\n${lines.join('')}`);
  return StaticHost.start({ folder: built, headers: true });
}

/** The policy that docs/library.md asks for. */
const policy = (further: Readonly<Record<string, string>> = {}): Record<string, string> => {
  const directives = {
    'default-src': `'none'`,
    'script-src': `'self' 'wasm-unsafe-eval'`,
    'worker-src': `'self'`,
    'connect-src': `'self' ${new URL(models.url).origin}`,
    ...further,
  };
  return {
    'Content-Security-Policy': Object.entries(directives)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
  };
};

test.describe('under a strict content security policy', () => {
  test('it writes where the policy has what is documented', async ({ page }) => {
    const host = await hostWith(policy());
    await page.goto(`${host.url}probe.html`);
    expect(await writesIn(page, { backend: 'wasm' })).toMatch(/^function /);
    await host.stop();
  });

  test('it says that WebAssembly is forbidden', async ({ page }) => {
    const host = await hostWith(policy({ 'script-src': `'self'` }));
    await page.goto(`${host.url}probe.html`);
    expect(await writesIn(page, { backend: 'wasm' })).toBe('no-wasm');
    await host.stop();
  });

  test('it says that workers are forbidden, and runs without one', async ({ page }) => {
    const host = await hostWith(policy({ 'worker-src': `'none'` }));
    await page.goto(`${host.url}probe.html`);
    expect(await writesIn(page, { backend: 'wasm' })).toBe('no-worker');
    expect(await writesIn(page, { backend: 'wasm', worker: false })).toMatch(/^function /);
    await host.stop();
  });
});

test('a page without WebGPU is told so, and gets the processor where it did not insist', async ({
  page,
}) => {
  // Other sites' files are not for a route to fetch, so the build itself is of such a browser for a while.
  const assets = path.join(built, 'assets');
  const worker = readdirSync(assets).find((name) => name.startsWith('worker-')) ?? '';
  const script = readFileSync(path.join(assets, worker), 'utf8');
  writeFileSync(path.join(assets, worker), `delete WorkerNavigator.prototype.gpu;\n${script}`);
  const host = await StaticHost.start({ folder: built });
  await page.goto(`${host.url}probe.html`);
  expect(await writesIn(page, { backend: 'webgpu' })).toBe('no-webgpu');
  expect(await writesIn(page, { backend: 'auto' })).toMatch(/^function /);
  writeFileSync(path.join(assets, worker), script);
  await host.stop();
});

test('it runs in a worker of the page, and two models at once', async ({ page }) => {
  const host = await StaticHost.start({ folder: built });
  await page.goto(`${host.url}probe.html`);
  await page.waitForFunction(() => 'unmask' in window);
  const texts = await page.evaluate(
    (source) =>
      new Promise<unknown>((resolve, reject) => {
        const worker = window.startWorker();
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(source);
      }),
    modelUrl(),
  );
  expect(texts).toEqual([expect.stringMatching(/^function /), expect.stringMatching(/^function /)]);
  await host.stop();
});

test('a page without a bundler takes the standalone files, and the runtime from a folder', async ({
  page,
}) => {
  const folder = path.join(browserExample, 'plain');
  mkdirSync(folder, { recursive: true });
  const html = `<!doctype html><meta charset="utf-8" /><script type="module">
    import * as unmask from './unmask/index.js';
    window.unmask = unmask;
  </script>`;
  writeFileSync(path.join(folder, 'index.html'), html);
  const own = path.join(library.packageOf(browserExample), 'standalone');
  cpSync(own, path.join(folder, 'unmask'), { recursive: true });
  const runtime = path.join(browserExample, 'node_modules/onnxruntime-web/dist');
  const wasm = 'ort-wasm-simd-threaded.wasm';
  mkdirSync(path.join(folder, 'ort'), { recursive: true });
  copyFileSync(path.join(runtime, wasm), path.join(folder, 'ort', wasm));
  const host = await StaticHost.start({ folder });
  await page.goto(host.url);
  expect(await writesIn(page, { backend: 'wasm', runtime: './ort/' })).toMatch(/^function /);
  expect(host.requests.filter(({ path: asked }) => asked.endsWith('.wasm'))).toHaveLength(1);
  await host.stop();
});
