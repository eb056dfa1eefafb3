import { describe, expect, it } from 'vitest';
import { either, listed, plural, series } from './intl.ts';

describe('plural', () => {
  const tokens = { one: '# token', other: '# tokens' };

  it('takes the form of the number, and writes the number as the language does', () => {
    expect(plural(1, tokens)).toBe('1 token');
    expect(plural(0, tokens)).toBe('0 tokens');
    expect(plural(2048, tokens)).toBe('2,048 tokens');
  });

  it('takes the general form where there is no other', () => {
    expect(plural(1, { other: '# sheep' })).toBe('1 sheep');
  });
});

describe('lists', () => {
  it('are put together by the language', () => {
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(either(['a', 'b', 'c'])).toBe('a, b or c');
    expect(series(['a', 'b', 'c'])).toBe('a, b, c');
  });
});
