import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { DIST, StaticHost } from './support/hosting.ts';
import { EASY, Playground, wake } from './support/playground.ts';
import { lastRun } from './support/worker.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the page has been kept, with what it fetched before its requests went through the service worker. */
async function expectKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const missing = (): Promise<string[]> =>
    page.evaluate(async () => {
      const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
      const scripts = fetched.filter((name) => /\/assets\/[^/]+\.(?:js|css)$/.test(name));
      const found = await Promise.all(scripts.map((name) => caches.match(name)));
      return scripts.filter((_, i) => found[i] === undefined);
    });
  await expect.poll(missing, { timeout: 60_000 }).toEqual([]);
}

/** Waits until the worker's scripts have been kept too. */
async function expectEngineKept(page: Page): Promise<void> {
  const kept = (): Promise<boolean> =>
    page.evaluate(async () => {
      const requests = await (await caches.open('unmask-assets')).keys();
      return requests.some(({ url }) => /\/worker-[^/]*\.js$/.test(url));
    });
  await expect.poll(kept, { timeout: 60_000 }).toBe(true);
}

for (const base of ['/', '/some/where/deep/']) {
  test(`with the server gone, a reload works and the model runs, from ${base}`, async ({
    page,
  }) => {
    const host = await StaticHost.start({ base });
    const playground = new Playground(page);
    await playground.open('wasm', host.url);
    await playground.ask(EASY.instruction, EASY.signature);
    await playground.finish();
    const online = await lastRun(page);
    await expectKept(page);
    await expectEngineKept(page);
    await host.stop();

    await playground.open('wasm', `${host.url}?theme=dark#steps=4`);
    await expect(page.getByText('Stored in this browser.')).toBeVisible();
    await playground.ask(EASY.instruction, EASY.signature);
    await playground.finish();
    await expect(playground.device).toHaveAttribute('data-backend', 'wasm');
    expect((await lastRun(page)).result?.tokens).toEqual(online.result?.tokens);
  });
}

test('a visit without a run keeps the page alone', async ({ page }) => {
  const host = await StaticHost.start();
  const playground = new Playground(page);
  await playground.open('wasm', host.url);
  await expectKept(page);
  expect(host.requests.filter(({ path }) => path.endsWith('.wasm'))).toEqual([]);
  expect(host.requests.filter(({ path }) => path.includes('/assets/worker-'))).toEqual([]);
  await host.stop();

  await playground.open('wasm', host.url);
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.run.click();
  await expect(playground.fault).toBeVisible();
  await host.restart();
  await playground.fault.getByRole('button', { name: 'Try again' }).click();
  await playground.expectState('done');
  await host.stop();
});

test('at the first click without a network the page says what was never here', async ({
  page,
  context,
}) => {
  const host = await StaticHost.start();
  const playground = new Playground(page);
  await playground.open('wasm', host.url);
  await expectKept(page);
  await context.setOffline(true);
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.run.click();
  await expect(playground.fault).toContainText(/was never downloaded to this device.* no network/);
  await expect(playground.fault).toContainText(/Connect once, for [\d.]+ MB/);
  await context.setOffline(false);
  await playground.fault.getByRole('button', { name: 'Try again' }).click();
  await playground.expectState('done');
  await host.stop();
});

test('with the server gone, a page that was German stays so', async ({ page }) => {
  const host = await StaticHost.start();
  await page.goto(`${host.url}?lang=de`);
  await wake(page);
  await expectKept(page);
  const kept = (): Promise<boolean> =>
    page.evaluate(async () => {
      const requests = await (await caches.open('unmask-assets')).keys();
      return requests.some(({ url }) => url.includes('/de.on-demand-'));
    });
  await expect.poll(kept).toBe(true);
  await host.stop();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('region', { name: 'Leinwand' })).toBeVisible();
});

test('a new version says so, breaks nothing, and comes with a reload', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'unmask-'));
  cpSync(DIST, folder, { recursive: true });
  const host = await StaticHost.start({ folder });
  const playground = new Playground(page);
  await playground.open('wasm', host.url);
  await expectKept(page);
  const notice = page.getByTestId('update');
  await expect(notice).toHaveCount(0);

  const script = deploy(folder);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(notice).toContainText('A new version is ready.');

  // Parts of the old page are not on the server any more, and still there for it.
  const old = await page.evaluate(async (url) => (await fetch(url)).status, `${host.url}${script}`);
  expect(old).toBe(200);
  await expect(page.getByTestId('next')).toHaveCount(0);
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();

  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByTestId('next')).toBeAttached();
  await expect(notice).toHaveCount(0);

  // The new version is what stays without a server.
  await host.stop();
  await page.reload();
  await expect(page.getByTestId('next')).toBeAttached();
  await expect(playground.instruction).toBeVisible();
  rmSync(folder, { recursive: true });
});

