import { expect, test, type Page } from '@playwright/test';
import type { Execution, ExecutionResult } from '../src/tasks/execution.ts';
import { openSandboxSite, STRICT, type SandboxSite } from './support/sandbox.ts';

/** Runs of the sandbox in one page, under a strict policy; each run has a frame of its own anyway. */
let page: Page;
let site: SandboxSite;
/** Every request of the browser that was answered since the page was opened. */
const answered: string[] = [];

test.beforeAll(async ({ browser }) => {
  site = await openSandboxSite();
  page = await browser.newPage();
  await site.open(page, STRICT);
  // What gets out is heard of, and counted: the page itself may go anywhere.
  const heard = page.waitForEvent('requestfinished');
  await page.evaluate(
    (url) => fetch(url).then((response) => response.text()),
    `${site.outside}/page`,
  );
  await heard;
  expect(site.requests.splice(0)).toEqual(['/page']);
  page.on('requestfinished', (request) => answered.push(request.url()));
});

test.afterAll(async () => {
  await page.close();
  await site.close();
});

/** Whatever was tried: nothing got out, nothing is left behind, and the page was never held up. */
test.afterEach(async () => {
  expect(site.requests).toEqual([]);
  expect(answered.filter((url) => !/^(about|blob):/.test(url))).toEqual([]);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(page.workers()).toEqual([]);
});

function run(execution: Partial<Execution> & Pick<Execution, 'code'>): Promise<ExecutionResult> {
  const full = { entry: 'f', cases: [[]], timeLimit: 1000, ...execution };
  return page.evaluate((asked) => window.sandbox!.runInFrame(asked), full);
}

async function call(code: string, ...args: readonly unknown[]): Promise<unknown> {
  const result = await run({ code, cases: [args] });
  return result.ok ? result.calls[0] : result.failure;
}

/** How often a timer of the page went off while something ran. */
async function ticksDuring(work: () => Promise<unknown>): Promise<number> {
  const ticks = (): Promise<number> => page.evaluate(() => window.ticks ?? 0);
  const before = await ticks();
  await work();
  return (await ticks()) - before;
}

const TIME_OUT = { reason: 'time-out', seconds: 1 };
const returned = (value: unknown): unknown => ({ kind: 'returned', value });
const threw = (name: string): unknown => ({
  kind: 'threw',
  message: expect.stringMatching(new RegExp(`^${name}: `)),
});

test('runs what is honest, each call on arguments of its own', async () => {
  const code = 'function f(list) { return list.map((n) => n * 2).concat(list.pop()); }';
  expect(await run({ code, cases: [[[1, 2]], [[1, 2]], [[]]] })).toEqual({
    ok: true,
    calls: [returned([2, 4, 2]), returned([2, 4, 2]), { kind: 'not-json', what: 'undefined' }],
  });
});

test('says why there is no result', async () => {
  expect(await call('function f( {')).toEqual({
    reason: 'syntax',
    message: expect.stringMatching(/^SyntaxError: /),
  });
  expect(await call('throw new TypeError("no");')).toEqual({
    reason: 'exception',
    message: 'TypeError: no',
  });
  expect(await call('function g() {}')).toEqual({ reason: 'no-function', entry: 'f' });
});

test('has a script run through, with the assertions of Node', async () => {
  const script = (code: string): Promise<ExecutionResult> =>
    run({ code, entry: null, cases: [], isScript: true });
  const head = "const assert = require('node:assert');\nconst f = (n) => [n, n];\n";
  expect(await script(`${head}assert.deepEqual(f(2), [2, 2]);`)).toEqual({ ok: true, calls: [] });
  expect(await script(`${head}assert.deepEqual(f(2), [2, 3]);`)).toEqual({
    ok: false,
    failure: { reason: 'exception', message: 'AssertionError: [2,2] is not [2,3]' },
  });
  expect(await script("require('fs');")).toMatchObject({
    failure: { message: expect.stringMatching(/^Error: Cannot find module 'fs'/) as unknown },
  });
  expect(await call('function f() { return typeof require; }')).toEqual(returned('undefined'));
});

