import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { ChildExecutor } from '../cli/executor.ts';
import type { Execution, ExecutionResult } from '../src/tasks/execution.ts';
import { openSandboxSite, STRICT, type SandboxSite } from './support/sandbox.ts';

/** The page and the command line have the same verdict on every text: forms, slips and attacks, drawn by chance. */
const TEXTS = 500;
/** Of the comparison, milliseconds: what a slow machine does not get to within it, it leaves out. */
const BUDGET = 75_000;
const SEED = 20;

let page: Page;
let site: SandboxSite;
const executor = new ChildExecutor();

test.beforeAll(async ({ browser }) => {
  site = await openSandboxSite();
  page = await browser.newPage();
  await site.open(page, STRICT);
});

test.afterAll(async () => {
  await page.close();
  await site.close();
  await executor.dispose();
});

const VALUES = [
  ...['a', '1', 'NaN', '-0', '[a, [a]]', '({ a, b: [] })', 'null', 'undefined', '`${a}`', 'this'],
  ...['typeof arguments', 'new.target', 'super.a', 'await', 'yield', 'new Map()', '10n', '[, 1]'],
  ...['Object.keys(globalThis).length', 'typeof globalThis.postMessage', 'typeof process'],
  ...[
    '[typeof Float16Array, typeof FinalizationRegistry, typeof WebAssembly, typeof console.table]',
  ],
  ...['f.name', 'f.caller', 'arguments.callee', 'new Date(0).toISOString()', '/[/]/.test("/")'],
  ...[
    'new Uint8Array(2e8)',
    'new ArrayBuffer([3]).byteLength',
    '[...new Uint8Array([1, 2]).map((x) => x)]',
  ],
  ...[
    '(() => { throw new RangeError("no"); })()',
    'Promise.resolve(1)',
    'Symbol()',
    'JSON.stringify({ a })',
  ],
  ...[
    'Function("return 1")()',
    'eval("1")',
    '(function () { return this; })()',
    'parseInt("7")',
    'f',
  ],
  ...[
    '[1, 2, 3].at(-1)',
    'Object.getPrototypeOf(globalThis) === null',
    'structuredClone([1])',
    'name',
  ],
];
const FORMS = [
  'function f(a) { return VALUE; }',
  'async function f(a) { return VALUE; }',
  'function* f(a) { return VALUE; }',
  'const f = (a) => VALUE;',
  'let f = function (a) { return VALUE; };',
  'var f; f = (a, b = (1, 2)) => VALUE;',
  'const { f } = { f(a) { return VALUE; } };',
  'const [f = (a) => VALUE] = [];',
  'class f { constructor(a) { this.a = VALUE; } }',
  'f = (a) => VALUE;',
  'this.f = (a) => VALUE;',
  'globalThis.f = (a) => VALUE;',
  'export function f(a) { return VALUE; }',
  'export default (a) => VALUE;',
  '{ function f(a) { return VALUE; } }',
  '{ var f = (a) => VALUE; }',
  'function g(a) { return VALUE; }',
  'const parseInt = Number.parseInt;',
  'function Array(a) { return VALUE; }',
  '// function f(a) { return VALUE; }',
  'VALUE',
];
const AROUND = [
  ...[
    '',
    '',
    '',
    '',
    'const n = 3;',
    "'use strict';",
    '/* a */',
    '// b',
    '<!-- c',
    '--> d',
    ';',
    '#!/x',
  ],
  ...[
    'return 1;',
    '}',
    '{',
    '})(); (() => {',
    '} } class A { static {',
    '/*',
    '`',
    '"',
    ')',
    'const await = 1;',
  ],
  ...[
    'let undefined;',
    'let name = 1;',
    'let self = 1;',
    'const postMessage = 1;',
    'function close() {}',
  ],
  ...['function JSON() {}', 'function Reflect() {}', 'function setTimeout() {}', 'var globalThis;'],
  ...['Object.prototype.toJSON = () => 1;', 'Array.prototype[0] = 5;', 'JSON.stringify = null;'],
  ...[
    'Object.defineProperty(Object.prototype, "ok", { get: () => false });',
    'delete globalThis.Array;',
  ],
  ...[
    'Function.prototype.call = null; Function.prototype.apply = null;',
    'import("x");',
    'import.meta;',
  ],
  ...[
    'Promise.reject(1);',
    'Promise.resolve().then(() => { f = null; });',
    'throw 1;',
    'new.target;',
  ],
  ...[
    'throw { get message() { throw 1; } };',
    'with ({}) {}',
    'arguments;',
    'super.x;',
    'await 1;',
    'x = 1;',
  ],
  ...[
    '__unmask.run();',
    '__unmaskCalls',
    'postMessage("started");',
    'setTimeout(() => {}, 0);',
    'console.table([]);',
  ],
  ...[
    'String.prototype.startsWith = null;',
    'Symbol.iterator;',
    'Object.freeze(globalThis);',
    'var f;',
    'let f;',
  ],
];
const ENTRIES = [
  'f',
  'f',
  'f',
  null,
  null,
  'g',
  'parseInt',
  'toString',
  'Array',
  'missing',
  'class',
];

