import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftedTokens, nearestPrefix } from './draft.ts';

const distinct = (length: number): number[] => Array.from({ length }, (_, i) => 100 + i);

describe('nearestPrefix', () => {
  it('goes on behind one changed region, whatever it did to the length', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 20 }),
        fc.nat({ max: 2 }),
        fc.array(fc.nat({ max: 50 }), { maxLength: 2 }),
        fc.integer({ min: 4, max: 12 }),
        (at, removed, added, rest) => {
          // What the fault left out or put in stands `rest` tokens before the end of the text.
          const right = distinct(at + removed + rest);
          const draft = [...right.slice(0, at), ...added, ...right.slice(at + removed), 7, 8, 9];
          expect(draft.slice(nearestPrefix(draft, right))).toEqual([7, 8, 9]);
        },
      ),
    );
  });

  it('stays within the draft', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 })), fc.array(fc.nat({ max: 3 })), (draft, text) => {
        const n = nearestPrefix(draft, text);
        expect(n).toBeGreaterThanOrEqual(0);
        expect(n).toBeLessThanOrEqual(draft.length);
        if (draft.length >= text.length && text.every((id, i) => draft[i] === id)) {
          expect(n).toBe(text.length);
        }
      }),
    );
  });
});

it('cuts a draft into chunks, and leaves the last one short', () => {
  const draft = distinct(10);
  expect(draftedTokens(draft, [], 4)).toEqual([100, 101, 102, 103]);
  expect(draftedTokens(draft, draft.slice(0, 8), 4)).toEqual([108, 109]);
  expect(draftedTokens(draft, draft, 4)).toEqual([]);
});
