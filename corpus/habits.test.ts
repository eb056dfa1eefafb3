import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCourtesy,
  capitalise,
  decapitalise,
  dropArticles,
  fillHoles,
  misspell,
  typeHastily,
} from './habits.ts';
import { Random } from './random.ts';

const exact = fc.constantFrom(
  '"the I don\'t"',
  "'the a list'",
  '{nums}',
  '(the list)',
  '3rd',
  '[a list]',
);
const plain = fc.constantFrom('return', 'the list', "I don't", 'please', 'of numbers', 'an array');
const texts = fc.array(fc.oneof(exact, plain), { minLength: 1, maxLength: 8 });

it('no habit changes what is exact', () => {
  fc.assert(
    fc.property(texts, fc.string(), (parts, seed) => {
      const text = parts.join(' ');
      const kept = parts.filter((part) => /["'{([\d]/.test(part) && part !== "I don't");
      for (const out of [
        typeHastily(text),
        dropArticles(text),
        misspell(text, new Random(seed)),
        addCourtesy(text, new Random(seed)),
      ]) {
        for (const part of kept) expect(out).toContain(part);
      }
    }),
  );
});

it('hasty typing drops apostrophes and capitals of oneself', () => {
  expect(typeHastily("I don't know, it's Ann's")).toBe('i dont know, its Anns');
});

it('a note drops articles before nouns, not letters', () => {
  expect(dropArticles('the sum of the numbers in a list')).toBe('sum of numbers in list');
  expect(dropArticles('letters from a to z in the word')).toBe('letters from a to z in word');
});

describe('misspell', () => {
  it('changes one word of five letters or more, by a letter or two', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const words = 'return the largest number of a list'.split(' ');
        const out = misspell(words.join(' '), new Random(seed)).split(' ');
        expect(out).toHaveLength(words.length);
        const changed = words.filter((one, i) => one !== out[i]);
        // Two equal letters may have changed places.
        expect(changed.length).toBeLessThanOrEqual(1);
        for (const one of changed) expect(one.length).toBeGreaterThanOrEqual(5);
        words.forEach((one, i) => {
          expect(Math.abs(one.length - (out[i] ?? '').length)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('has nothing to do in short or exact words', () => {
    expect(misspell('sum of {numbers} or "letters"', new Random('x'))).toBe(
      'sum of {numbers} or "letters"',
    );
  });
});

describe('fillHoles', () => {
  it('spells small numbers among words only', () => {
    expect(fillHoles('the first {k} of a list', { k: 3 }, true)).toBe('the first three of a list');
    expect(fillHoles('greater than {k}', { k: 12 }, true)).toBe('greater than twelve');
    expect(fillHoles('greater than {k}', { k: 13 }, true)).toBe('greater than 13');
    expect(fillHoles('x % {k} == 0', { k: 3 }, true)).toBe('x % 3 == 0');
    expect(fillHoles('from {k} to {k}', { k: 3 }, false)).toBe('from 3 to 3');
    expect(fillHoles('joined with {k}', { k: '"-"' }, true)).toBe('joined with "-"');
    expect(fillHoles('an unknown {hole}', {}, true)).toBe('an unknown {hole}');
  });
});

it('the first letter of a word may change, that of a name not', () => {
  expect(capitalise('sum of it')).toBe('Sum of it');
  expect(capitalise('camelCase it')).toBe('camelCase it');
  expect(capitalise('{n} is odd')).toBe('{n} is odd');
  expect(decapitalise('Sum of it')).toBe('sum of it');
  expect(decapitalise('JavaScript only')).toBe('JavaScript only');
  expect(decapitalise('I need it')).toBe('I need it');
});
