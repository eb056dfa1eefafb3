import { expect, it } from 'vitest';
import { plainWords, unknownWords } from './words.ts';

it.each([
  ['Sum of the even numbers', ['sum', 'of', 'the', 'even', 'numbers']],
  ["Reverse the string's words, don't sort", ['reverse', 'the', 'string', 'words', 'don', 'sort']],
  ['fetch JSON, e.g. f([1, 2]) -> 3 or my_func(Q2)', ['fetch', 'json', 'or']],
  ['camelCase to snake_case with 3 parts', ['to', 'with', 'parts']],
  ['größte Zahl', ['größte', 'zahl']],
  ['', []],
])('reads the words of %j', (text, words) => {
  expect(plainWords(text)).toEqual(words);
});

it('names each unknown word once', () => {
  const known = new Set(['a', 'the', 'page']);
  expect(unknownWords('Fetch the page, fetch a URL', known)).toEqual(['fetch', 'url']);
});
