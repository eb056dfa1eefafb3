import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText, marked, partsOf, plainOf } from './marks.ts';

describe('partsOf', () => {
  it('cuts a sentence at its marks', () => {
    expect(partsOf('Stopped at <token>[EOS]</token>; <b>2 slots</b>')).toEqual([
      { mark: null, text: 'Stopped at ' },
      { mark: 'token', text: '[EOS]' },
      { mark: null, text: '; ' },
      { mark: 'b', text: '2 slots' },
    ]);
  });

  it('leaves what is no mark alone', () => {
    expect(partsOf('a < b and b > c')).toEqual([{ mark: null, text: 'a < b and b > c' }]);
    expect(partsOf('')).toEqual([]);
  });

  it('finds no mark in the words of others', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('</b>', '<b>a</b>', '&lt;', '&amp;lt;'));
    fc.assert(
      fc.property(text, (others) => {
        expect(partsOf(`It says ${marked('b', others)}.`)).toEqual([
          { mark: null, text: 'It says ' },
          { mark: 'b', text: others },
          { mark: null, text: '.' },
        ]);
        expect(partsOf(`: ${asText(others)}`)).toEqual([{ mark: null, text: `: ${others}` }]);
      }),
    );
  });
});

it('is read without its marks where nothing can look otherwise', () => {
  expect(plainOf(`Stopped at <token>[EOS]</token> ${asText('<b>')}.`)).toBe(
    'Stopped at [EOS] <b>.',
  );
});
