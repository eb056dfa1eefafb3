import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DIST, ROOT, StaticHost } from './support/hosting.ts';
import { EASY, Playground } from './support/playground.ts';
import { beforeWorker, lastRun } from './support/worker.ts';

/** What the browser refused because of a content security policy, in the page. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = (window.refused = []);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      refused.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  return () => page.evaluate(() => window.refused ?? []);
}

declare global {
  interface Window {
    refused?: string[];
  }
}

async function writes(playground: Playground): Promise<void> {
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  expect((await lastRun(playground.page)).result?.tokens.length).toBeGreaterThan(0);
}

for (const base of ['/', '/some/where/deep/']) {
  test(`runs from ${base} and asks for nothing outside, nor early`, async ({ page }) => {
    const host = await StaticHost.start({ base });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const refused = await watchPolicy(page);
    const playground = new Playground(page);
    await playground.open('wasm', host.url);
    await page.waitForLoadState('networkidle');

    // Neither engine nor model before somebody wants them.
    const early = asked.filter((url) => /\.wasm|worker-|\/models\/[^/]+\//.test(url));
    expect(early).toEqual([]);

    await writes(playground);
    expect(asked.some((url) => url.endsWith('.wasm'))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(host.url) && !url.startsWith('blob:'))).toEqual(
      [],
    );
    expect(await refused()).toEqual([]);
    await host.stop();
  });
}

test('a host that reads _headers isolates the page, and the processor gets threads', async ({
  page,
}) => {
  const host = await StaticHost.start({ headers: true });
  const refused = await watchPolicy(page);
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  // Half of these, whatever the machine has.
  await beforeWorker(
    page,
    'Object.defineProperty(navigator, "hardwareConcurrency", { value: 4 });',
  );
  const playground = new Playground(page);
  await playground.open('wasm', host.url);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await writes(playground);
  await expect(playground.device).toHaveText('WASM, f32, 2 threads');
  expect(await refused()).toEqual([]);
  const complaints = /Content Security Policy|multi-threading|numThreads/;
  expect(heard.filter((text) => complaints.test(text))).toEqual([]);
  await host.stop();
});

test('WebGPU works under the policy that the headers put on the worker', async ({ page }) => {
  test.slow(); // A software adapter, which may have to share its cores.
  const host = await StaticHost.start({ headers: true });
  const playground = new Playground(page);
  await playground.open('webgpu', host.url);
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish(600_000);
  await expect(playground.device).toHaveAttribute('data-backend', 'webgpu');
  await host.stop();
});

test('a build with its models elsewhere fetches them there and nowhere else', async ({ page }) => {
  const models = await StaticHost.start({ base: '/hub/resolve/main/', cors: true });
  models.folder = path.join(models.folder, 'models');
  const folder = mkdtempSync(path.join(tmpdir(), 'unmask-'));
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir'],
    { cwd: ROOT, env: { ...process.env, VITE_MODELS_URL: models.url.slice(0, -1) }, stdio: 'pipe' },
  );
  expect(existsSync(path.join(DIST, 'models'))).toBe(true);
  expect(existsSync(path.join(folder, 'models'))).toBe(false);

  const host = await StaticHost.start({ folder, headers: true });
  const refused = await watchPolicy(page);
  models.cut = { path: 'model.safetensors', after: 1_000_000 };
  const playground = new Playground(page);
  await playground.open('wasm', host.url);
  await writes(playground);
  expect(models.requests.some(({ path }) => path === '/hub/resolve/main/index.json')).toBe(true);
  // The header that tells the range cannot be read there, and asking for one needs no permission.
  expect(models.rangesOf('model.safetensors')).toEqual([
    null,
    expect.stringMatching(/^bytes=\d+-$/),
  ]);
  expect(host.requests.filter(({ path }) => path.includes('models'))).toEqual([]);
  expect(await refused()).toEqual([]);

  // The policy names that place alone.
  const stranger = await StaticHost.start({ cors: true });
  const reached = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    `${stranger.url}icon.svg`,
  );
  expect(reached).toBe(false);
  for (const each of [stranger, host, models]) await each.stop();
  rmSync(folder, { recursive: true });
});
