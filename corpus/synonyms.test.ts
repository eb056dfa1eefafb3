import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Random } from './random.ts';
import { sayOtherwise } from './synonyms.ts';

/** Everything that a phrase can become. */
function variants(phrase: string): Set<string> {
  return new Set(Array.from({ length: 200 }, (_, i) => sayOtherwise(phrase, new Random(`${i}`))));
}

it('words change to words of the same meaning, the article with them', () => {
  expect(variants('the sum of an array')).toEqual(
    new Set([
      'the sum of an array',
      'the total of an array',
      'the sum of a list',
      'the total of a list',
    ]),
  );
  expect(variants('whole number')).toEqual(new Set(['whole number', 'integer']));
});

it('the longer of two matches decides', () => {
  expect(variants('the smallest number')).toEqual(
    new Set(['the smallest number', 'the lowest number', 'the minimum number']),
  );
});

it('a condition stays a condition, and a string a string', () => {
  expect(variants('if not a string')).toEqual(new Set(['if not a string']));
  expect(variants('whether a text')).toContain('if a string');
});

it('marks of verbs stay before their verb', () => {
  expect([...variants('keep and ^remove')]).toContain('keep and ^delete');
});

it('what is exact is left alone, and so is a word within another', () => {
  const exact = [
    '"the list"',
    '{list}',
    '[list]',
    'listing',
    'array-like',
    "'an array'",
    'linked list',
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(exact), fc.string(), (parts, seed) => {
      expect(sayOtherwise(parts.join(' '), new Random(seed))).toBe(parts.join(' '));
    }),
  );
});
