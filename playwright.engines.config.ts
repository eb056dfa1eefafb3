import { defineConfig } from '@playwright/test';
import { findFirefox, findWebKit } from './scripts/browser.js';

/** The main flows in browsers that Playwright does not drive: those of them that this machine has. */
const projects = [
  ...(findFirefox() === undefined ? [] : [{ name: 'firefox' }]),
  ...(findWebKit() === undefined ? [] : [{ name: 'webkit' }]),
];

export default defineConfig({
  testDir: 'e2e/engines',
  testMatch: '**/*.flow.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 240_000,
  expect: { timeout: 60_000 },
  outputDir: 'test-results/engines',
  reporter: [['list'], ['json', { outputFile: '.cache/tests/engines.json' }]],
  globalSetup: './e2e/engines/build.ts',
  projects,
});
