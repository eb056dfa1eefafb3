import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried } from './carried.ts';

const token = (id: number, from = 'before') => ({ id, from });
const laid = (id: number) => token(id, 'laid');

describe('tokens in their places', () => {
  it('are those from before, around what is new and masked', () => {
    const before = [1, 2, 3, 4, 5].map((id) => token(id));
    expect(carried(before, [1, 9, null, 3, 5], laid)).toEqual([
      ...[token(1), token(9, 'laid'), null, token(3), token(5)],
    ]);
  });

  it('are the tail, and as many of them as can be from before in the same order', () => {
    const id = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(id), fc.array(fc.option(id)), (before, tail) => {
        const old = before.map((each) => token(each));
        const stands = carried(old, tail, laid);
        expect(stands.map((each) => each?.id ?? null)).toEqual(tail);
        const kept = stands.filter((each) => each?.from === 'before');
        expect(kept).toEqual(old.filter((each) => kept.includes(each)));
        if (before.every((each, i) => each === tail[i])) expect(kept).toHaveLength(before.length);
      }),
    );
  });
});
