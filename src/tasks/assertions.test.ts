import nodeAssert from 'node:assert';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertions } from './assertions.on-demand.js';

type Comparison = (actual: unknown, expected: unknown) => void;
interface Assert {
  readonly equal: Comparison;
  readonly notEqual: Comparison;
  readonly strictEqual: Comparison;
  readonly deepEqual: Comparison;
  readonly deepStrictEqual: Comparison;
  readonly notDeepEqual: Comparison;
  readonly notDeepStrictEqual: Comparison;
  readonly throws: (act: () => void, expected?: unknown) => void;
  readonly ok: (value: unknown) => void;
}

const require = assertions();
const ours = require('node:assert') as Assert & { readonly strict: Assert };

const COMPARISONS = [
  'equal',
  'notEqual',
  'strictEqual',
  'deepEqual',
  'deepStrictEqual',
  'notDeepEqual',
  'notDeepStrictEqual',
] as const;

function passes(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

function compare(a: unknown, b: unknown): void {
  for (const name of COMPARISONS) {
    const node = passes(() => nodeAssert[name](a, b));
    expect([name, passes(() => ours[name](a, b))]).toEqual([name, node]);
  }
}

describe('the assertions of tests that are code', () => {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(null, undefined, 0, -0, 1, '1', '', NaN, true, false, 2n, 'a'),
    fc.constantFrom<unknown>(new Date(1), new Date(2), /a/g, /a/, new Error('a'), new Set([1])),
    fc.constantFrom<unknown>(new Map([[1, 2]]), new Set(['1']), Object(1), new Uint8Array([1])),
  );
  const value = fc.letrec<{ all: unknown }>((tie) => ({
    all: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('all'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('all'), {
        maxKeys: 3,
        noNullPrototype: false,
      }),
      fc.array(tie('all'), { maxLength: 2 }).map((items) => new Set(items)),
      fc.array(fc.tuple(leaf, tie('all')), { maxLength: 2 }).map((items) => new Map(items)),
    ),
  })).all;

  it('hold and fail as those of Node do', () => {
    fc.assert(fc.property(value, value, compare), { numRuns: 400 });
    fc.assert(
      fc.property(value, (one) => compare(one, structuredCloneOf(one))),
      { numRuns: 200 },
    );
  });

  it.each<[unknown, unknown]>([
    [
      [1, [2, { a: null }]],
      [1, [2, { a: undefined }]],
    ],
    [['1'], [1]],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[1, 2], { 0: 1, 1: 2 }],
    [new Set([[1], [2]]), new Set([[2], [1]])],
    [new Map([[{ a: 1 }, 'x']]), new Map([[{ a: 1 }, 'x']])],
    [Object.assign([1], { more: 1 }), [1]],
    [new Date(1), new Date(1)],
    [Object.create({ a: 1 }), {}],
    [() => 1, () => 1],
    [Symbol.iterator, Symbol.iterator],
    [new Error('a'), new TypeError('a')],
    [new Float32Array([NaN, 0]), new Float32Array([NaN, -0])],
  ])('tell %j from %j as those of Node do', compare);

  it('compare what holds itself', () => {
    const loop = (): unknown[] => {
      const list: unknown[] = [1];
      list.push(list);
      return list;
    };
    compare(loop(), loop());
  });

  it('know what was thrown', () => {
    const act = (): void => {
      throw new RangeError('too far');
    };
    for (const expected of [
      undefined,
      RangeError,
      TypeError,
      /far/,
      /near/,
      { message: 'too far' },
    ]) {
      const node = passes(() => nodeAssert.throws(act, expected as RegExp));
      expect(passes(() => ours.throws(act, expected))).toBe(node);
    }
    expect(passes(() => ours.throws(() => undefined))).toBe(false);
  });

  it('come under the names that tests have for them, strict ones too, and nothing else does', () => {
    for (const name of ['assert', 'node:assert', 'node:assert/strict', 'assert/strict']) {
      const assert = require(name) as Assert & ((value: unknown) => void);
      expect(passes(() => assert(true))).toBe(true);
      expect(passes(() => assert.ok(0))).toBe(false);
      expect(passes(() => assert.equal(1, '1'))).toBe(!name.endsWith('strict'));
    }
    expect(passes(() => ours.strict.deepEqual([1], ['1']))).toBe(false);
    expect(() => require('fs')).toThrow("Cannot find module 'fs'");
  });
});

/** Another value like it, whatever stands in it. */
function structuredCloneOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCloneOf);
  if (value instanceof Set) return new Set([...value].map(structuredCloneOf));
  if (value instanceof Map) {
    return new Map([...value].map(([key, each]) => [key, structuredCloneOf(each)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, structuredCloneOf(each)]),
  );
}
