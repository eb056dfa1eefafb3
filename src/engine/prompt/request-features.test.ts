import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestFeatures } from './request-features.ts';

/** The share of a request's features that another has as well. */
function shared(one: string, other: string): number {
  const of = new Set(requestFeatures(other));
  const features = [...requestFeatures(one)];
  return features.filter((feature) => of.has(feature)).length / features.length;
}

describe('the features of a request', () => {
  it('are those that the shipped tables were fitted on', () => {
    expect([...requestFeatures('Sum of 12 lists')]).toMatchInlineSnapshot(`
      [
        3712935910,
        133395130,
        1765037404,
        1454839318,
        638367518,
        3428671358,
        1638753627,
        129829199,
        1994208266,
        3082918474,
        655151687,
        920324319,
      ]
    `);
  });

  it('are the same however it is typed', () => {
    const features = requestFeatures('sum of the even numbers.');
    expect(requestFeatures('  Sum  OF the\tEven numbers . ')).toEqual(features);
    expect(requestFeatures('the first 30')).toEqual(requestFeatures('the first 75'));
    expect(requestFeatures('the first 3')).not.toEqual(requestFeatures('the first 7'));
  });

  it('are mostly those of the same request with a typing error, and few of another one', () => {
    const request = 'return the number of vowels in a sentence';
    expect(shared('return the number of vowles in a sentence', request)).toBeGreaterThan(0.6);
    expect(shared('sort people by age and name', request)).toBeLessThan(0.2);
  });

  it('tell the order of words', () => {
    expect(shared('a from b', 'b from a')).toBeLessThan(1);
  });

  it('are a bounded number, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const once = requestFeatures(text);
        expect(requestFeatures(text)).toEqual(once);
      }),
    );
    const word = 'number of vowels ';
    expect(requestFeatures(word.repeat(100))).toEqual(requestFeatures(word.repeat(1000)));
    expect(requestFeatures(' ')).toHaveLength(0);
  });
});
