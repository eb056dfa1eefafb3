import vm from 'node:vm';
import { expect, it } from 'vitest';
import { readResult, type Execution, type ExecutionResult } from '../tasks/execution.ts';
import { scriptsFor } from './program.ts';

/** What a worker has that the language has not. */
const BROWSER = ['fetch', 'Worker', 'WebSocket', 'indexedDB', 'navigator', 'Float16Array'];

/** Runs a program in a bare realm dressed up as a worker. */
function run(execution: Partial<Execution>): ExecutionResult {
  const said: unknown[] = [];
  const later: (() => void)[] = [];
  const context = vm.createContext({
    postMessage: (message: unknown) => said.push(message),
    setTimeout: (callback: () => void) => later.push(callback),
    ...Object.fromEntries(BROWSER.map((name) => [name, () => 'there'])),
  });
  const whole = { code: '', entry: 'f', cases: [[]], timeLimit: 1000, ...execution };
  const { check, run } = scriptsFor(whole, null);
  try {
    vm.runInNewContext(check, {});
  } catch (error) {
    if (error !== 'parsed') {
      return { ok: false, failure: { reason: 'syntax', message: String(error) } };
    }
  }
  vm.runInContext(run, context, { timeout: 10_000 });
  for (let callback = later.shift(); callback !== undefined; callback = later.shift()) callback();
  expect(said.length).toBe(2);
  expect(said[0]).toBe('started');
  return readResult(JSON.parse(String(said[1])));
}

/** What the first call gave. */
function call(code: string, ...args: readonly unknown[]): unknown {
  const result = run({ code, cases: [args] });
  return result.ok ? result.calls[0] : result.failure;
}

it('calls the function once a case, with arguments of its own', () => {
  const code = 'function f(a, b) { a.push(b); return a; }';
  const result = run({
    code,
    cases: [
      [[1], 2],
      [[], '</script>\u2028`${1}`'],
    ],
  });
  expect(result).toEqual({
    ok: true,
    calls: [
      { kind: 'returned', value: [1, 2] },
      { kind: 'returned', value: ['</script>\u2028`${1}`'] },
    ],
  });
});

it('says why there is nothing to call', () => {
  const none = (entry: string | null) => ({
    ok: false,
    failure: { reason: 'no-function', entry },
  });
  expect(run({ code: 'const f = 1;' })).toEqual(none('f'));
  expect(run({ code: 'const a = 1; class B {}', entry: null })).toEqual(none(null));
  for (const entry of ['class', 'a b', '"', 'missing']) {
    expect(run({ code: 'function f() {}', entry })).toEqual(none(entry));
  }
  expect(call('let a = null; a.b = 1; function f() {}')).toMatchObject({ reason: 'exception' });
  expect(call('throw new RangeError("no"); function f() {}')).toEqual({
    reason: 'exception',
    message: 'RangeError: no',
  });
});

it.each([
  ['a function that does not parse', 'function f( {'],
  ['a comment that does not end', 'function f() {} /* '],
  ['a template that does not end', 'function f() {} `'],
  ['a return outside of a function', 'return 1;'],
  ['a module', 'export function f() {}'],
  ['what strict code may not do', 'function f() { with ({}) {} }'],
])('takes %s for a text that does not parse', (_, code) => {
  expect(call(code)).toMatchObject({ reason: 'syntax' });
});

it('takes the forms that a script takes', () => {
  const three = { kind: 'returned', value: 3 };
  expect(call('function f() { return 3; } // the end')).toEqual(three);
  expect(call('var f; function f() { return 1; } function f() { return 3; }')).toEqual(three);
  expect(call('const f = (a) => a + 1', 2)).toEqual(three);
  expect(call('class A { static b = 3; } const f = () => A.b;')).toEqual(three);
  expect(call('function f() { x = 1; return x; }')).toMatchObject({ kind: 'threw' });
});

it('cannot be robbed of what it works with', () => {
  const spoilt = `
    function JSON() {} function postMessage() {} function setTimeout() {} function Reflect() {}
    var globalThis = null;
    Object.prototype.toJSON = Array.prototype.toJSON = () => 'spoilt';
    Object.defineProperty(Object.prototype, 'ok', { get: () => false });
    Object.defineProperty(Array.prototype, 0, { set() { throw 1; } });
    Array.prototype.push = Array.prototype.join = Array.prototype[Symbol.iterator] = null;
    Function.prototype.call = Function.prototype.apply = null;
    function f(a) { return { a, ['__proto__']: { polluted: true } }; }`;
  const result = call(spoilt, 1);
  expect(JSON.stringify(result)).toBe(
    '{"kind":"returned","value":{"a":1,"__proto__":{"polluted":true}}}',
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

it('leaves the language, and takes away the browser', () => {
  const names = [...BROWSER, 'postMessage', 'setTimeout', 'WebAssembly', 'SharedArrayBuffer'];
  const code = `function f(names) {
    return names.map((name) => globalThis[name] === undefined && !(name in globalThis));
  }`;
  expect(call(code, names)).toEqual({ kind: 'returned', value: names.map(() => true) });
  const language = `function f() {
    const map = new Map([[1, 2n]]), { format } = new Intl.NumberFormat('en');
    console.log(map);
    return [format(1234), [...map.keys()], Math.max(...new Set([1, 3])), /a/u.test('a')];
  }`;
  expect(call(language)).toEqual({ kind: 'returned', value: ['1,234', [1], 3, true] });
});

it('bounds what comes back', () => {
  const longs = run({
    code: 'function f(n) { return "x".repeat(n); }',
    cases: [[10_000_000], ...Array.from({ length: 9 }, () => [900_000])],
  });
  const kinds = longs.ok ? longs.calls.map(({ kind }) => kind) : [];
  expect(kinds.filter((kind) => kind === 'returned')).toHaveLength(4);
  const deep =
    'function f() { let list = []; for (let i = 0; i < 1e5; i++) list = [list]; return list; }';
  expect(call(deep)).toMatchObject({ kind: 'not-json' });
  const named = `function f() {
    class A {} Object.defineProperty(A, 'name', { value: 'A'.repeat(1e6) }); return new A();
  }`;
  expect(call(named)).toEqual({ kind: 'not-json', what: `a ${'A'.repeat(198)}` });
});
