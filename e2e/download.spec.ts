import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { DIST, StaticHost } from './support/hosting.ts';
import { testModel } from './support/models.ts';
import { EASY, Playground } from './support/playground.ts';
import { beforeWorker, lastRun } from './support/worker.ts';

const { shard } = testModel();
const PIECE = 1 << 20;

/** As the file's name stands in every address. */
const NAME = shard.path;

declare global {
  interface Window {
    /** How often the browser was asked to keep what is stored. */
    asked?: number;
  }
}

let host: StaticHost;
test.beforeEach(async () => {
  host = await StaticHost.start();
});
test.afterEach(() => host.stop());

async function opened(page: Page): Promise<Playground> {
  const playground = new Playground(page);
  await playground.open('wasm', host.url);
  await playground.ask(EASY.instruction, EASY.signature);
  return playground;
}

/** The run came to its end, and the bar before it never fell. */
async function expectRight(playground: Playground): Promise<void> {
  await playground.expectState('done');
  const { page } = playground;
  expect((await lastRun(page)).result?.tokens.length).toBeGreaterThan(0);
  const heard = await page.evaluate(() => window.heard ?? []);
  const loads = heard.flatMap((message) =>
    message.kind === 'event' && message.of === 'load' ? [message] : [],
  );
  const bar = loads.filter(({ id }) => id === loads.at(-1)?.id).map(({ value }) => value);
  expect(bar.length).toBeGreaterThan(0);
  const fractions = bar.map(({ fraction }) => fraction);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  expect(fractions.at(-1)).toBe(1);
  expect(new Set(bar.map(({ phase }) => phase))).toEqual(
    new Set(['download', 'verify', 'compile', 'self-check']),
  );
}

for (const part of [0.3, 0.8]) {
  const cut = Math.floor(shard.bytes * part);

  test(`a connection cut at ${part * 100} % is taken up there`, async ({ page }) => {
    host.cut = { path: NAME, after: cut };
    const playground = await opened(page);
    await playground.run.click();
    await expectRight(playground);
    expectResumed(1, cut);
  });

  test(`after a visit that ended at ${part * 100} %, the next goes on there`, async ({ page }) => {
    host.cut = { path: NAME, after: cut, holds: true };
    const first = await opened(page);
    await first.run.click();
    const kept = Math.floor(cut / PIECE) * PIECE;
    await expectPiece(page, kept / PIECE - 1);

    const second = await opened(page);
    await second.run.click();
    await expectRight(second);
    expectResumed(kept, cut);
  });
}

/** Waits until a piece of the shard is kept. */
async function expectPiece(page: Page, piece: number): Promise<void> {
  const key = `https://unmask.invalid/file/${shard.sha256}/${piece}`;
  const isKept = (): Promise<boolean> =>
    page.evaluate(
      async (key) => (await (await caches.open('unmask-models')).match(key)) !== undefined,
      key,
    );
  await expect.poll(isKept, { timeout: 60_000 }).toBe(true);
}

/** The file was asked for once from its start, then from a byte in between. */
function expectResumed(atLeast: number, atMost: number): void {
  const [first, ...later] = host.rangesOf(NAME);
  expect(first).toBeNull();
  expect(later.length).toBeGreaterThan(0);
  for (const range of later) {
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1]);
    expect(from).toBeGreaterThanOrEqual(atLeast);
    expect(from).toBeLessThanOrEqual(atMost);
  }
}

test('a server without ranges sends the file again', async ({ page }) => {
  host.ranges = false;
  host.cut = { path: NAME, after: PIECE };
  const playground = await opened(page);
  await playground.run.click();
  await expectRight(playground);
  expectResumed(1, PIECE);
});

test('a cancelled download goes on where it was', async ({ page }) => {
  host.cut = { path: NAME, after: 3 * PIECE + 5, holds: true };
  const playground = await opened(page);
  await playground.run.click();
  await expect(page.getByRole('progressbar')).toContainText('Downloading');
  await expectPiece(page, 2);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await playground.expectState('idle');

  await page.getByText('Stored here').click();
  const row = page.locator('[data-testid="stored"][data-complete="false"]');
  await expect(row).toContainText('unfinished');
  await playground.run.click();
  await expectRight(playground);
  expectResumed(3 * PIECE, 3 * PIECE + 5);
});

for (const part of ['wasm', 'ort.wasm']) {
  test(`code that the worker needs late (${part}) and cannot have is asked for again`, async ({
    page,
  }) => {
    const name = readdirSync(path.join(DIST, 'assets')).find(
      (file) => file.startsWith(`${part}-`) && file.endsWith('.js'),
    );
    expect(name).toBeDefined();
    const playground = await opened(page);
    host.cut = { path: `/${name ?? ''}`, after: 10 };
    await playground.run.click();
    await playground.expectState('fault');
    await expect(playground.fault).toContainText('could not be loaded');
    await playground.fault.getByRole('button', { name: 'Try again' }).click();
    await expectRight(playground);
  });
}

test('a model that another tab deletes while it downloads is whole in the end', async ({
  page,
  context,
}) => {
  host.cut = { path: NAME, after: 3 * PIECE + 5, holds: true };
  const playground = await opened(page);
  await playground.run.click();
  await expectPiece(page, 2);

  const other = await context.newPage();
  await opened(other);
  await deleteAll(other);
  // The connection breaks, and the download goes on behind what is gone.
  await host.stop();
  await host.restart();
  await expectRight(playground);

  await expectWhole(other);
  await expectNoneFetched(await context.newPage());
});

