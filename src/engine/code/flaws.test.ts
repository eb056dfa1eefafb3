import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flawsOf } from './flaws.ts';

/** Each flaw as its kind and the text that it points at. */
const told = (code: string): string[] =>
  flawsOf(code).map(({ kind, start, end }) => `${kind} ${start} ${code.slice(start, end)}`);

describe('flawsOf', () => {
  it.each([
    'function f(a, b = a, { c, d: [e], ...g }, ...h) { return [a, b, c, e, g, h, arguments]; }',
    'const f = (x) => { let y = x; for (const z of y) { y = z; } return y; };',
    'function f(n) { return n < 2 ? n : f(n - 1) + g(n - 2); }\nfunction g(n) { return f(n); }',
    'function f(o) { for (var i = 0; i < 3; i++) { var t = i; } return i + t + o.free.names; }',
    'function f(o) { const { a: { b = o } } = o; let c; [c, o.d] = b; return { c, e: 1, [c]: b }; }',
    'const f = function own(n) { return own(n); };',
    'class A { #p = 1; m() { return new A(this.#p, super.m, new.target); } static { var v = 1; v; } }',
    'function f(x) { try { x(); } catch ({ message }) { return message; } finally { x = 1; } }',
    'function f(x) { outer: for (;;) { switch (x) { case 1: { break outer; } case 2: let y; y = 1; } } }',
    'function f() { return typeof anything === "undefined" ? undefined : NaN; }',
    'function f(x) { if (x) { return g(); function g() { return x; } } return `${x} ${(() => x)()}`; }',
    'function f(x) { for (const k in x) for (let i = 0, n = k; i < n; i++) x(i); while (x) { var w = 1; } return w; }',
    'function f() { return [Math.max, new Map(), Array, JSON, console, structuredClone, globalThis]; }',
    '#!/usr/bin/env node\nconst f = 1;',
    '',
  ])('finds nothing in %j', (code) => {
    expect(told(code)).toEqual([]);
  });

  it.each([
    ['function f(inp) { return inq; }', ['undeclared 25 inq']],
    [
      'function f(a) { b = a; return b + c; }',
      ['undeclared 16 b', 'undeclared 30 b', 'undeclared 34 c'],
    ],
    ['function f(a) { { let b = a; } return b; }', ['undeclared 38 b']],
    ['function f(a) { a.map((x) => x); return x; }', ['undeclared 40 x']],
    ['for (let i = 0; i < 2; i++) {} i;', ['undeclared 31 i']],
    ['const f = function own() {}; own();', ['undeclared 29 own']],
    ['try { } catch (e) { } e;', ['undeclared 22 e']],
    ['function f(a) { return { b, c: a, [d]: 1 }; }', ['undeclared 25 b', 'undeclared 35 d']],
    ['switch (a) { case 1: let b; } b;', ['undeclared 8 a', 'undeclared 30 b']],
    ['const f = () => arguments;', ['undeclared 16 arguments']],
    ['if (true) { function g() {} } g();', ['undeclared 30 g']],
  ])('of %j are names that nothing declares', (code, flaws) => {
    expect(told(code)).toEqual(flaws);
  });

  it.each([
    ['function f(a) { return 1a; }', 'syntax 24 a'],
    ['function f(a) { return a; }}', 'syntax 27 }'],
    ['function f(a) { return a;', 'syntax 25 '],
    ['let a; let a;', 'syntax 11 a'],
    ['return 1;', 'syntax 0 r'],
    ['const s = "open', 'syntax 10 "'],
    ['with (a) {}', 'syntax 0 w'],
    ['await 1; free', 'syntax 6 1'],
  ])('of %j is the place where reading it fails', (code, flaw) => {
    expect(told(code)).toEqual([flaw]);
  });

  it('lie within the text, in order, whatever it is', () => {
    const word = fc.constantFrom(
      ...[
        'function ',
        'f',
        '(',
        ')',
        '{',
        '}',
        'let ',
        'a',
        '=',
        ';',
        '=>',
        '[',
        ']',
        '`',
        '${',
        "'",
      ],
      ...['"', '\\', '/', '\n', 'ä', '😀', 'class ', 'for ', ' of ', 'var ', '#', '.', ',', '1'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const code = words.join('');
        let last = 0;
        for (const { start, end } of flawsOf(code)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(code.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['function f(inp, n) { const m = x; return m; }', ['inp', 'n', 'f']],
    ['function f(a) { const g = (b) => x + b; let late = 1; return g; }', ['b', 'a', 'f']],
    ['function f(a) { if (a) { const b = 1; } for (const c of x) { } return a; }', ['a', 'f']],
    [
      'const top = 1; function f() { for (let i = 0; i < x; i++) {} } function g() {}',
      ['i', 'top', 'f', 'g'],
    ],
    ['const f = function own({ a, b: [c] }, ...d) { return x; };', ['own', 'a', 'c', 'd']],
    ['class A {} try { } catch (e) { x; }', ['e', 'A']],
  ])('of %j names what is declared in its place', (code, declared) => {
    expect(flawsOf(code)).toMatchObject([{ kind: 'undeclared', name: 'x', declared }]);
  });
});