const HELD: readonly (readonly [title: string, code: string, expected: unknown])[] = [
  ['an endless loop', 'function f() { for (;;); }', TIME_OUT],
  ['an endless loop outside of the function', 'for (;;);', TIME_OUT],
  [
    'an endless loop in a promise',
    'function f() { Promise.resolve().then(() => { for (;;); }); return 1; }',
    TIME_OUT,
  ],
  [
    'an endless chain of promises',
    'function f() { const on = () => Promise.resolve().then(on); on(); return 1; }',
    TIME_OUT,
  ],
  ['an error that never ends its message', 'throw { get message() { for (;;); } };', TIME_OUT],
  ['endless recursion', 'function f() { return f() + 1; }', threw('RangeError')],
  ['a buffer of 1 GB', 'function f() { return new Uint8Array(1e9).length; }', threw('RangeError')],
  [
    'lists of 1 GB',
    'function f() { const all = []; for (;;) all.push(Array(1e5).fill(all.length)); }',
    TIME_OUT,
  ],
  [
    '10 MB of output',
    'function f() { return "x".repeat(1e7); }',
    { kind: 'not-json', what: 'too long' },
  ],
  [
    'a result that is nested without end',
    'function f() { const list = []; list.push(list); return list; }',
    { kind: 'not-json', what: 'nested too deeply, or within itself' },
  ],
  [
    'prototypes that are spoilt',
    `Object.prototype.kind = 'returned'; Array.prototype.toJSON = () => 'spoilt';
     Object.defineProperty(Object.prototype, 'ok', { get: () => true });
     function f() { return [1]; }`,
    returned([1]),
  ],
  [
    'a getter that throws',
    'function f() { return { get a() { throw new Error("no"); } }; }',
    threw('Error'),
  ],
  ['NaN', 'function f() { return [NaN]; }', { kind: 'not-json', what: 'NaN' }],
  ['a bigint', 'function f() { return 1n; }', { kind: 'not-json', what: 'a bigint' }],
  [
    'a function',
    'function f() { return { toJSON: () => 1 }; }',
    { kind: 'not-json', what: 'a function' },
  ],
];

for (const [title, code, expected] of HELD) {
  test(`holds ${title}`, async () => {
    let result: unknown;
    const ticks = await ticksDuring(async () => {
      result = await call(code);
    });
    expect(result).toEqual(expected);
    expect(ticks).toBeGreaterThan(0);
    const polluted = await page.evaluate(() => 'polluted' in {} || 'kind' in {});
    expect(polluted).toBe(false);
    expect(await call('function f(a) { return a; }', 'next')).toEqual(returned('next'));
  });
}

test('keeps a result that reaches for a prototype as data', async () => {
  const code = `function f() { return JSON.parse('{"__proto__":{"polluted":1}}'); }`;
  const [text, polluted] = await page.evaluate(async (code) => {
    const asked = { code, entry: 'f', cases: [[]], timeLimit: 1000 };
    return [JSON.stringify(await window.sandbox!.runInFrame(asked)), 'polluted' in {}];
  }, code);
  const value = '{"__proto__":{"polluted":1}}';
  expect(text).toBe(`{"ok":true,"calls":[{"kind":"returned","value":${value}}]}`);
  expect(polluted).toBe(false);
});

const WAYS_OUT = [
  ...['fetch', 'importScripts', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'document', 'window'],
  ...['parent', 'top', 'opener', 'self', 'frames', 'navigator', 'location', 'Worker'],
  ...['SharedWorker', 'BroadcastChannel', 'MessageChannel', 'postMessage', 'close', 'URL', 'Blob'],
  ...['Request', 'FontFace', 'WebAssembly', 'SharedArrayBuffer', 'setTimeout', 'addEventListener'],
];

test('has no network, storage, parent, top or nested worker to offer', async () => {
  const code = 'function f(names) { return names.filter((name) => name in globalThis); }';
  expect(await call(code, WAYS_OUT)).toEqual(returned([]));
  for (const use of [
    'fetch("/")',
    'importScripts("/")',
    'new WebSocket("ws://x")',
    'parent.name',
  ]) {
    expect(await call(`function f() { return ${use}; }`)).toEqual(threw('ReferenceError'));
  }
  expect(await call('function f() { return f.constructor("return 1")(); }')).toEqual(
    threw('EvalError'),
  );
  // The one way to load code that is a part of the language.
  const imports = `function f(from) { import(from); return 1; }`;
  expect(await call(imports, `${site.outside}/module.js`)).toEqual(returned(1));
});