test('a model that is deleted while another tab has it loaded is not said to be kept', async ({
  page,
  context,
}) => {
  const playground = await opened(page);
  await playground.finish();
  const other = await context.newPage();
  await opened(other);
  await deleteAll(other);

  // The tab that has it runs on, and says what is true.
  await playground.finish();
  await page.getByText('Stored here').click();
  await expect(page.getByTestId('stored')).toHaveCount(0);
  const late = await context.newPage();
  await late.route('**/*.safetensors', (route) => route.abort('internetdisconnected'));
  const third = await opened(late);
  await third.run.click();
  await third.expectState('fault');

  // Two at once fetch it again, and each is whole.
  await late.unroute('**/*.safetensors');
  const [one, two] = [await opened(late), await opened(other)];
  await Promise.all([one.run.click(), two.run.click()]);
  await Promise.all([expectRight(one), expectRight(two)]);
  await expectNoneFetched(await context.newPage());
});

/** Deletes what the panel lists, one after the other. */
async function deleteAll(page: Page): Promise<void> {
  await page.getByText('Stored here').click();
  const rows = page.getByTestId('stored');
  await expect(rows).not.toHaveCount(0);
  for (let left = await rows.count(); left > 0; left--) {
    await rows.first().getByRole('button').click();
    await expect(rows).toHaveCount(left - 1);
  }
}

/** The panel, opened anew, says that all there is is whole. */
async function expectWhole(page: Page): Promise<void> {
  await page.getByText('Stored here').click();
  await page.getByText('Stored here').click();
  const rows = page.getByTestId('stored');
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all()) await expect(row).toHaveAttribute('data-complete', 'true');
}

/** A visit to whom no piece of the model is served any more runs it all the same. */
async function expectNoneFetched(page: Page): Promise<void> {
  await page.route('**/*.safetensors', (route) => route.abort('internetdisconnected'));
  const playground = await opened(page);
  await playground.run.click();
  await expectRight(playground);
}

test('a shard altered on disk is refused and fetched again', async ({ page }) => {
  const playground = await opened(page);
  await playground.finish();
  expect(host.rangesOf(NAME)).toEqual([null]);
  await page.evaluate(async (sha256) => {
    const store = await caches.open('unmask-models');
    const key = `https://unmask.invalid/file/${sha256}/2`;
    const kept = await store.match(key);
    const bytes = new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer(0));
    bytes[1000]! ^= 1;
    await store.put(key, new Response(bytes));
  }, shard.sha256);

  const again = await opened(page);
  await again.finish();
  expect(host.rangesOf(NAME)).toEqual([null, null]);
  // Mended: the third visit fetches nothing.
  await (await opened(page)).finish();
  expect(host.rangesOf(NAME)).toEqual([null, null]);
});

for (const { what, prelude, says } of [
  {
    what: 'is full',
    prelude:
      "Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));",
    says: 'there is no room',
  },
  {
    what: 'throws',
    prelude:
      "CacheStorage.prototype.open = () => { throw new DOMException('', 'SecurityError'); };",
    says: 'the browser does not allow it',
  },
]) {
  test(`where storage ${what} the run goes on, and the page says so`, async ({ page }) => {
    await beforeWorker(page, prelude);
    const playground = await opened(page);
    await playground.run.click();
    await expectRight(playground);
    await expect(page.locator('#run-note')).toContainText(says);
    await (await opened(page)).finish();
    expect(host.rangesOf(NAME)).toEqual([null, null]);
  });
}

test('the browser is asked to keep what is stored once a model works, not before', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let asked = (window.asked = 0);
    StorageManager.prototype.persist = () => Promise.resolve((window.asked = ++asked) > 0);
    StorageManager.prototype.persisted = () => Promise.resolve(asked > 0);
  });
  const playground = await opened(page);
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await playground.finish();
  await page.getByText('Stored here').click();
  await expect(page.getByTestId('storage')).toContainText('It stays until you delete it.');
  expect(await page.evaluate(() => window.asked)).toBe(1);
});

test('the size is stated before, and what is stored can be seen and deleted', async ({ page }) => {
  const playground = await opened(page);
  const size = /(\d+\.\d) MB/;
  await expect(playground.run).toHaveText(size);
  const stated = Number(size.exec(await playground.run.innerText())?.[1]);
  await playground.finish();

  await page.getByText('Stored here').click();
  const rows = page.getByTestId('stored');
  await expect(rows).toHaveCount(2);
  const bytes = await rows.evaluateAll((all) => all.map((row) => Number(row.dataset['bytes'])));
  expect(bytes[0]! + bytes[1]!).toBeGreaterThan((stated - 0.1) * 1e6);
  expect(bytes[0]! + bytes[1]!).toBeLessThan((stated + 0.1) * 1e6);
  await expect(page.getByTestId('storage')).toContainText(
    testModel().manifest.revision.slice(0, 7),
  );

  const next = await opened(page);
  await expect(next.run).toHaveText('Run');
  await page.getByText('Stored here').click();
  await rows.first().getByRole('button').click();
  await expect(rows).toHaveCount(1);
  await expect(page.getByTestId('storage').locator('summary')).toBeFocused();
  await expect(next.run).toHaveText(size);
  await rows.first().getByRole('button').click();
  // The run that was made is kept by itself.
  await page.getByRole('button', { name: 'Delete Your runs' }).click();
  await expect(page.getByTestId('storage')).toContainText('Nothing yet.');
  const left = await page.evaluate(
    async () => (await (await caches.open('unmask-models')).keys()).length,
  );
  expect(left).toBe(0);
});
