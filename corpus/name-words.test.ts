import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { nameWords } from './name-words.ts';

it('has the words of usual names, and no numbers', () => {
  const words = nameWords(catalogue());
  expect(words).toEqual(expect.arrayContaining(['nums', 'palindrome', 'k', 'sum']));
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.join(' ')).toMatch(/^[a-z ]+$/);
});
