import { afterAll, expect, it } from 'vitest';
import type { CallResult, ExecutionResult } from '../src/tasks/execution.ts';
import { ChildExecutor } from './executor.ts';

const executor = new ChildExecutor();
afterAll(() => executor.dispose());

const run = (
  code: string,
  cases: readonly (readonly unknown[])[] = [[1]],
): Promise<ExecutionResult> => executor.execute({ code, entry: 'f', cases, timeLimit: 1000 });

/** What the first call gave. */
async function call(code: string, args: readonly unknown[] = [1]): Promise<CallResult | undefined> {
  const result = await run(code, [args]);
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.calls[0] : undefined;
}

async function reason(code: string): Promise<string | null> {
  const result = await run(code);
  return result.ok ? null : result.failure.reason;
}

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

it('calls the function with a fresh copy of its arguments', async () => {
  const list = [1];
  expect(await run('function f(a) { a.push(2); return a; }', [[list], [list]])).toEqual({
    ok: true,
    calls: [
      { kind: 'returned', value: [1, 2] },
      { kind: 'returned', value: [1, 2] },
    ],
  });
  expect(await call('const f = (a) => ({ a, list: [null, "x", true] });')).toEqual({
    kind: 'returned',
    value: { a: 1, list: [null, 'x', true] },
  });
});

it('says why there is no result', async () => {
  expect(await reason('function f(a { }')).toBe('syntax');
  expect(await reason('function f(a) { eval("1") } throw new Error("no");')).toBe('exception');
  expect(await reason('function g() {}')).toBe('no-function');
  const result = await executor.execute({ code: 'x', entry: 'class', cases: [], timeLimit: 1000 });
  expect(result).toEqual({ ok: false, failure: { reason: 'no-function', entry: 'class' } });
  expect(await call('function f() { throw new TypeError("no"); }')).toEqual({
    kind: 'threw',
    message: 'TypeError: no',
  });
  // Strict, as a module is.
  expect(await call('function f() { x = 1; return x; }')).toMatchObject({ kind: 'threw' });
});

it('does not pass off as JSON what is none', async () => {
  const cases = [
    ['undefined', 'undefined'],
    ['NaN', 'NaN'],
    ['[1, , 2]', 'undefined'],
    ['({ a: undefined })', 'undefined'],
    ['new Map()', 'a Map'],
    ['() => 1', 'a function'],
    ['1n', 'a bigint'],
    ['Promise.resolve(1)', 'a Promise'],
    ['(() => { const o = {}; o.o = o; return o; })()', 'nested too deeply, or within itself'],
    ['"x".repeat(2e6)', 'too long'],
    ['Array(30).fill("x".repeat(5e4))', 'too long'],
  ] as const;
  for (const [value, what] of cases) {
    expect(await call(`function f() { return ${value}; }`), value).toEqual({
      kind: 'not-json',
      what,
    });
  }
});

it('keeps what code does to its realm out of its results and of the next execution', async () => {
  const spoilt = `
    Object.prototype.toJSON = () => 'spoilt';
    Array.prototype.push = null;
    JSON.stringify = JSON.parse = () => 'spoilt';
    Reflect.apply = Object.keys = null;
    globalThis.left = 1;
    function f(a) { return { a, ['__proto__']: [1] }; }`;
  const result = await call(spoilt);
  expect(result).toMatchObject({ kind: 'returned', value: { a: 1 } });
  expect(await call('function f(a) { return [typeof left, JSON.stringify({ a })]; }')).toEqual({
    kind: 'returned',
    value: ['undefined', '{"a":1}'],
  });
});

it('gives no way out', async () => {
  const names = ['process', 'require', 'fetch', 'setTimeout', 'WebAssembly', 'SharedArrayBuffer'];
  expect(
    await call(`function f() { return [${names.map((name) => `typeof ${name}`).join(', ')}]; }`),
  ).toEqual({ kind: 'returned', value: names.map(() => 'undefined') });
  const constructed = 'function f() { return f.constructor("return 1")(); }';
  expect(await call(constructed)).toMatchObject({
    kind: 'threw',
    message: matching(/^EvalError/),
  });
});

it('lets code log', async () => {
  const code = 'function f(a) { console.log(a); return a; }';
  expect(await call(code)).toEqual({ kind: 'returned', value: 1 });
});

it('ends endless recursion', async () => {
  expect(await call('function f(a) { return f(a) + 1; }')).toMatchObject({
    kind: 'threw',
    message: matching(/^RangeError/),
  });
});

it.each([
  ['a loop', 'function f() { for (;;); }'],
  ['a loop outside of the function', 'for (;;);'],
  [
    'a loop in a promise',
    'function f() { Promise.resolve().then(() => { for (;;); }); return 1; }',
  ],
  ['a loop where the error is described', 'throw { get message() { for (;;); } };'],
])('ends %s, and goes on with the next', async (_, code) => {
  expect(await run(code)).toEqual({ ok: false, failure: { reason: 'time-out', seconds: 1 } });
  expect(await call('function f(a) { return a; }')).toEqual({ kind: 'returned', value: 1 });
});

it('bounds memory', async () => {
  // Which limit is met first, that of memory or that of time, is up to the machine.
  expect(
    await reason('function f() { const all = []; for (;;) all.push(Array(1e5).fill(1)); }'),
  ).toMatch(/^(memory|time-out)$/);
  expect(await call('function f() { return new Uint8Array(1e9).length; }')).toMatchObject({
    kind: 'threw',
    message: matching(/^RangeError/),
  });
  const honest = 'function f(a) { return [...Uint8Array.from([a, 300]).map((x) => x * 2)]; }';
  expect(await call(honest)).toEqual({ kind: 'returned', value: [2, 88] });
});

it('serves many executions with one child', async () => {
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, i) => call('function f(a) { return a; }', [i])),
  );
  expect(results).toEqual(results.map((_, i) => ({ kind: 'returned', value: i })));
});
