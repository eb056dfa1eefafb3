import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.js';

// Several checkouts on one machine each take a port of their own.
const PORT = Number(process.env['E2E_PORT'] ?? 4319);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Most of a test is waiting. More would starve each other: WebGPU without a GPU runs on the CPU.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // What passes only the second time does not fail the whole check, which names it at its end.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  outputDir: 'test-results',
  // scripts/test.mjs sums the JSON report into its last line.
  reporter: [['list'], ['json', { outputFile: '.cache/tests/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // A run that ends shows its end, and a control that is moved waits for Run: what stage.spec.ts and live.spec.ts
    // tell of has been turned off. So has what tuned.spec.ts tells of: no other test depends on how fast a machine is.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://localhost:${PORT}`,
          localStorage: [
            { name: 'unmask-own-runs', value: 'off' },
            { name: 'unmask-live', value: 'off' },
            { name: 'unmask-times', value: 'off' },
          ],
        },
      ],
    },
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    trace: 'off',
    // A service worker would answer before the tests' own routes; the specs about it turn it on.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      timeout: 120_000,
      args: [
        '--no-sandbox',
        // WebGPU on a software adapter: right, and slow.
        '--enable-unsafe-webgpu',
        '--use-webgpu-adapter=swiftshader',
        '--enable-features=Vulkan',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js build && node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
    port: PORT,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
