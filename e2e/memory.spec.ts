import { expect, test, type Page } from '@playwright/test';
import { openAdvanced } from './support/playground.ts';
import { COUNTED, type Held, MemoryReader } from './support/memory.ts';
import { pickFolder } from './support/published.ts';
import { beforeWorker } from './support/worker.ts';

/** Loading models and letting them go leaves nothing behind. */

test.setTimeout(400_000);

/** What a collection may leave of one and the same thing: compiled code, what the browser counts by pages. */
const NOISE_BYTES = 1e6;

/**
 * What is loaded. Each is a third of a megabyte to a million bytes on whatever holds it, so that ten of them, left
 * behind, are several times the noise.
 */
const FOLDERS = {
  wasm: ['qwen2-mdlm', 'qwen3-bd3lm', 'llama-mdlm', 'sdar', 'bert-mlm'],
  // Few of them: a software adapter compiles for seconds.
  webgpu: ['llama-mdlm', 'qwen2-mdlm'],
} as const;

async function opened(page: Page): Promise<void> {
  await page.goto('./#v=1');
  await openAdvanced(page);
}

/** Loads a folder's model. @returns what is held while it is there */
async function loaded(page: Page, reader: MemoryReader, name: string): Promise<Held> {
  await pickFolder(page, name);
  const sheet = page.getByTestId('sheet');
  await expect(sheet).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });
  return reader.read();
}

/** Goes back to the page's models, which frees the one that was picked. @returns what is held then */
async function freed(page: Page, reader: MemoryReader): Promise<Held> {
  await page.getByRole('button', { name: 'Back to this page’s models' }).click();
  await expect(page.getByTestId('sheet')).toHaveAttribute('data-state', 'idle');
  return reader.read();
}

for (const backend of ['wasm', 'webgpu'] as const) {
  test(`ten models in turn on ${backend} leave memory where it began`, async ({ page }) => {
    await beforeWorker(page, COUNTED);
    const folders = FOLDERS[backend];
    const reader = await MemoryReader.on(page);
    await opened(page);
    const pickBackend = page.getByLabel('Backend');
    // A page compiles and keeps for a while what it does again and again: until it has settled.
    await pickBackend.selectOption('wasm');
    for (const name of [...FOLDERS.wasm, ...FOLDERS.wasm]) await loaded(page, reader, name);
    await freed(page, reader);
    await pickBackend.selectOption(backend);
    for (const name of folders) {
      const held = await loaded(page, reader, name);
      if (backend === 'webgpu') expect(held.buffers).toBeGreaterThan(0);
    }
    const before = await freed(page, reader);
    expect(before).toMatchObject({ devices: 0, buffers: 0 });

    for (let i = 0; i < 10; i++) {
      const held = await loaded(page, reader, folders[i % folders.length] ?? '');
      // Of several loaded in a row the last one alone is there.
      expect(held.devices).toBe(backend === 'webgpu' ? 1 : 0);
      if (i % 2 === 1) await freed(page, reader);
    }
    const after = await reader.read();
    expect(after).toMatchObject({ devices: 0, buffers: 0, wasmBytes: before.wasmBytes });
    expect(after.pageBytes - before.pageBytes).toBeLessThan(NOISE_BYTES);
    expect(after.workerBytes - before.workerBytes).toBeLessThan(NOISE_BYTES);
  });
}
