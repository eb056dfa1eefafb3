import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { usualNames } from './usual-names.ts';

const { words, params } = usualNames(catalogue());

it('has the words of usual names, and no numbers', () => {
  expect(words).toEqual(expect.arrayContaining(['nums', 'palindrome', 'k', 'sum']));
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.join(' ')).toMatch(/^[a-z ]+$/);
});

it('has the whole names of parameters, and none of functions', () => {
  expect(params).toEqual(expect.arrayContaining(['nums', 'k', 'word1']));
  expect(params).not.toContain('isPalindrome');
  expect(params).toEqual([...new Set(params)].sort());
  expect(params.filter((name) => !/^[a-zA-Z_$][\w$]*$/.test(name))).toEqual([]);
});
