import { describe, expect, it } from 'vitest';
import { bounded } from './bounded.ts';
import { execute } from './execute.ts';

const run = (code: string, ...cases: number[][]): unknown[] =>
  execute(bounded(code), 'f', cases).map((outcome) =>
    outcome.ok ? outcome.result : outcome.reason,
  );

describe('bounded', () => {
  it.each([
    'function f(n) { let s = 0; for (let i = 0; i < n; i++) s += i; return s; }',
    'function f(n) { let s = 0; let i = 0; while (i < n) { s += i; i++; } return s; }',
    'function f(n) { let s = 0; let i = 0; do s += i; while (++i < n); return s; }',
    'function f(n) { return [...Array(n).keys()].map((i) => ({ i })).reduce((s, { i }) => s + i, 0); }',
    'function f(n) { let s = 0; for (const i of Array(n).keys()) if (i > 0) s += i; return s; }',
    'function f(n) { if (n === 0) return 0; const rest = () => f(n - 1); return n - 1 + rest(); }',
    'function f(n) { const add = (a) => (b) => a + b; let s = 0; while (n > 0) s = add(s)(--n)\nreturn s; }',
  ])('means the same: %s', (code) => {
    expect(run(code, [1], [5], [9])).toEqual([0, 10, 36]);
  });

  it.each([
    'function f(n) { for (;;); }',
    'function f(n) { while (true) try { throw n; } catch {} }',
    'function f(n) { const a = [n]; for (const x of a) a.push(x); return a; }',
    'function f(n) { return n > 99 ? 0 : f(n + 1) + f(n + 1); }',
  ])('ends: %s', (code) => {
    // On a machine that is busy the limit of time may come first.
    expect(run(code, [1])).toEqual([expect.stringMatching(/too many steps|timed out/)]);
  });
});
