import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverse, renamed, swaps } from './renamed.ts';

const names = new Map([
  ['nums', 'Q'],
  ['total', 'my_func'],
]);

describe('a text with other names', () => {
  it.each([
    ['function total(nums) {', 'function my_func(Q) {'],
    ['nums.map((n) => nums[n])', 'Q.map((n) => Q[n])'],
    ['numsA + nums2 + $nums + n_nums', 'numsA + nums2 + $nums + n_nums'],
    [
      'return total(nums.slice(1)) + [...nums].length',
      'return my_func(Q.slice(1)) + [...Q].length',
    ],
    ['`${nums.length} nums of ${`${nums}`}`', '`${Q.length} nums of ${`${Q}`}`'],
    ['\'nums\' + "nums" + /nums/.test(nums) // nums', '\'nums\' + "nums" + /nums/.test(Q) // nums'],
    ['a ? nums : total', 'a ? Q : my_func'],
    ['case nums: break;', 'case Q: break;'],
  ])('%s', (code, shown) => {
    expect(renamed(code, names)).toBe(shown);
  });

  it.each([
    ['x.nums + x?.nums', 'x.nums + x?.nums'],
    ['return { nums: nums, total: 1 };', 'return { nums: Q, total: 1 };'],
    ['return { nums, x, total };', 'return { nums: Q, x, total: my_func };'],
    ['return ({ x: [nums, total] });', 'return ({ x: [Q, my_func] });'],
    ['const { nums } = x;', 'const { nums: Q } = x;'],
    ['f({ nums = 2 }, nums)', 'f({ nums: Q = 2 }, Q)'],
    ['if (x) { nums = 1; }', 'if (x) { Q = 1; }'],
    ['() => { nums(total, nums); }', '() => { Q(my_func, Q); }'],
    ['x = { f() { return nums; }, nums() {} }', 'x = { f() { return Q; }, nums() {} }'],
  ])('keeps properties: %s', (code, shown) => {
    expect(renamed(code, names)).toBe(shown);
  });

  it('reads a text that breaks off', () => {
    expect(renamed('function total(nums) {\n  return nums.filter((', names)).toBe(
      'function my_func(Q) {\n  return Q.filter((',
    );
    expect(renamed("x = 'nums", names)).toBe("x = 'nums");
  });

  it('comes back by the inverse, whatever the text, but for what an object calls by one name', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'ab');
    const sign = fc.constantFrom(' ', '.', '(', ')', '[', ']', '+', ';', '\n', "'", '`', '=>', '/');
    const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(word, sign)), list, list, (parts, from, to) => {
        const code = parts.join('');
        const swapped = swaps(from, to);
        expect(renamed(renamed(code, swapped), inverse(swapped))).toBe(code);
      }),
    );
  });
});

describe('the renaming of some names to others', () => {
  it('gives a name that is taken one that has become free', () => {
    const swapped = swaps(['countVowels', 'text'], ['f', 'count']);
    expect(renamed('function countVowels(text) { let count = text; }', swapped)).toBe(
      'function f(count) { let text = count; }',
    );
  });

  it('makes no two names the same', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const list = fc.uniqueArray(name, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(list, list, (from, to) => {
        const swapped = swaps(from, to);
        const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((one) => swapped.get(one) ?? one);
        expect(new Set(all).size).toBe(6);
        expect(from.map((one) => swapped.get(one) ?? one)).toEqual(to);
      }),
    );
  });

  it('is none where they are the same', () => {
    expect(swaps(['f', 'a'], ['f', 'a']).size).toBe(0);
  });
});
