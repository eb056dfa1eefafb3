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

it('has a script run through, with the assertions of Node', async () => {
  const run = async (code: string): Promise<string | null> => {
    const asked = { code, entry: null, cases: [], isScript: true, timeLimit: 1000 };
    const result = await executor.execute(asked);
    if (result.ok) return null;
    return 'message' in result.failure ? result.failure.message : result.failure.reason;
  };
  const head = "const assert = require('node:assert');\nconst f = (n) => [n, n];\n";
  expect(await run(`${head}assert.deepEqual(f(2), [2, 2]);`)).toBeNull();
  expect(await run(`${head}assert.deepEqual(f(2), [2, 3]);`)).toBe(
    'AssertionError: [2,2] is not [2,3]',
  );
  expect(await run("require('fs');")).toMatch(/^Error: Cannot find module 'fs'/);
  expect(await run('const require = 1;\nconst assertions = require;')).toBeNull();
  expect(await run('for (;;);')).toBe('time-out');
  expect(await run('function (')).toMatch(/^SyntaxError/);
  // Of functions that are called it is no affair.
  expect(await call('function f() { return typeof require; }')).toMatchObject({
    value: 'undefined',
  });
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

it.each([
  ['a method of a global object', 'this.f = (a) => a;', 'no-function'],
  ['a name that is only set', 'f = (a) => a;', 'exception'],
  ['arguments', 'arguments; function f() {}', 'exception'],
  ['new.target', 'new.target; function f() {}', 'syntax'],
  ['super', 'super.a; function f() {}', 'syntax'],
  ['return', 'function f() {} return;', 'syntax'],
  ['a module', 'export function f() {}', 'syntax'],
  ['what ends the code that stands around it', '})(); (() => { function f() {}', 'syntax'],
  ['the same, and a class', '} } function f() {} class A { static {', 'syntax'],
  ['a name of the realm that cannot be declared', 'let undefined; function f() {}', 'syntax'],
])('has no function of %s', async (_, code, why) => {
  expect(await reason(code)).toBe(why);
});

it('takes what a script takes', async () => {
  const one = { kind: 'returned', value: 1 };
  for (const code of [
    'const await = 1; const f = () => await;',
    '#!/usr/bin/env node\nfunction f(a) { return a; }',
    'var f; f = (a) => a;',
    'const f = (a, b = (() => 1)()) => b;',
    'const { f } = { f: (a) => a };',
    'let [f] = [(a) => a]; // the end',
    'function NaN() {} function f(a) { return a; }',
    '{ var f = function (a) { return a; }; }',
  ]) {
    expect(await call(code), code).toEqual(one);
  }
});

it('calls what the code declares, and no built-in', async () => {
  const ask = (code: string, entry: string | null, args: readonly unknown[] = ['7']) =>
    executor.execute({ code, entry, cases: [args], timeLimit: 1000 });
  for (const entry of ['parseInt', 'isNaN', 'String', 'toString', 'valueOf', 'Math', 'escape']) {
    const failure = { reason: 'no-function', entry };
    expect(await ask('const a = 1;', entry), entry).toEqual({ ok: false, failure });
    expect(await ask(`function ${entry}() { return 1; }`, entry)).toMatchObject({ ok: true });
  }
  const same = await ask('const parseInt = Number.parseInt;', 'parseInt');
  expect(same).toEqual({ ok: true, calls: [{ kind: 'returned', value: 7 }] });
});

it('throws where code sets what nobody declared, as a browser does', async () => {
  for (const set of [
    'helper = (n) => n',
    'helper ||= (n) => n',
    '(helper) = (n) => n',
    'h\\u0065lper = (n) => n',
    'helper = class {}',
    '[helper] = [(n) => n]',
    'typeof helper === "undefined" && (helper = (n) => n)',
  ]) {
    const code = `class A { me() { return this; } } function f(a) { ${set}; return a; }`;
    const message = matching(/^ReferenceError/);
    expect(await call(code), set).toEqual({ kind: 'threw', message });
  }
  const inherited =
    'function f(a) { toString = (n) => n + 1; valueOf = 2; return [toString(a), valueOf]; }';
  expect(await call(inherited)).toEqual({ kind: 'returned', value: [2, 2] });
  expect(await call('function f() { globalThis.__proto__ = {}; }')).toMatchObject({
    kind: 'threw',
  });
});

it('judges code that spoils what every object inherits, and says what it throws', async () => {
  const ask = (line: string) =>
    executor.execute({
      ...{ code: `${line} function f(a) { return a; }`, entry: 'f', timeLimit: 1000 },
      ...{ cases: [[1], [2]], calls: [null, 'g'] },
    });
  const calls = [1, 2].map((value) => ({ kind: 'returned', value }));
  for (const line of [
    'Object.prototype.get = 1;',
    'Object.prototype.set = () => 1; Object.prototype.value = 2;',
    'Array.prototype[0] = () => 42;',
    'Object.defineProperty(Object.prototype, 0, { set() { throw 1; }, get: () => 42 });',
  ]) {
    expect(await ask(line), line).toEqual({ ok: true, calls });
  }
  const proxy = 'function f() { throw new Proxy({}, { getPrototypeOf() { throw 1; } }); }';
  expect(await call(proxy)).toMatchObject({ kind: 'threw' });
  const seen = `let seen = null;
    Object.defineProperty(Object.prototype, 'what', { set() { seen = this; }, configurable: true });
    function f(a) { return a === 1 ? undefined : seen; }`;
  const result = await run(seen, [[1], [2]]);
  expect(result).toMatchObject({ ok: true, calls: [{ kind: 'not-json' }, { value: null }] });
});

it('finds a first function whose text begins as a class does, or whose name is escaped or long', async () => {
  const long = 'f'.repeat(1500);
  for (const [code, entry] of [
    ['const f = classes => classes;', 'f'],
    ['const { classOf } = { classOf(a) { return a; } };', 'classOf'],
    ['class A {} const B = class {}; const f = (a) => a;', 'f'],
    ['function \\u0066\\u{6f}o(a) { return a; }', 'foo'],
    [`function ${long}(a) { return a; }`, long],
  ] as const) {
    const result = await executor.execute({ code, entry: null, cases: [[1]], timeLimit: 1000 });
    expect(result, code).toEqual({ ok: true, calls: [{ kind: 'returned', value: 1 }], entry });
  }
});

it('finds the first function of a text, and those that tests name', async () => {
  const code = `// function no(x) {}
    class A {}
    const limit = 3, name = 'const no = () => 1';
    const { a: first = (n) => n + limit } = {};
    function second(n) { return 2 * n; }`;
  const result = await executor.execute({
    ...{ code, entry: null, timeLimit: 1000, cases: [[1], [1], [1], ['1']] },
    calls: [null, 'second', 'missing', 'parseInt'],
  });
  const values = [4, 2, 4, '13'].map((value) => ({ kind: 'returned', value }));
  expect(result).toEqual({ ok: true, calls: values, entry: 'first' });
});

it('keeps its own realm from code that imports', async () => {
  const reach = `
    let said = '';
    const poison = (object) => {
      for (let at = object; at !== null; at = Object.getPrototypeOf(at)) {
        try { at.toJSON = () => '{"ok":true,"calls":[{"kind":"returned","value":7}]}'; } catch {}
        try { at.constructor.constructor('process.exit(0)')(); } catch {}
        try { at.constructor.prototype.toString = () => 'spoilt'; } catch {}
      }
    };
    const loaded = import('node:fs');
    poison(loaded);
    loaded.catch((error) => { poison(error); poison(error.constructor); said = 'reached'; });
    function f(a) { return [a, said]; }`;
  expect(await run(reach)).toEqual({ ok: true, calls: [{ kind: 'returned', value: [1, ''] }] });
  const after = await call('function f(a) { return [a, `${{}}`, JSON.stringify({ a })]; }');
  expect(after).toEqual({ kind: 'returned', value: [1, '[object Object]', '{"a":1}'] });
});

it('has the console of a browser, silent', async () => {
  const code = `function f() {
    const { log, table, group, groupEnd, assert, time, timeEnd, count, dir, trace } = console;
    for (const say of [log, table, group, groupEnd, assert, time, timeEnd, count, dir, trace]) say(1);
    console.groupCollapsed(); console.timeLog(); console.countReset(); console.dirxml();
    console.clear(); console.timeStamp(); console.profile(); console.profileEnd();
    return console.createTask('a').run(() => console.context('b') === console);
  }`;
  expect(await call(code)).toEqual({ kind: 'returned', value: true });
});

it('counts what array buffers take once, and gives it back', async () => {
  const made = 'function f(n) { return new Uint8Array(n).length; }';
  const million = Array.from({ length: 600 }, () => [1e6]);
  const all = await executor.execute({ code: made, entry: 'f', cases: million, timeLimit: 20_000 });
  const wanted = million.map(() => ({ kind: 'returned', value: 1e6 }));
  expect(all).toEqual({ ok: true, calls: wanted });
  const doubles = `function f(n) { return new Float64Array(n).map((x) => x + 1).at(-1); }`;
  const many = Array.from({ length: 150 }, () => [1e6]);
  const ones = await executor.execute({
    code: doubles,
    entry: 'f',
    cases: many,
    timeLimit: 20_000,
  });
  expect(ones).toEqual({ ok: true, calls: many.map(() => ({ kind: 'returned', value: 1 })) });
}, 60_000);

it.each([
  ['a length in a list', 'new ArrayBuffer([1e9])'],
  ['a length that is text', 'new Uint8Array("1e9")'],
  ['a length of an object', 'new ArrayBuffer({ valueOf: () => 1e9 })'],
  ['room to grow', 'new ArrayBuffer(8, { maxByteLength: 1e9 }).resize(1e9)'],
  ['a list that says so', 'new Uint8Array({ length: 1e9 })'],
  ['a class of its own', 'new (class extends Uint8Array {})(1e9)'],
  ['a constructor of an array', 'new (new Uint8Array(1).constructor)(1e9)'],
  [
    'its parent',
    'Object.getPrototypeOf(Uint8Array).of.call(function () { return new big.constructor(1e9); })',
  ],
  ['Reflect', 'Reflect.construct(Float64Array, [1e9])'],
  ['from', 'Uint8Array.from({ length: 1e9 })'],
  ['copies', 'keep(() => big.slice())'],
  ['copies without a constructor', 'big.constructor = undefined, keep(() => big.slice())'],
  ['copies of a buffer', 'keep(() => big.buffer.slice(0))'],
  ['what is mapped and sorted', 'keep(() => big.subarray(0, 5e5).map((x) => x).sort())'],
  ['small ones', 'keep(() => new Uint8Array(2000))'],
  ['what is mapped within what is mapped', 'nest(() => big.map(nested))'],
  ['an iterator that hands out a buffer', 'lie(() => new Uint8Array(1e9))'],
])(
  'refuses a gigabyte by way of %s',
  async (_, made) => {
    const code = `const big = new Uint8Array(4e7), kept = [];
    const keep = (make) => { while (kept.length < 6e5) kept.push(make()); };
    let make, depth = 0;
    const nested = () => { if (++depth < 400) make(); throw { toString: () => 'not refused' }; };
    const nest = (first) => { make = first; return make(); };
    const lie = (made) => {
      const buffer = new ArrayBuffer(8);
      Array.prototype[Symbol.iterator] = () => ({ next: () => ({ done: false, value: buffer }) });
      return made();
    };
    function f() { return ${made}.byteLength; }`;
    const result = await executor.execute({ code, entry: 'f', cases: [[]], timeLimit: 20_000 });
    const message = matching(/^RangeError|resize is not a function/);
    expect(result).toMatchObject({ ok: true, calls: [{ kind: 'threw', message }] });
  },
  60_000,
);

it('reads a length once', async () => {
  const code = `function f() {
    let reads = 0;
    const twice = { get length() { return ++reads === 1 ? 2 : 1e9; }, 0: 5, 1: 6 };
    const list = new Uint8Array(twice);
    const numbers = new Float64Array((function* () { yield 1; yield 2; })());
    return [[...list], reads, [...numbers], [...new Int16Array(new Set([7, 70_000]))],
      [...new Uint8Array(new Float32Array([3.5]))], new Uint8Array(new ArrayBuffer(8), 4).length];
  }`;
  expect(await call(code)).toEqual({
    kind: 'returned',
    value: [[5, 6], 1, [1, 2], [7, 4464], [3], 4],
  });
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
