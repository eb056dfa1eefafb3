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

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Firefox that the browser tests drive. */
export function findFirefox() {
  return [process.env['FIREFOX_PATH'] ?? '', ...FIREFOX].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** Folders that Linux distributions keep WebKitGTK's own browser in. */
const WEBKIT_FOLDERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu', ''].flatMap((machine) =>
  ['lib', 'libexec'].flatMap((folder) =>
    ['4.1', '4.0', '6.0'].map((version) =>
      ['/usr', folder, machine, `webkit${version === '6.0' ? '' : '2'}gtk-${version}`]
        .filter((part) => part !== '')
        .join('/'),
    ),
  ),
);

/** WebKitGTK, its driver, and what gives a program a display: undefined if one of them is missing. */
export function findWebKit() {
  const browser = WEBKIT_FOLDERS.map((folder) => `${folder}/MiniBrowser`).find(existsSync);
  const driver = '/usr/bin/WebKitWebDriver';
  const display = '/usr/bin/xvfb-run';
  if (browser === undefined || !existsSync(driver) || !existsSync(display)) return undefined;
  return { browser, driver, display };
}