const execution: fc.Arbitrary<Execution> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    value: fc.constantFrom(...VALUES),
    before: fc.constantFrom(...AROUND),
    after: fc.constantFrom(...AROUND),
    entry: fc.constantFrom(...ENTRIES),
    named: fc.constantFrom(null, null, 'g', 'f', 'isNaN'),
  })
  .map(({ form, value, before, after, entry, named }) => ({
    code: `${before}\n${form.replace('VALUE', value)}\n${after}`,
    ...{ entry, calls: [null, named], cases: [['7'], [2, [3]]], timeLimit: 1000 },
  }));

/** What a person sees of a result; engines have words of their own for what they throw. */
function verdictOf(result: ExecutionResult): unknown {
  if (!result.ok) return result.failure.reason === 'memory' ? 'time-out' : result.failure.reason;
  const calls = result.calls.map((call) => (call.kind === 'threw' ? call.kind : call));
  return { calls, entry: result.entry ?? null };
}

test('the page and the command line have the same verdict on every text', async () => {
  const ends = Date.now() + BUDGET;
  const texts = fc.sample(execution, { numRuns: TEXTS, seed: SEED });
  const seen = new Set<string>();
  let compared = 0;
  for (const asked of texts) {
    if (Date.now() > ends) break;
    const inPage = await page.evaluate((one) => window.sandbox!.runInFrame(one), asked);
    const here = await executor.execute(asked);
    expect(verdictOf(inPage), asked.code).toEqual(verdictOf(here));
    seen.add(inPage.ok ? 'ok' : inPage.failure.reason);
    compared++;
  }
  expect(compared).toBeGreaterThan(100);
  expect([...seen].sort()).toEqual(['exception', 'no-function', 'ok', 'syntax']);
  expect(site.requests).toEqual([]);
});

test('a text cannot report results of its own, nor reach what reports them', async () => {
  const forged = '{"ok":true,"calls":[{"kind":"returned","value":42}]}';
  const hostile = [
    `__unmask.run(() => 42, '"f"', '["[]"]');`,
    `postMessage('${forged}');`,
    `globalThis.postMessage?.('${forged}'); self.postMessage('${forged}');`,
    `Object.getPrototypeOf(globalThis).postMessage.call(globalThis, '${forged}');`,
    `} } postMessage('${forged}'); class A { static {`,
    `})(), [() => () => 42]; })(); (() => { return (() => {`,
    `; return [() => () => 42];`,
    `function harness() { return () => () => '${forged}'; }`,
    `function boot() { postMessage('${forged}'); }`,
    `function postMessage(text) { throw text; } function setTimeout(then) { then(); }`,
    `Function.prototype.apply = Reflect.apply = () => '${forged}';`,
    `Object.prototype.toString = JSON.stringify = () => '${forged}';`,
    `Object.defineProperty(Array.prototype, 'length', { get: () => 0 });`,
    `String.prototype.concat = Array.prototype.join = () => '${forged}';`,
    `Object.defineProperty(globalThis, 'f', { get: () => () => 42 });`,
    `import('data:text/javascript,postMessage("x")');`,
  ];
  for (const line of hostile) {
    const code = `${line}\nfunction f() { return 1; }`;
    const asked = { code, entry: 'f', cases: [[]], timeLimit: 1000 };
    const results = [
      await page.evaluate((one) => window.sandbox!.runInFrame(one), asked),
      await executor.execute(asked),
    ];
    for (const result of results) expect(JSON.stringify(result), line).not.toContain('42');
    expect(verdictOf(results[0]!), line).toEqual(verdictOf(results[1]!));
  }
  // What a page can say of the next one is untouched.
  const next = { code: 'const f = (a) => a;', entry: 'f', cases: [[{ a: 1 }]], timeLimit: 1000 };
  const right = { ok: true, calls: [{ kind: 'returned', value: { a: 1 } }] };
  expect(await executor.execute(next)).toEqual(right);
});
