import { describe, expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

describe('the spread of a figure', () => {
  it('has the middle one, or the mean of the middle two', () => {
    expect(spreadOf([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5, count: 3 });
    expect(spreadOf([4, 1, 2, 10]).median).toBe(3);
  });

  it('is none of nothing', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});
