import { defineConfig, type Project } from '@playwright/test';
import type { Shared } from './e2e/engines/fixtures.ts';
import { findBrowser, findFirefox, findWebKit } from './scripts/browser.js';

/** The main flows in browsers that Playwright does not drive: those of them that this machine has. */
const firefox = findFirefox();
const webkit = findWebKit();
const projects: Project<object, Shared>[] = [
  ...(firefox === undefined
    ? []
    : [{ name: 'firefox', use: { paths: { name: 'firefox' as const, binary: firefox } } }]),
  ...(webkit === undefined
    ? []
    : [{ name: 'webkit', use: { paths: { name: 'webkit' as const, ...webkit } } }]),
];

export default defineConfig<object, Shared>({
  testDir: 'e2e/engines',
  testMatch: '**/*.flow.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  outputDir: 'test-results/engines',
  reporter: [['list'], ['json', { outputFile: '.cache/tests/engines.json' }]],
  globalSetup: './e2e/engines/build.ts',
  use: { chromiumPath: findBrowser() ?? '' },
  projects,
});
