import { describe, expect, it } from 'vitest';
import { Recogniser, type RecogniserTables } from './recogniser.ts';
import { requestFeatures } from './request-features.ts';

const ROWS = 1024;
const HEADS = ['', 'countVowels(text)', 'addNumbers(a, b)', 'sumAll(nums)'];

/** Tables in which each head has a dimension of its own, and the words of one request speak for it. */
function tablesOf(requests: Readonly<Record<string, string>>): RecogniserTables {
  const width = HEADS.length;
  const features = new Float32Array(ROWS * width);
  for (const [request, head] of Object.entries(requests)) {
    for (const hash of requestFeatures(request)) {
      features[(hash % ROWS) * width + HEADS.indexOf(head)]! += 3;
    }
  }
  const heads = new Float32Array(width * width);
  for (let at = 0; at < width; at++) heads[at * width + at] = 1;
  return {
    ...{ features, heads },
    bias: new Float32Array(width),
    names: HEADS,
  };
}

const recogniser = new Recogniser(
  tablesOf({
    'how many vowels': 'countVowels(text)',
    'add two numbers': 'addNumbers(a, b)',
    'squares of the even numbers': '',
  }),
);

describe('the recogniser', () => {
  it('finds the head that the words of a request speak for', () => {
    expect(recogniser.recognise('how many vowels', null)?.head).toBe('countVowels(text)');
    expect(recogniser.recognise('Add two numbers', null)?.head).toBe('addNumbers(a, b)');
    expect(recogniser.recognise('how many vowels', null)?.chance).toBeGreaterThan(0.9);
  });

  it('finds none of its own for what is put together', () => {
    expect(recogniser.recognise('squares of the even numbers', null)).toBeNull();
    expect(recogniser.recognise('squares of the even numbers', 1)).toBeNull();
  });

  it('takes no head with another number of parameters', () => {
    expect(recogniser.recognise('add two numbers', 2)?.head).toBe('addNumbers(a, b)');
    expect(recogniser.recognise('add two numbers', 1)?.head).not.toBe('addNumbers(a, b)');
    expect(recogniser.recognise('how many vowels', 2)?.head).not.toBe('countVowels(text)');
  });

  it('gives its chance among all heads, of which those with other parameters count less', () => {
    // Nothing speaks for any of them.
    expect(recogniser.recognise('', null)).toBeNull();
    const bias = Float32Array.of(-9, 0, 0, 0);
    const even = new Recogniser({ ...tablesOf({}), bias });
    expect(even.recognise('anything', null)?.chance).toBeCloseTo(1 / 3, 3);
    // Heads with other parameters count a tenth.
    expect(even.recognise('anything', 1)?.chance).toBeCloseTo(1 / 2.1, 3);
    expect(even.recognise('anything', 2)?.chance).toBeCloseTo(1 / 1.2, 3);
    expect(even.recognise('anything', 3)).toBeNull();
  });
});
