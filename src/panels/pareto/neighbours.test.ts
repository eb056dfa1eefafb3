import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour, outermost, type At, type Direction } from './neighbours.ts';

const at = fc.record<At>({
  x: fc.integer({ min: 0, max: 60 }),
  y: fc.integer({ min: 0, max: 60 }),
});
const marks = fc.array(at, { minLength: 1, maxLength: 20 });

const AHEAD: Record<Direction, (from: At, to: At) => number> = {
  left: (from, to) => from.x - to.x,
  right: (from, to) => to.x - from.x,
  up: (from, to) => from.y - to.y,
  down: (from, to) => to.y - from.y,
};
const direction = fc.constantFrom<Direction>('left', 'right', 'up', 'down');

describe('neighbour', () => {
  it('lies in the direction, and there is one where any mark does', () => {
    fc.assert(
      fc.property(marks, fc.nat(), direction, (all, n, way) => {
        const from = n % all.length;
        const origin = all[from]!;
        const inDirection = all.filter((mark) => AHEAD[way](origin, mark) > 0);
        const found = neighbour(all, from, way);
        expect(found === null).toBe(inDirection.length === 0);
        if (found !== null) expect(inDirection).toContain(all[found]);
      }),
    );
  });

  it('is the nearer of two straight ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (near, more) => {
        const line = [0, near + more, near].map((x) => ({ x, y: 5 }));
        expect(neighbour(line, 0, 'right')).toBe(2);
        expect(neighbour(line, 1, 'left')).toBe(2);
      }),
    );
  });

  it('prefers what lies ahead to what lies aside', () => {
    const all = [
      { x: 0, y: 0 },
      { x: 4, y: 30 },
      { x: 40, y: 5 },
    ];
    expect(neighbour(all, 0, 'right')).toBe(2);
    expect(neighbour(all, 0, 'down')).toBe(1);
    expect(neighbour(all, 0, 'up')).toBeNull();
  });

  it('walks from end to end along the arrows', () => {
    fc.assert(
      fc.property(marks, (all) => {
        let here = outermost(all, 'left');
        const last = outermost(all, 'right');
        for (let steps = 0; here !== null && steps < all.length; steps++) {
          if (all[here]?.x === all[last!]?.x) return;
          here = neighbour(all, here, 'right');
        }
        expect(here).not.toBeNull();
      }),
    );
  });
});

it('outermost is the first and the last across', () => {
  const all = [
    { x: 5, y: 0 },
    { x: 1, y: 9 },
    { x: 1, y: 2 },
    { x: 9, y: 3 },
  ];
  expect(outermost(all, 'left')).toBe(2);
  expect(outermost(all, 'right')).toBe(3);
  expect(outermost([], 'left')).toBeNull();
});
