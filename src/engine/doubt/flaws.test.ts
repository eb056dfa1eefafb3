import { describe, expect, it } from 'vitest';
import { flawsIn } from './flaws.ts';

const NONE = { brackets: 0, undeclared: 0 };

describe('flawsIn', () => {
  it.each([
    'function f(a, b) { return a + b; }',
    'function f(xs) {\n  const seen = new Set();\n  for (const x of xs) seen.add(x);\n  return [...seen];\n}',
    'const f = (a) => a.map((x, i) => x * i);',
    'function f({ a, b: [c] }, ...rest) { return { a, c, rest, d: 1 }; }',
    'function f(s) { let i = 0, j = s.length; while (i < j) { i++; j--; } return i; }',
    'function f(s) { try { return JSON.parse(s); } catch (error) { return String(error); } }',
    'function f(n) { function g(m) { return m <= 1 ? 1 : m * g(m - 1); } return g(n); }',
    'function f(o) { return { get size() { return 1; }, push(v) { return o.concat(v); } }; }',
    'function f(a) { return `${a} and ${a.length}`; }',
    'const f = x => { switch (x) { case 1: return Infinity; default: return undefined; } };',
  ])('finds nothing in %s', (code) => {
    expect(flawsIn(code)).toEqual(NONE);
  });

  it('counts each name that nothing declares once', () => {
    expect(flawsIn('function f(inp) { return xs.map((x) => xs.length * y); }')).toEqual({
      brackets: 0,
      undeclared: 2,
    });
  });

  it.each([
    ['function f(a) { return a; ', 1],
    ['function f(a) { return (a; }', 3],
    ['function f(a) { return a; } }', 1],
  ])('counts the brackets of %s that have no counterpart', (code, brackets) => {
    expect(flawsIn(code).brackets).toBe(brackets);
  });

  it('takes brackets in texts and patterns for what they are', () => {
    expect(flawsIn(`function f(s) { return s.replace(/[(]/g, '{') + "]"; }`)).toEqual(NONE);
  });

  it('reads any text', () => {
    for (const text of ['', '}', '=>', 'let', 'let ,', '((((', '`${', 'const {']) {
      expect(flawsIn(text).undeclared).toBe(0);
    }
  });
});
