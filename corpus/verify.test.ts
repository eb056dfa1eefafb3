import { describe, expect, it } from 'vitest';
import { family, type AnyFamily } from './family.ts';
import { CorpusError, verifyFamily } from './verify.ts';

const phrases = {
  noun: ['the double of a number', 'twice a number', 'a number times two'],
  verb: ['double a number', 'multiply a number by two'],
  say: ['two times n'],
};

function doubling(...bodies: string[]): AnyFamily {
  return family({
    id: 'double-it',
    category: 'numbers',
    names: ['double', 'twice'],
    params: [['n', 'x']],
    args: (r) => [r.list(() => r.int(1, 9), 1, 3)],
    reference: ([list]) => list.map((x) => x * 2),
    bodies,
    phrases,
  });
}

const GOOD = 'return n.map((x) => x * 2);';

/** The message with which the build stops. */
function complaint(declaration: AnyFamily): string {
  try {
    verifyFamily(declaration);
  } catch (error) {
    if (error instanceof CorpusError) return error.message;
    throw error;
  }
  return '';
}

describe('verifyFamily', () => {
  it('accepts bodies that agree with the reference', () => {
    expect(complaint(doubling(GOOD, GOOD + ' '))).toBe('');
  });

  it('names the family and shows the counter-example of a body that disagrees', () => {
    const message = complaint(doubling(GOOD, 'return n.map((x) => x + 2);'));
    expect(message).toMatch(/^double-it: returned \[.*\], expected \[.*\], for \[/);
  });

  it('stops a body that hangs', () => {
    expect(complaint(doubling(GOOD, 'for (;;) {}'))).toMatch(/^double-it: .*timed out/);
  });

  it('stops a body that throws', () => {
    expect(complaint(doubling(GOOD, 'return nothing.here;'))).toMatch(/^double-it: threw Ref/);
  });

  it('stops a body that mutates its arguments', () => {
    const body = 'for (let i = 0; i < n.length; i++) n[i] *= 2;\nreturn n;';
    expect(complaint(doubling(GOOD, body))).toMatch(/^double-it: mutated its arguments for \[/);
  });

  it('stops a reference that mutates its arguments', () => {
    const declaration = family({
      id: 'sorts-in-place',
      category: 'arrays',
      names: ['a', 'b'],
      params: [['list']],
      args: (r) => [r.ints(2, 5)],
      edges: [[[3, 1]]],
      reference: ([list]) => list.sort((a, b) => a - b),
      bodies: [GOOD, GOOD],
      phrases,
    });
    expect(complaint(declaration)).toMatch(/^sorts-in-place: the reference mutated/);
  });

  it('stops a result that is no JSON value', () => {
    expect(complaint(doubling(GOOD, 'return undefined;'))).toMatch(/returned undefined/);
    expect(complaint(doubling(GOOD, 'return n.map(() => NaN);'))).toMatch(/NaN/);
  });

  it('asks for six phrases and two bodies', () => {
    expect(complaint(doubling(GOOD))).toMatch(/at least 2 and 6 are needed|6 phrases and 1 bodies/);
  });
});
