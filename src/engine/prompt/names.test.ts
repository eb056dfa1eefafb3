import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWithNames, headNames, NAME_SPECIALS, withNames } from './names.ts';
import type { PromptPart } from './prompt.ts';

/** Parts in one row, a special in angle brackets. */
const rowOf = (parts: readonly PromptPart[]): string =>
  parts.map((part) => ('text' in part ? part.text : `<${part.special}>`)).join('');

const tokensOf = (signature: string): string[] =>
  headNames(signature).map(({ name, token }) => `${token} ${name}`);

describe('the names of a head', () => {
  it('are its own and those of its parameters', () => {
    expect(tokensOf('two_sum(nums, target)')).toEqual(['F two_sum', 'P0 nums', 'P1 target']);
    expect(tokensOf('f()')).toEqual(['F f']);
  });

  it('are plain ones, also before a default value and behind dots', () => {
    expect(tokensOf('f({ a, b }, n = 2, ...rest)')).toEqual(['F f', 'P1 n', 'P2 rest']);
  });

  it('are at most ten parameters', () => {
    const params = Array.from({ length: 12 }, (_, i) => `p${i}`);
    expect(headNames(`f(${params.join(', ')})`)).toHaveLength(11);
  });

  it('leave out a parameter that is called as its function', () => {
    expect(tokensOf('f(f, g)')).toEqual(['F f', 'P1 g']);
  });

  it('are none of a head that cannot be read', () => {
    expect(headNames('function (a')).toEqual([]);
    expect(headNames('')).toEqual([]);
  });
});

describe('specials in place of names', () => {
  const names = headNames('f(nums, n)');

  it('take the blank before a name with them, but for one that a line begins with', () => {
    expect(rowOf(withNames('function f(nums, n) {\n  nums.push(n);\n  return nums', names))).toBe(
      'function<[ F]>(<[P0]>,<[ P1]>) {\n  <[P0]>.push(<[P1]>);\n  return<[ P0]>',
    );
  });

  it('stand for whole words alone', () => {
    expect(rowOf(withNames('nums2 + n_ + $n + numsn', names))).toBe('nums2 + n_ + $n + numsn');
  });

  it('say again what they stand for', () => {
    const word = fc.stringMatching(/^[a-zA-Z$_][\w$]{0,6}$/);
    const code = fc
      .array(fc.oneof(word, fc.constantFrom(' ', '\n  ', '  ', '.', '...', '(', ', ', 'nums', 'n')))
      .map((pieces) => pieces.join(''));
    const byToken = new Map(names.map(({ name, token }) => [token, name]));
    fc.assert(
      fc.property(code, (text) => {
        const shown = withNames(text, names).map((part) => {
          if ('text' in part) return part.text;
          expect(NAME_SPECIALS).toContain(part.special);
          const [, blank = '', token = ''] = /^\[( ?)(.+)\]$/.exec(part.special) ?? [];
          return blank + (byToken.get(token) ?? '?');
        });
        expect(shown.join('')).toBe(text);
      }),
    );
  });
});

describe('what a model reads of a request', () => {
  const known = new Set(['two', 'sum', 'nums', 'target', 'n']);
  const asked = (instruction: string, head: string): string =>
    rowOf(askedWithNames(instruction, head, known));

  it('has what a name says beside its special, in one spelling', () => {
    const told = 'x\nfunction <[F]>twoSum(<[P0]>nums,<[P1]> target)';
    expect(asked('x', 'two_sum(nums, target)')).toBe(told);
    expect(asked('x', 'TwoSum(Nums, TARGET)')).toBe(told);
  });

  it('has a special alone for a name with a word that is not known, in the instruction as well', () => {
    expect(asked('my_func of Q and n', 'my_func(Q, n)')).toBe(
      '<[F]> of<[ P0]> and n\nfunction <[F]>(<[P0]>,<[P1]> n)',
    );
    expect(asked('x', 'sum2(größe)')).toBe('x\nfunction <[F]>(<[P0]>)');
  });

  it('has the special in the instruction for a name that is told in another spelling', () => {
    expect(asked('the nums and TARGET', 'f(nums, TARGET)')).toBe(
      'the nums and<[ P1]>\nfunction <[F]>(<[P0]>nums,<[P1]> target)',
    );
  });

  it('has what is no plain name as it was typed', () => {
    expect(asked('x', 'f({ a }, nums = 2)')).toBe('x\nfunction <[F]>({ a },<[P1]> nums = 2)');
  });
});
