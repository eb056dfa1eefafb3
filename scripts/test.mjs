/**
 * `npm test`: installs what is missing, runs every stage even when an early one fails, and ends with
 * one line, `N passed, N failed`, summed over all of them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { failedUnits } from './failed-units.js';
import { flakyTests } from './flaky-tests.js';
import { endWithOneLine } from './one-line.js';

endWithOneLine();

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = path.join(root, '.cache', 'tests');
process.chdir(root);

/**
 * Runs a command, showing its output as it comes and keeping it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        output += text;
        process.stdout.write(text);
      });
    }
    child.on('error', (error) => {
      console.error(error.message);
      resolve({ ok: false, output });
    });
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Runs a package's command with this Node, without a shell or npx in between.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function tool(file, args, env) {
  return run(process.execPath, [path.join(root, 'node_modules', file), ...args], env);
}

/** @param {string} name */
function report(name) {
  try {
    return JSON.parse(readFileSync(path.join(reports, name), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A stage that fails without naming a failed test still counts as one.
 *
 * @param {Tally} tally
 * @param {boolean} ok
 * @returns {Tally}
 */
function settle(tally, ok) {
  return !ok && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {boolean}
 */
function hasFiles(folder, pattern) {
  const full = path.join(root, folder);
  if (!existsSync(full)) return false;
  return readdirSync(full, { recursive: true }).some((file) => pattern.test(String(file)));
}

const NONE = { passed: 0, failed: 0, skipped: 0 };
const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

/** @param {boolean} ok */
const one = (ok) => settle({ ...NONE, passed: ok ? 1 : 0 }, ok);

async function lint() {
  const eslint = await tool('eslint/bin/eslint.js', [
    '.',
    '--cache',
    '--cache-location',
    'node_modules/.cache/eslint/',
  ]);
  const prettier = await tool('prettier/bin/prettier.cjs', ['--check', '.']);
  return one(eslint.ok && prettier.ok);
}

async function types() {
  return one((await tool('typescript/bin/tsc', ['--build'])).ok);
}

async function unit() {
  const { ok } = await tool('vitest/vitest.mjs', ['run']);
  const result = report('unit.json');
  if (result === undefined) return settle(NONE, ok);
  // A file that fails to load holds no test to count.
  const broken = result.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return settle(
    {
      passed: result.numPassedTests,
      failed: result.numFailedTests + broken,
      skipped: result.numPendingTests + result.numTodoTests,
    },
    ok,
  );
}

async function size() {
  return one((await run(process.execPath, ['scripts/size-budget.mjs'])).ok);
}

async function python() {
  if (!hasFiles('training', /(^|[\\/])test_[^\\/]*\.py$/)) {
    console.log('No Python tests.');
    return NONE;
  }
  const torch = spawnSync('python3', ['-c', 'import torch'], { stdio: 'ignore' });
  if (torch.status !== 0) {
    console.log('Skipped: the training tests need python3 with torch.');
    return SKIPPED;
  }
  const { ok, output } = await run('python3', [
    '-m',
    'unittest',
    'discover',
    '-s',
    'training',
    '-p',
    'test_*.py',
  ]);
  const ran = Number(output.match(/^Ran (\d+) tests? in/m)?.[1] ?? 0);
  // For example: FAILED (failures=1, errors=2, skipped=3, unexpected successes=1)
  const detail = output.match(/^(?:OK|FAILED) \((.*)\)$/m)?.[1] ?? '';
  const counts = new Map(
    detail.split(', ').map((part) => {
      const [name = '', value = '0'] = part.split('=');
      return [name, Number(value)];
    }),
  );
  /** @param {string} name */
  const of = (name) => counts.get(name) ?? 0;
  const skipped = of('skipped');
  const failed = of('failures') + of('errors') + of('unexpected successes');
  return settle({ passed: Math.max(0, ran - failed - skipped), failed, skipped }, ok);
}

/**
 * Installs packages of the system, where it is Debian's kind and this user may.
 *
 * @param {string} what for a person
 * @param {string[]} packages
 */
function aptInstall(what, packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  console.log(`Installing ${what} with apt-get ...`);
  const lead = isRoot ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = '', ...rest] = [
      ...lead,
      ...['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args],
    ];
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  }
}

/** A Chromium that starts, installing one only when there is none. */
async function ensureBrowser() {
  const { browserStarts, browsers } = await import('./browser.js');
  const find = () => browsers().find(browserStarts);
  const found = find();
  if (found !== undefined) return found;

  console.log('No Chromium found: asking Playwright for its own ...');
  spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'install', '--no-shell', 'chromium'],
    { stdio: 'inherit', timeout: 180_000 },
  );
  const own = find();
  if (own !== undefined) return own;

  aptInstall('Chromium', ['chromium']);
  return find();
}

async function e2e() {
  if (!hasFiles('e2e', /\.spec\.ts$/)) {
    console.log('No browser tests.');
    return NONE;
  }
  const browser = await ensureBrowser();
  if (browser === undefined) {
    console.error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to one.');
    return settle(NONE, false);
  }
  const { ok } = await tool('@playwright/test/cli.js', ['test'], { CHROMIUM_PATH: browser });
  const stats = report('e2e.json')?.stats;
  if (stats === undefined) return settle(NONE, ok);
  return settle(tallyOf(stats), ok);
}

/** The main flows in the other engines, each where there is one or the system's packages bring it. */
async function engines() {
  const { findFirefox, findWebKit } = await import('./browser.js');
  if (findFirefox() === undefined) aptInstall('Firefox', ['firefox-esr']);
  if (findWebKit() === undefined) aptInstall('WebKit', ['webkit2gtk-driver', 'xvfb', 'xauth']);
  let skipped = 0;
  if (findFirefox() === undefined) {
    console.log('Skipped in Firefox: there is none, and apt-get cannot bring firefox-esr.');
    skipped++;
  }
  if (findWebKit() === undefined) {
    console.log('Skipped in WebKit: it needs webkit2gtk-driver and xvfb, and apt-get cannot.');
    skipped++;
  }
  if (skipped === 2) return { ...NONE, skipped };
  const { ok } = await tool('@playwright/test/cli.js', [
    'test',
    '--config',
    'playwright.engines.config.ts',
  ]);
  const stats = report('engines.json')?.stats;
  if (stats === undefined) return settle({ ...NONE, skipped }, ok);
  return settle(tallyOf(stats, skipped), ok);
}

/**
 * @param {{ expected: number, flaky: number, unexpected: number, skipped: number }} stats
 * @param {number} [skipped] besides
 */
function tallyOf(stats, skipped = 0) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped + skipped,
  };
}

ensurePackages();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { ...NONE };
/** @type {string[]} */
const lines = [];
for (const [name, stage] of Object.entries({ lint, types, unit, size, python, e2e, engines })) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const tally = await stage();
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(`${name.padEnd(8)}${line(tally)} (${seconds} s)`);
}

/** @param {Tally} tally */
function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

// The other stages end with the names of what failed; the unit tests' stand far above by now.
const named = [
  ...failedUnits(report('unit.json'), root),
  ...['e2e.json', 'engines.json'].flatMap((each) => flakyTests(report(each))),
];
console.log(`\n${[...named, ...lines].join('\n')}\n`);
console.log(line(total));
process.exitCode = total.failed > 0 ? 1 : 0;
