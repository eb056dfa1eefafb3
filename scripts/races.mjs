/**
 * `npm run races`: races the diffusion model of the built page against its twin over and over, on the processor, each
 * race in a page of its own, and prints what each said, and what of the page shifted until its result stood there. Ends
 * with 1 where two of them say opposite things. `-- N` races N times in place of ten.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.js';
import { endWithOneLine } from './one-line.js';

endWithOneLine();

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(path.join(root, 'dist/index.html'))) {
  console.error('There is no dist/: run npm run build first.');
  process.exit(2);
}
const races = Number(process.argv[2] ?? 10);
const server = await preview({ root, logLevel: 'error', preview: { port: 0 } });
const url = server.resolvedUrls?.local[0] ?? '';
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ reducedMotion: 'reduce' });

/** What was said, by race: `diffusion`, `twin` or `too-close`. */
const said = [];
console.log('| race | faster | ratio | shift | load |\n|---|---|---|---|---|');
for (let i = 1; i <= races; i++) {
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  await page.goto(url);
  await page.locator('summary').getByText('Advanced', { exact: true }).click();
  await page.getByLabel('Backend').selectOption('wasm');
  await page.getByTestId('race-start').click();
  const ended = page.locator('[data-testid="race-status"][data-state="ended"]');
  await ended.waitFor({ timeout: 300_000 });
  const verdict = page.getByTestId('race-verdict');
  const told = (await verdict.count()) > 0;
  // A race in which the tab or its clock was disturbed is thrown away, and says so.
  const faster = told ? ((await verdict.getAttribute('data-faster')) ?? '') : 'discarded';
  const ratio = told ? await page.getByTestId('race-ratio').textContent() : '';
  said.push(faster);
  // What comes with the result has been laid out a frame later.
  await page.waitForTimeout(200);
  const shift = await page.evaluate(() => /** @type {any} */ (window).shifted);
  const cells = [i, faster, ratio, shift.toFixed(3), (loadavg()[0] ?? 0).toFixed(1)];
  console.log(`| ${cells.join(' | ')} |`);
  await page.close();
}
await browser.close();
await server.close();
const isOpposed = said.includes('diffusion') && said.includes('twin');
console.log(isOpposed ? 'Two races say opposite things.' : 'No two races say opposite things.');
process.exitCode = isOpposed ? 1 : 0;

/** In the page: sums up what shifts that nobody has just asked for. */
function watchShifts() {
  Object.assign(window, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = /** @type {{ value: number, hadRecentInput: boolean }} */ (
        /** @type {unknown} */ (entry)
      );
      if (!hadRecentInput) /** @type {any} */ (window).shifted += value;
    }
  }).observe({ type: 'layout-shift' });
}
