import { parse } from 'acorn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SIGNATURE, readSignature } from './signature.ts';

function textOf(typed: string): string {
  const reading = readSignature(typed);
  return reading.ok ? reading.signature.text : reading.problem.why;
}

describe('readSignature', () => {
  it.each([
    ['sumEven(nums)', 'sumEven(nums)'],
    [' $f_1 ( a, b=2 , ) ', '$f_1(a, b = 2)'],
    ['größe()', 'größe()'],
    ['sumEven(nums) {', 'sumEven(nums)'],
    ['sumEven(nums) {}', 'sumEven(nums)'],
    ['sumEven(nums) { ... };', 'sumEven(nums)'],
    ['sumEven(nums) =>', 'sumEven(nums)'],
    ['sumEven(nums);', 'sumEven(nums)'],
    ['function sumEven(nums)', 'sumEven(nums)'],
    ['export default function sumEven ( nums )\n{', 'sumEven(nums)'],
    ['const sumEven = (nums) => {', 'sumEven(nums)'],
    ['export const f = a =>', 'f(a)'],
    ['f = function (a, b) {', 'f(a, b)'],
    ['let f = function inner(a)', 'f(a)'],
    ['async(a)', 'async(a)'],
    ['of(get, set)', 'of(get, set)'],
    ['f(a\n,\nb)', 'f(a, b)'],
    ['f({a, b: [c, d = 1], ...others}, [x,,] = [])', 'parameter'],
    ['f({a, b: [c, d = 1], ...others}, [x] = [])', 'f({ a, b: [c, d = 1], ...others }, [x] = [])'],
    [
      'f({ "key": a = -1.5e3, b = "x, y) {" } = {})',
      'f({ "key": a = -1.5e3, b = "x, y) {" } = {})',
    ],
    [
      'f(a = -Infinity, b = a, c = { d: [1, null] })',
      'f(a = -Infinity, b = a, c = { d: [1, null] })',
    ],
    ['f(...args)', 'f(...args)'],
    [`${'n'.repeat(60)}(a)`, `${'n'.repeat(60)}(a)`],
    ['f(a,b,c,d,e,g,h,i,j,k)', 'f(a, b, c, d, e, g, h, i, j, k)'],
  ])('reads %j as %j', (typed, text) => {
    expect(textOf(typed)).toBe(text);
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['f', 'no-parameters'],
    ['const f = a', 'no-parameters'],
    ['const f', 'no-parameters'],
    ['function', 'no-name'],
    ['(a, b) =>', 'no-name'],
    ['function (a)', 'no-name'],
    ['1f(a)', 'no-name'],
    ['a => a', 'no-name'],
    ['class(a)', 'reserved'],
    ['await(a)', 'reserved'],
    ['f(let)', 'reserved'],
    ['f(eval)', 'reserved'],
    ['undefined(a)', 'reserved'],
    ['f(a, a)', 'repeated-parameter'],
    ['f(a, { b: [a] })', 'repeated-parameter'],
    ['f(...a, b)', 'parameter'],
    ['f(...a = 1)', 'parameter'],
    ['f(a: number)', 'parameter'],
    ['f(a', 'parameter'],
    ['f(a = g(1))', 'parameter'],
    ['f(a, , b)', 'parameter'],
    ['f(1)', 'parameter'],
    ['f(a-b)', 'parameter'],
    ['f(a) return a', 'trailing'],
    ['f(a) { return a; }', 'trailing'],
    ['f(a)\ng(b)', 'trailing'],
    ['f(a): number', 'trailing'],
    ['f(a)(b)', 'trailing'],
    ['async function f(a)', 'not-plain'],
    ['const f = async (a) =>', 'not-plain'],
    ['function* f(a)', 'not-plain'],
    [`f(${'['.repeat(400)}`, 'parameter'],
    [`f(${'a'.repeat(MOST_SIGNATURE)})`, 'too-long'],
    [`function${' '.repeat(200_000)}`, 'no-name'],
  ])('refuses %j as %s', (typed, code) => {
    expect(textOf(typed)).toBe(code);
  });

  it.each([
    ['f(a) { return a; }', { why: 'trailing', head: 'f(a)' }],
    ['f', { why: 'no-parameters', name: 'f' }],
    ['new(a)', { why: 'reserved', word: 'new' }],
    ['f(a, a)', { why: 'repeated-parameter', parameter: 'a' }],
    ['async f(a)', { why: 'not-plain', word: 'async' }],
    ['f(a: string)', { why: 'parameter', problem: { kind: 'types' } }],
    ['f(...a, b)', { why: 'parameter', problem: { kind: 'rest', parameter: '...a' } }],
    ['f(a = b + 1)', { why: 'parameter', problem: { kind: 'from', rest: '+ 1)' } }],
    ['f(a = if)', { why: 'parameter', problem: { kind: 'default' } }],
    ['f(a', { why: 'parameter', problem: { kind: 'open', close: ')' } }],
    ['f(a,', { why: 'parameter', problem: { kind: 'early' } }],
  ])('tells what is wrong with %j', (typed, problem) => {
    expect(readSignature(typed)).toEqual({ ok: false, problem });
  });

  it('reads nothing but heads that begin a function, and reads each of its readings the same', () => {
    const part = fc.constantFrom(
      ...['f', 'g', '(', ')', '{', '}', '[', ']', ',', '=', '=>', '...', ':', ';', '*', '-', '"x"'],
      ...[
        "'",
        '`',
        '1',
        '1.',
        '0x',
        '2n',
        'function',
        'async',
        'const',
        'export',
        'default',
        'let',
      ],
      ...['yield', 'a', 'b', 'c', ' ', '\n', '//', 'null', '\u{2028}', 'ä', '\ud800', '$'],
    );
    const typed = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));
    const listed = fc.array(part, { maxLength: 8 }).map((parts) => `f(${parts.join('')})`);
    fc.assert(
      fc.property(fc.oneof(typed, listed, fc.string()), (text) => {
        const reading = readSignature(text);
        if (!reading.ok) return;
        const { signature } = reading;
        expect(readSignature(signature.text)).toEqual(reading);
        expect(signature.text).toBe(`${signature.name}(${signature.params.join(', ')})`);
        const code = `function ${signature.text} {}`;
        expect(() => parse(code, { ecmaVersion: 'latest', sourceType: 'module' })).not.toThrow();
      }),
      { numRuns: 8000, seed: 7 },
    );
  });
});
