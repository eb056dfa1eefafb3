import { describe, expect, it } from 'vitest';
import { distinctShare, repetition } from './texts.ts';

describe('distinctShare', () => {
  it('counts texts that differ from one seed to the next', () => {
    expect(distinctShare([['a', 'x'], ['b', 'x'], ['c', 'x']])).toBeCloseTo(4 / 6); // prettier-ignore
    expect(distinctShare([['a'], ['b']])).toBe(1);
    expect(distinctShare([])).toBe(0);
  });
});

describe('repetition', () => {
  it('counts runs of four that come again in one text', () => {
    expect(repetition(['return a + b;'])).toBe(0);
    expect(repetition(['if (a) a; if (a) a;'])).toBeCloseTo(3 / 9);
  });

  it('does not hold what another text has against one', () => {
    expect(repetition(['return a + b;', 'return a + b;'])).toBe(0);
  });

  it('is none where no text is long enough', () => {
    expect(repetition(['', 'a'])).toBe(0);
  });
});
