import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberLimits, numberText, readTyped, stepped } from './number.ts';

const WHOLE: NumberLimits = { min: 1, max: 6, step: 1 };
const SHARE: NumberLimits = { min: 0.05, max: 1, step: 0.01 };
const SEED: NumberLimits = { min: 0, max: 0xffff_ffff, step: 1 };

describe('a number as it is typed', () => {
  it.each([
    ['5', WHOLE, 5, null],
    [' 5 ', WHOLE, 5, null],
    ['0,95', SHARE, 0.95, null],
    ['.5', SHARE, 0.5, null],
    ['５', WHOLE, 5, null],
    ['12', WHOLE, 6, 'at most 6'],
    ['0', WHOLE, 1, 'at least 1'],
    ['-3', WHOLE, 1, 'at least 1'],
    ['2.6', WHOLE, 3, 'a whole number'],
    ['7', SHARE, 1, 'at most 1'],
    ['4294967295', SEED, 0xffff_ffff, null],
    ['4294967296', SEED, 0xffff_ffff, 'at most 4294967295'],
    ['1e308', SEED, 0xffff_ffff, 'at most 4294967295'],
    ['-0', SEED, 0, null],
  ] as const)('%j', (typed, limits, value, said) => {
    expect(readTyped(typed, limits)).toEqual({ value, said });
  });

  it('is none where it is something else, and that is said but for an empty field', () => {
    expect(readTyped('', WHOLE)).toEqual({ value: null, said: null });
    expect(readTyped('  ', WHOLE)).toEqual({ value: null, said: null });
    for (const typed of [
      'much',
      '1 2',
      '0x10',
      'Infinity',
      'NaN',
      '1e',
      '--1',
      '1.2.3',
      '1e9999',
    ]) {
      expect(readTyped(typed, WHOLE)).toEqual({ value: null, said: 'not a number' });
    }
  });

  it('is always within its limits, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String));
    fc.assert(
      fc.property(typed, fc.constantFrom(WHOLE, SHARE, SEED), (text, limits) => {
        const { value } = readTyped(text, limits);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(limits.min);
        expect(value).toBeLessThanOrEqual(limits.max);
        if (limits.step === 1) expect(value).toBe(Math.round(value));
      }),
    );
  });
});

it('goes up and down by its step, as far as it may', () => {
  expect(stepped(0.29, 1, SHARE)).toBe(0.3);
  expect(stepped(0.05, -1, SHARE)).toBe(0.05);
  expect(stepped(1, 1, SHARE)).toBe(1);
  expect(stepped(5, 1, WHOLE)).toBe(6);
});

it('is shown as it is used', () => {
  expect(numberText(0.9, SHARE)).toBe('0.90');
  expect(numberText(0.905, SHARE)).toBe('0.905');
  expect(numberText(4, WHOLE)).toBe('4');
  expect(numberText(0xffff_ffff, SEED)).toBe('4294967295');
});
