import { describe, expect, it } from 'vitest';
import { promptParts } from './prompt.ts';
import { namesOfHead, shownNames, usualHead } from './usual-names.ts';

const USUAL = {
  words: new Set(['count', 'vowels', 'two', 'sum', 'of', 'new', 'let']),
  params: new Set(['text', 'nums', 'k']),
};
const usual = (head: string): string | null => usualHead(namesOfHead(head) ?? [], USUAL);

describe('the names of a head', () => {
  it("are the function's and those of its parameters", () => {
    expect(namesOfHead('function two_sum(nums, k) {')).toEqual(['two_sum', 'nums', 'k']);
    expect(namesOfHead('f()')).toEqual(['f']);
  });

  it.each(['f({ a })', 'f(a = 2)', 'f(...rest)', 'f(f)', 'f(a', ''])('are none of %s', (head) => {
    expect(namesOfHead(head)).toBeNull();
  });
});

describe('a head of usual names', () => {
  it.each(['two_sum(nums, k)', 'twoSum(nums, k)', 'TwoSum(nums, k)', 'TWO_SUM(nums, k)'])(
    'is told in one spelling: %s',
    (head) => {
      expect(usual(head)).toBe('twoSum(nums, k)');
    },
  );

  it.each([
    ['a word that is not known', 'two_sums(nums)'],
    ['a number', 'sum_2(nums)'],
    ['a letter of another alphabet', 'größe(nums)'],
    ['a parameter that is not usual', 'two_sum(nums, target)'],
    ['a parameter in another spelling', 'two_sum(Nums)'],
    ['words that are one of the language', 'NEW(nums)'],
    ['a parameter called as its function', 'NUMS(nums)'],
  ])('is none with %s', (_, head) => {
    expect(usual(head)).toBeNull();
  });
});

describe('a prompt under other names', () => {
  const called = { head: 'countVowels(text)', passes: 2, took: 3 };
  const prompt = (instruction: string, signature: string) =>
    promptParts({ kind: 'write', instruction, signature, called })[0];

  it('has the head as it is called', () => {
    expect(prompt('how many vowels', 'f_1(Q)')).toEqual({
      text: 'how many vowels\nfunction countVowels(text)',
    });
  });

  it('has the names in the instruction, where they are no words of a sentence', () => {
    expect(prompt('vowels of Q, f_1(Q)', 'f_1(Q)')).toEqual({
      text: 'vowels of text, countVowels(text)\nfunction countVowels(text)',
    });
    expect(prompt('the vowels in it', 'the(it)')).toEqual({
      text: 'the vowels in it\nfunction countVowels(text)',
    });
  });

  it('shows the typed ones in their places, and none where the heads do not go together', () => {
    const { names } = shownNames({ signature: 'f_1(Q)', called });
    expect([...(names ?? [])].slice(0, 2)).toEqual([
      ['countVowels', 'f_1'],
      ['text', 'Q'],
    ]);
    expect(shownNames({ signature: 'f(a, b)', called })).toEqual({});
    expect(shownNames({ signature: 'countVowels(text)', called })).toEqual({});
    expect(shownNames({ signature: null, called })).toEqual({});
    expect(shownNames({ signature: 'f(a)' })).toEqual({});
  });
});
