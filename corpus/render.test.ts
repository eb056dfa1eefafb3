import { describe, expect, it } from 'vitest';
import { renameIdentifiers, renderFunction } from './render.ts';

describe('renameIdentifiers', () => {
  it('renames variables and leaves properties, keys and strings alone', () => {
    const code = "function f(n) { return { n: n.n, other: 'n' }; }";
    expect(renameIdentifiers(code, { n: 'x' })).toBe(
      "function f(x) { return { n: x.n, other: 'n' }; }",
    );
  });

  it('spells out a shorthand property', () => {
    expect(renameIdentifiers('function f(n) { return { n }; }', { n: 'x' })).toBe(
      'function f(x) { return { n: x }; }',
    );
  });

  it('leaves out a name that the code already uses', () => {
    const code = 'function f(a, b) { return a - b; }';
    expect(renameIdentifiers(code, { a: 'b' })).toBe(code);
  });

  it('never gives two variables one name', () => {
    expect(renameIdentifiers('function f(a, b) { return a - b; }', { a: 'x', b: 'x' })).toBe(
      'function f(x, b) { return x - b; }',
    );
  });
});

describe('renderFunction', () => {
  it('fills in constants and the name for recursion', () => {
    const code = renderFunction('return n < $k ? $t : $name(n - 1);', {
      name: 'walk',
      params: ['n'],
      rename: { n: 'x' },
      constants: { k: 3, t: "it's" },
    });
    expect(code).toBe("function walk(x) {\n  return x < 3 ? 'it\\'s' : walk(x - 1);\n}");
  });

  it('keeps a local that is called as the function is', () => {
    const code = renderFunction('const [head = null] = list;\nreturn head;', {
      name: 'head',
      params: ['list'],
      rename: { head: 'item' },
      constants: {},
    });
    expect(code).toContain('return head;');
  });
});
