/**
 * `npm run visits`: measures what a visit transfers, from the built page in `dist/`, in Chromium, over a
 * server that compresses and caches as the build's `_headers` ask, and how soon the recording lifts its first mask over
 * a slow line. Prints the table of docs/hosting.md, and the sentence below it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.js';
import { endWithOneLine } from './one-line.js';

endWithOneLine();

/** @typedef {import('@playwright/test').Page} Page */

const dist = process.env['UNMASK_DIST'] ?? fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(path.join(dist, 'index.html'))) {
  console.error('There is no dist/: run npm run build first.');
  process.exit(2);
}

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** Answers since the last look: requests, and bytes of their bodies as sent. */
const sent = { requests: 0, bytes: 0 };

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const file = path.join(dist, name);
  sent.requests++;
  if (!file.startsWith(dist) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const raw = readFileSync(file);
  const type = path.extname(file);
  const etag = `"${createHash('sha256').update(raw).digest('hex').slice(0, 16)}"`;
  const isAsset = name.startsWith('assets/');
  response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', isAsset ? 'max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const body = COMPRESSED.has(type) ? gzipSync(raw) : raw;
  if (body !== raw) response.setHeader('Content-Encoding', 'gzip');
  sent.bytes += body.length;
  response.end(body);
});
await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const url = `http://localhost:${port}/`;

/** A page of another site that embeds this one: another name, so another site. */
const host = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><iframe src="${url}?embed=1" width="720" height="560"></iframe>`);
});
await new Promise((resolve) => host.listen(0, () => resolve(undefined)));
const hostAddress = host.address();
const hostPort = typeof hostAddress === 'object' && hostAddress !== null ? hostAddress.port : 0;

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});

/** @type {[string, number, number][]} */
const rows = [];

/** What comes over it, bits a second, and how long it takes to and fro, ms. */
const LINE = { speed: 9e6, latency: 60 };
/** First visits over it. */
const SLOW_VISITS = 5;

/**
 * @param {string} name
 * @param {() => Promise<void>} visit
 */
async function measure(name, visit) {
  Object.assign(sent, { requests: 0, bytes: 0 });
  await visit();
  rows.push([name, sent.requests, sent.bytes]);
}

/** @param {Page} page */
async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
}

/** @param {Page} page */
async function settleKept(page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await settle(page);
}

/** @param {Page} page */
async function run(page) {
  await page.locator('summary').getByText('Advanced', { exact: true }).click();
  await page.getByLabel('Backend').selectOption('wasm');
  await page.getByRole('textbox', { name: 'Instruction' }).fill('the sum of all numbers in a list');
  await page.getByTestId('run').click();
  await page.locator('[data-testid="sheet"][data-state="done"]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1000);
}

const visitor = await browser.newContext();
const first = await visitor.newPage();
await measure('first visit, a replay link included', async () => {
  await first.goto(url);
  await settle(first);
});
await measure('the first act: chart, race, and the page for visits without a network', async () => {
  await first.keyboard.press('Shift');
  await settleKept(first);
});
await measure('first run, on the processor', () => run(first));
await first.close();
const second = await visitor.newPage();
await measure('repeat visit', async () => {
  await second.goto(url);
  await settleKept(second);
});
await measure('run at a repeat visit', () => run(second));

const german = await browser.newContext({ locale: 'de-DE' });
const theirs = await german.newPage();
await measure('first visit, in German', async () => {
  await theirs.goto(url);
  await settle(theirs);
});

const reader = await browser.newContext();
const embedding = await reader.newPage();
await measure('embed in another site, first', async () => {
  await embedding.goto(`http://127.0.0.1:${hostPort}/`);
  await settle(embedding);
});
await measure('embed in another site, again', async () => {
  await embedding.reload();
  await settle(embedding);
});

const waits = [];
for (let i = 0; i < SLOW_VISITS; i++) waits.push(await firstReveal());
waits.sort((a, b) => a - b);

await browser.close();
server.close();
host.close();

console.log('| visit | requests | bytes |\n|---|---|---|');
for (const [name, requests, bytes] of rows) {
  console.log(`| ${name} | ${requests} | ${bytes.toLocaleString('en')} |`);
}
const [quickest, slowest] = [waits[0] ?? 0, waits.at(-1) ?? 0].map((ms) => Math.round(ms));
const median = Math.round(waits[Math.floor(waits.length / 2)] ?? 0);
console.log(
  `\nAt ${LINE.speed / 1e6} Mbit/s and ${LINE.latency} ms, of ${SLOW_VISITS} first visits, ` +
    `the first mask of the recording lifts after ${median} ms (${quickest} to ${slowest}).`,
);

/** Milliseconds from the request of the page until the recording lifts its first mask, at a first visit. */
async function firstReveal() {
  const context = await browser.newContext({ reducedMotion: 'no-preference' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const throughput = LINE.speed / 8;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: LINE.latency },
    ...{ downloadThroughput: throughput, uploadThroughput: throughput },
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.cell.new') === null) return;
      observer.disconnect();
      Object.assign(window, { revealed: performance.now() });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const revealed = await page.waitForFunction(() => /** @type {any} */ (window).revealed);
  const ms = await revealed.jsonValue();
  await context.close();
  return ms;
}
