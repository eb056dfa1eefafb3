import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page, type Route } from '@playwright/test';
import { testModel } from './support/models.ts';
import { EASY, playgroundOn, type Playground } from './support/playground.ts';
import { lastRun } from './support/worker.ts';

/** Every fault here must leave the page usable: each test ends with a run that succeeds. */
async function expectRecovery(playground: Playground): Promise<void> {
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  await expect(playground.fault).toHaveCount(0);
  expect((await lastRun(playground.page)).result?.tokens.length).toBeGreaterThan(0);
}

interface BrokenFile {
  readonly title: string;
  readonly code: string;
  readonly message: string;
  readonly serve: (route: Route, bytes: Buffer) => Promise<void>;
}

const BROKEN: readonly BrokenFile[] = [
  {
    title: 'a missing shard',
    code: 'model-missing',
    message: 'on the server.',
    serve: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  },
  {
    title: 'a shard that is cut off',
    code: 'model-invalid',
    message: 'ended after',
    serve: (route, bytes) => route.fulfill({ body: bytes.subarray(0, bytes.length >> 1) }),
  },
  {
    title: 'a shard with a wrong byte',
    code: 'model-invalid',
    message: 'does not have its checksum',
    serve: (route, bytes) => {
      const wrong = Buffer.from(bytes);
      wrong[wrong.length >> 1]! ^= 1;
      return route.fulfill({ body: wrong });
    },
  },
  {
    title: 'a connection that breaks',
    code: 'network',
    message: 'could not be downloaded',
    serve: (route) => route.abort('connectionreset'),
  },
];

for (const { title, code, message, serve } of BROKEN) {
  test(`${title} is a clear message, and trying again works`, async ({ page }) => {
    const playground = await playgroundOn(page);
    const { id, folder, shard } = testModel();
    const address = `**/models/${id}/${shard.path}`;
    const bytes = readFileSync(path.join(folder, shard.path));
    await page.route(address, (route) => serve(route, bytes));
    await playground.open('wasm');
    await playground.ask(EASY.instruction, EASY.signature);
    await playground.run.click();
    await expect(playground.fault).toHaveAttribute('data-code', code);
    await expect(playground.fault).toContainText(message);
    await page.unroute(address);
    await playground.fault.getByRole('button', { name: 'Try again' }).click();
    await playground.expectState('done');
    await expectRecovery(playground);
  });
}

test('outputs that no runtime reproduces are a clear message', async ({ page }) => {
  const playground = await playgroundOn(page);
  await sabotageGolden(page);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.run.click();
  await expect(playground.fault).toHaveAttribute('data-code', 'self-check-failed');
  await expect(playground.fault).toContainText('No runtime gives right results');
  const { id } = testModel();
  await page.unroute(`**/models/${id}/golden.json`);
  await page.unroute(`**/models/${id}/manifest.json`);
  await expectRecovery(playground);
});

/** Shifts the expected numbers, under a manifest that vouches for them. */
async function sabotageGolden(page: Page): Promise<void> {
  const { id, folder, manifest } = testModel();
  const golden = readFileSync(path.join(folder, 'golden.json'), 'utf8').replaceAll(
    /"entropy":\[(\d)/g,
    '"entropy":[1$1',
  );
  const files = manifest.files.map((file) =>
    file.path === 'golden.json'
      ? {
          ...file,
          bytes: Buffer.byteLength(golden),
          sha256: createHash('sha256').update(golden).digest('hex'),
        }
      : file,
  );
  await page.route(`**/models/${id}/golden.json`, (route) => route.fulfill({ body: golden }));
  await page.route(`**/models/${id}/manifest.json`, (route) =>
    route.fulfill({ json: { ...manifest, files } }),
  );
}

test('an empty and an overlong prompt are told apart', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.ask('   ');
  await playground.run.click();
  await expect(playground.fault).toHaveAttribute('data-code', 'empty-prompt');
  await expect(playground.instruction).toBeFocused();

  await playground.ask('the sum of all numbers '.repeat(200));
  await playground.run.click();
  await expect(playground.fault).toHaveAttribute('data-code', 'prompt-too-long');
  await expect(playground.fault).toContainText('Shorten the instruction');
  await expectRecovery(playground);
});

test('a run that is stopped in the middle of a chunk keeps its text, and the next one runs', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.set({ chunk: 16, steps: 8 });
  await playground.ask(EASY.instruction, EASY.signature);
  const readout = page.getByTestId('readout');
  // The prompt, which opens the first chunk, then two more passes over that.
  for (const pass of ['Pass 1', 'Pass 2', 'Pass 3']) {
    await playground.step.click();
    await expect(readout).toContainText(pass);
    await expect(playground.step).toBeEnabled();
  }
  await playground.stop.click();
  await playground.expectState('done');
  const { passes, result } = await lastRun(page);
  expect(result?.end).toBe('cancelled');
  expect(passes.map(({ kind }) => kind)).toEqual(['prefill', 'denoise', 'denoise']);
  await expect(page.getByText('Stopped by you.')).toBeVisible();
  await expectRecovery(playground);
  expect((await lastRun(page)).result?.end).not.toBe('cancelled');
});

test('a load that is cancelled leaves no trace, and the next one goes through', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  const { id, shard } = testModel();
  const address = `**/models/${id}/${shard.path}`;
  // Never answered: the load hangs in its download until it is cancelled.
  await page.route(address, () => undefined);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.run.click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await playground.expectState('idle');
  await expect(playground.run).toBeFocused();
  await page.unroute(address);
  await expectRecovery(playground);
});
