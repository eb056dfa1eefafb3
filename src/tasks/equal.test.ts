import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structurallyEqual } from './equal.ts';

describe('structurallyEqual', () => {
  it.each<[unknown, unknown, boolean]>([
    [1, 1 + 1e-10, true],
    [1, 1 + 1e-8, false],
    [1e300, 1e300 * (1 + 1e-10), true],
    [1e308, -1e308, false],
    [0, -0, true],
    [0, 1e-300, false],
    [Infinity, Infinity, true],
    [Infinity, -Infinity, false],
    [Infinity, 1, false],
    [1e308, Infinity, false],
    [NaN, 1, false],
    [1, '1', false],
    [0, false, false],
    [null, undefined, false],
    [null, {}, false],
    ['', [], false],
    [[], {}, false],
    [[1, [2, { a: 3 }]], [1, [2, { a: 3 }]], true],
    [[1, [2, { a: 3 }]], [1, [2, { a: 4 }]], false],
    [[1, 2], [2, 1], false],
    [[1], [1, undefined], false],
    [[, 2], [1, 2], false], // eslint-disable-line no-sparse-arrays
    [[1, 2], [, 2], false], // eslint-disable-line no-sparse-arrays
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: undefined }, {}, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: 1 }, { a: 1, b: null }, false],
    [JSON.parse('{"__proto__":1}'), {}, false],
    [{ toString: 1 }, {}, false],
    ['é', 'e\u0301', false],
  ])('%j and %j: %j', (a, b, equal) => {
    expect(structurallyEqual(a, b)).toBe(equal);
    expect(structurallyEqual(b, a)).toBe(equal);
  });

  it('holds of what JSON makes of a value, and of no other value', () => {
    const value = fc.jsonValue();
    fc.assert(
      fc.property(value, value, (a, b) => {
        const copy: unknown = JSON.parse(JSON.stringify(a));
        expect(structurallyEqual(a, copy)).toBe(true);
        expect(structurallyEqual([a], [b])).toBe(structurallyEqual(a, b));
        expect(structurallyEqual(a, [a])).toBe(false);
      }),
    );
  });
});
