import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromiums present, best first: the one asked for, Playwright's own (the version it was built
 * against), what the system has.
 */
export function browsers() {
  return [process.env['CHROMIUM_PATH'] ?? '', chromium.executablePath(), ...SYSTEM].filter(
    (path) => path !== '' && existsSync(path),
  );
}

/** The Chromium that the browser tests drive. */
export function findBrowser() {
  return browsers()[0];
}

/**
 * Whether a browser starts at all: a downloaded one can lack the libraries it links to.
 *
 * @param {string} path
 */
export function browserStarts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
