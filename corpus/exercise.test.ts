import { describe, expect, it } from 'vitest';
import { exampleOf, givenOf } from './exercise.ts';
import { Random } from './random.ts';

const random = new Random('exercise');

describe('an example', () => {
  it('tells a case and its answer', () => {
    for (const example of random.times(100, () =>
      exampleOf('first_word', [['a b', 2]], ['a'], random),
    )) {
      expect(example).toContain("'a b', 2");
      expect(example).toMatch(/'a'\D*$/);
    }
  });

  it('of a function that takes nothing is told by its call', () => {
    for (const example of random.times(100, () => exampleOf('hi', [[]], ['hello'], random))) {
      expect(example).toContain('hi()');
    }
  });

  it('is left out where the case is long', () => {
    expect(exampleOf('f', [['x'.repeat(80)]], [1], random)).toBe('');
    expect(exampleOf('f', [], [], random)).toBe('');
  });
});

describe('what is given', () => {
  it('is told by its type and name', () => {
    expect(
      givenOf(
        ['nums', 'k'],
        [
          [[1, 2], 3],
          [[], 4],
        ],
      ),
    ).toBe('an array of integers nums and an integer k');
    expect(givenOf(['a', 'b', 'c'], [['x', true, 1.5]])).toBe(
      'a string a, a boolean b and a number c',
    );
    expect(givenOf(['rows'], [[[{ id: 1 }]]])).toBe('an array of objects rows');
  });

  it('is not told where it has no plain name', () => {
    expect(givenOf(['x'], [[1], ['a']])).toBeNull();
    expect(givenOf(['x'], [[[]]])).toBeNull();
    expect(givenOf([], [[]])).toBeNull();
  });
});
