import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Overlap, WINDOW, wordTokens } from './overlap.ts';

const word = fc.constantFrom('sum', 'of', 'the', 'even', 'numbers', '3', 'in');
const words = (min: number, max: number): fc.Arbitrary<string[]> =>
  fc.array(word, { minLength: min, maxLength: max });

describe('Overlap', () => {
  it('sees thirteen words in a row, wherever they stand and however they are typed', () => {
    fc.assert(
      fc.property(words(WINDOW, 20), words(0, 5), words(0, 5), (prompt, before, after) => {
        const overlap = new Overlap([prompt.join(' ')]);
        const text = [...before, ...prompt.slice(0, WINDOW), ...after].join(', ').toUpperCase();
        expect(overlap.has(`"${text}"?`)).toBe(true);
      }),
    );
  });

  it('lets twelve words in a row pass', () => {
    const prompt = Array.from({ length: 20 }, (_, i) => `w${i}`);
    const overlap = new Overlap([prompt.join(' ')]);
    expect(overlap.has([...prompt.slice(0, 12), 'x', ...prompt.slice(13)].join(' '))).toBe(false);
    expect(overlap.has([...prompt.slice(0, 13), 'x'].join(' '))).toBe(true);
  });

  it('compares a shorter prompt as a whole', () => {
    const overlap = new Overlap(['Reverse a string!']);
    expect(overlap.has('reverse a string')).toBe(true);
    expect(overlap.has('reverse a string, please')).toBe(false);
    expect(overlap.has('reverse a')).toBe(false);
  });

  it('takes no empty prompt for the whole of anything', () => {
    expect(new Overlap(['', ' ? ']).has('')).toBe(false);
  });
});

it('words are letters and digits', () => {
  expect(wordTokens('Is n > 3? "Ann\'s" sum_of 2.5')).toEqual([
    'is',
    'n',
    '3',
    'ann',
    's',
    'sum_of',
    '2',
    '5',
  ]);
});