const PORTAL = '<!doctype html><title>Log in</title><h1>Log in to this network</h1>';

test('a portal that answers everything is never kept, and the page works when it is gone', async ({
  page,
}) => {
  const host = await StaticHost.start();
  const playground = new Playground(page);
  await playground.open('wasm', host.url);
  await expectKept(page);

  // Everything but the page and its service worker: the worst that a host can do to a first run.
  host.wrong = { html: PORTAL, instead: ['.js', '.css', '.json', '.woff2', '.svg', '.html', '/'] };
  await playground.open('wasm', `${host.url}?visit=2#v=1`);
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.run.click();
  await expect(playground.fault).toBeVisible();

  host.wrong = null;
  await playground.fault.getByRole('button', { name: 'Try again' }).click();
  await playground.expectState('done');
  await host.stop();
});

test('a first visit through a portal leaves nothing behind that outlives it', async ({ page }) => {
  const host = await StaticHost.start();
  // One script of the page is answered with a page; the rest is as it should be.
  host.wrong = { html: PORTAL, instead: ['.css'] };
  await page.goto(host.url);
  await wake(page);
  await page.waitForLoadState('load');
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = registration?.installing;
    if (worker !== null && worker !== undefined && worker.state === 'installing') {
      await new Promise((resolve) =>
        worker.addEventListener('statechange', resolve, { once: true }),
      );
    }
    return (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none';
  });
  expect(state).toBe('none');

  host.wrong = null;
  const playground = new Playground(page);
  await playground.open('wasm', host.url);
  await expectKept(page);
  const types = await page.evaluate(async () => {
    const found: [string, string | null][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        found.push([request.url, response?.headers.get('content-type') ?? null]);
      }
    }
    return found;
  });
  const styles = types.filter(([url]) => url.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  for (const [url, type] of styles) expect(type, url).toContain('text/css');
  await host.stop();
});

for (const missing of ['script', 'service worker'] as const) {
  test(`half a deployment, its ${missing} missing, shows the whole page that is kept`, async ({
    page,
  }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'unmask-'));
    cpSync(DIST, folder, { recursive: true });
    const host = await StaticHost.start({ folder });
    const playground = new Playground(page);
    await playground.open('wasm', host.url);
    await expectKept(page);

    const before = readFileSync(path.join(folder, 'sw.js'));
    deploy(folder);
    if (missing === 'script') rmSync(path.join(folder, 'assets/index-next.js'));
    else writeFileSync(path.join(folder, 'sw.js'), before);
    // Where the host answers what is missing with its start page.
    host.wrong = { html: readFileSync(path.join(folder, 'index.html'), 'utf8'), instead: [] };
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      // A version that cannot be installed says so here.
      await registration.update().catch(() => undefined);
    });
    await playground.open('wasm', `${host.url}?visit=2#v=1`);
    await expect(page.getByTestId('next')).toHaveCount(0);
    await playground.ask(EASY.instruction, EASY.signature);
    await playground.finish();
    await host.stop();
    rmSync(folder, { recursive: true });
  });
}

/**
 * Makes another version of the build in place: its script has another name and says so in the page.
 * @returns the old name of the script
 */
function deploy(folder: string): string {
  const edit = (name: string, change: (text: string) => string): void => {
    const file = path.join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const script = /assets\/index-[\w-]+\.js/.exec(html)?.[0] ?? '';
  const version = /name="unmask-version" content="(\w+)"/.exec(html)?.[1] ?? '';
  const next = 'assets/index-next.js';
  cpSync(path.join(folder, script), path.join(folder, next));
  rmSync(path.join(folder, script));
  edit('index.html', (text) =>
    text
      .replace(script, next)
      .replace(version, 'next')
      .replace('<div id="root">', '<i data-testid="next"></i><div id="root">'),
  );
  edit('sw.js', (text) => text.replaceAll(script, next).replaceAll(version, 'next'));
  return script;
}