test('lets nothing out even where the worker has all that a browser gives it', async () => {
  const program = (body: string): string =>
    `postMessage('started');
     const tried = async (name, work) => { try { return name + ': ' + (await work()); }
       catch (error) { return name + ': ' + error.name; } };
     (async () => { postMessage(JSON.stringify([${body}])); })();`;
  const origin = site.outside;
  const ways = [
    `await tried('fetch', async () => (await fetch('${origin}/fetch', { mode: 'no-cors' })).type)`,
    `await tried('importScripts', () => importScripts('${origin}/script.js'))`,
    `await tried('import', () => import('${origin}/module.js'))`,
    `await tried('socket', () => new Promise((resolve) => {
      const socket = new WebSocket('${origin.replace('http', 'ws')}/socket');
      socket.onerror = () => resolve('refused'); socket.onopen = () => resolve('open'); }))`,
    `await tried('events', () => new Promise((resolve) => {
      const events = new EventSource('${origin}/events');
      events.onerror = () => resolve('refused'); events.onopen = () => resolve('open'); }))`,
    `await tried('request', () => { const request = new XMLHttpRequest();
      request.open('GET', '${origin}/request', false); request.send(); return 'sent'; })`,
    `await tried('font', () => new FontFace('f', 'url(${origin}/font)').load())`,
    `await tried('database', () => indexedDB.open('a') && 'open')`,
    `await tried('caches', async () => (await caches.open('a')) && 'open')`,
    `await tried('files', async () => (await navigator.storage.getDirectory()) && 'open')`,
    `await tried('eval', () => (0, eval)('1'))`,
    `await tried('remote worker', () => new Worker('${origin}/worker.js') && 'made')`,
    `await tried('nested worker', () => new Promise((resolve) => {
      const source = 'fetch("${origin}/nested").then(() => postMessage("sent"), (e) => postMessage(e.name))';
      const nested = new Worker(URL.createObjectURL(new Blob([source])));
      nested.onmessage = ({ data }) => resolve(data); }))`,
    `await tried('parent', () => String([typeof parent, typeof top, typeof document, origin]))`,
  ];
  const said = await page.evaluate(
    (asked) => window.sandbox!.runBare(asked),
    program(ways.join(',')),
  );
  expect(said.kind).toBe('report');
  expect(JSON.parse(said.kind === 'report' ? said.text : '')).toEqual([
    'fetch: TypeError',
    'importScripts: NetworkError',
    'import: TypeError',
    'socket: refused',
    'events: refused',
    'request: NetworkError',
    'font: NetworkError',
    'database: SecurityError',
    expect.stringMatching(/^caches: \w+Error$/),
    expect.stringMatching(/^files: \w+Error$/),
    'eval: EvalError',
    'remote worker: SecurityError',
    'nested worker: TypeError',
    'parent: undefined,undefined,undefined,null',
  ]);
});

test('believes nothing that a worker makes up', async () => {
  const bare = (program: string): Promise<unknown> =>
    page.evaluate((asked) => window.sandbox!.runBare(asked), `postMessage('started');${program}`);
  const nothing = { kind: 'report', text: '' };
  expect(await bare('postMessage("x".repeat(5e7));')).toEqual(nothing);
  expect(await bare('postMessage({ kind: "report", text: "{}" });')).toEqual(nothing);
  expect(await bare('const all = {}; all.all = all; postMessage(all);')).toEqual(nothing);
});

test('ends a task with many tests when their time together is up', async () => {
  const code = `function f(n) {
    const end = Date.now() + 20; while (Date.now() < end); return n; }`;
  const cases = Array.from({ length: 200 }, (_, i) => [i]);
  expect(await run({ code, cases })).toEqual({ ok: false, failure: TIME_OUT });
  await expect(run({ code, cases: Array.from({ length: 1001 }, () => []) })).rejects.toThrow(
    'At most 1000 tests',
  );
});

test('runs one after the other what is asked for at once', async () => {
  const results = await Promise.all(
    Array.from({ length: 4 }, (_, i) =>
      call('function f(i) { return [i, typeof left]; } left = 1', i),
    ),
  );
  // The last line of the code breaks strict mode, so there is nothing to leave behind.
  expect(results).toEqual(results.map(() => expect.objectContaining({ reason: 'exception' })));
  expect(await call('function f() { globalThis.left = 1; return 1; }')).toEqual(returned(1));
  expect(await call('function f() { return typeof left; }')).toEqual(returned('undefined'));
});

test('removes a frame that hangs', async () => {
  const result = run({ code: 'function f() { for (;;); }' });
  await expect.poll(() => page.workers().length).toBe(1);
  const [frame] = page.mainFrame().childFrames();
  // The frame's own timer will never go off.
  const hang = frame?.evaluate(() => {
    for (;;);
  });
  hang?.catch(() => undefined);
  expect(
    await ticksDuring(async () => expect(await result).toEqual({ ok: false, failure: TIME_OUT })),
  ).toBeGreaterThan(0);
  expect(await call('function f() { return 1; }')).toEqual(returned(1));
});

test('says that a page whose policy leaves the sandbox out cannot run tests', async ({
  browser,
}) => {
  const refusing = await browser.newPage();
  const attempt = async (policy: string): Promise<string> => {
    await site.open(refusing, policy);
    return refusing.evaluate(() =>
      window
        .sandbox!.runInFrame({ code: 'function f() {}', entry: 'f', cases: [[]], timeLimit: 1000 })
        .then(() => 'it ran', String),
    );
  };
  expect(await attempt("script-src 'self'")).toContain('policy may refuse it');
  expect(await attempt(STRICT.replace(' blob: data:', ''))).toContain('could not start a worker');
  await expect(refusing.locator('iframe')).toHaveCount(0);
  await refusing.close();
});
