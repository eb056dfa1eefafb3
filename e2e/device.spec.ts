import { expect, test } from '@playwright/test';
import { EASY, playgroundOn } from './support/playground.ts';
import {
  beforeWorker,
  lastRun,
  loseDevice,
  LOSABLE_DEVICE,
  NO_WEBGPU,
  WRONG_NUMBERS,
} from './support/worker.ts';

test('without WebGPU the run is made on the processor, and the page says why', async ({ page }) => {
  await beforeWorker(page, NO_WEBGPU);
  const playground = await playgroundOn(page);
  await playground.open('auto');
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  await expect(playground.device).toHaveAttribute('data-backend', 'wasm');
  await expect(playground.cache).toHaveAttribute('data-cache-location', 'cpu');
  await page.getByText('Why not WebGPU').click();
  await expect(playground.refused).toContainText('This browser has no WebGPU.');
});

test('a processor drafts nothing ahead until somebody names a number', async ({ page }) => {
  const playground = await playgroundOn(page);
  // With the recorded run that the page begins with, whose settings nobody has named.
  await playground.open('wasm', './');
  await page.getByRole('radio', { name: 'Draft and verify' }).check();
  const ahead = page.getByRole('spinbutton', { name: 'Drafts ahead' });
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  await expect(ahead).toHaveValue('0');
  await ahead.fill('2');
  await playground.finish();
  await expect(ahead).toHaveValue('2');
});

test('a WebGPU that is asked for and is not there is a clear message', async ({ page }) => {
  await beforeWorker(page, NO_WEBGPU);
  const playground = await playgroundOn(page);
  await playground.open('webgpu');
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.run.click();
  await expect(playground.fault).toHaveAttribute('data-code', 'no-webgpu');
  await expect(playground.fault).toContainText('This browser has no WebGPU.');
  await page.getByLabel('Backend').selectOption('wasm');
  await playground.finish();
  expect((await lastRun(page)).result?.tokens.length).toBeGreaterThan(0);
});

test('a device that computes wrong numbers is refused', async ({ page }) => {
  test.slow(); // A software adapter, which may have to share its cores.
  await beforeWorker(page, WRONG_NUMBERS);
  const playground = await playgroundOn(page);
  await playground.open('auto');
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish(600_000);
  await expect(playground.device).toHaveAttribute('data-backend', 'wasm');
  await page.getByText('Why not WebGPU').click();
  await expect(playground.refused.locator('li')).toHaveCount(2);
  for (const graph of ['fused', 'decomposed']) {
    const line = playground.refused.locator('li', { hasText: `${graph} attention` });
    await expect(line).toContainText('wrong numbers');
  }
});

test('a device lost in the middle of a run is a fault, and the next run works', async ({
  page,
}) => {
  test.slow(); // A software adapter, which may have to share its cores.
  await beforeWorker(page, LOSABLE_DEVICE);
  const playground = await playgroundOn(page);
  await playground.open('webgpu');
  await playground.ask(EASY.instruction, EASY.signature);
  // Held after its first pass, so that the loss comes in the middle.
  await playground.step.click();
  await expect(page.getByTestId('readout')).toContainText('Pass 1', { timeout: 600_000 });
  await expect(playground.step).toBeEnabled();
  await loseDevice(page);
  await playground.step.click();
  await expect(playground.fault).toHaveAttribute('data-code', 'device-lost');
  await playground.fault.getByRole('button', { name: 'Try again' }).click();
  await playground.expectState('done', 600_000);
  await expect(playground.device).toHaveAttribute('data-backend', 'webgpu');
  expect((await lastRun(page)).result?.end).not.toBe('cancelled');
});
