import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominates, frontierOf, stepLine, type Place } from './frontier.ts';

/** Few values, so that equal ones are common. */
const place: fc.Arbitrary<Place> = fc.record({
  x: fc.integer({ min: 1, max: 12 }),
  y: fc.integer({ min: -6, max: 6 }),
});
const places = fc.array(place, { maxLength: 25 });
const itself = (at: Place): Place => at;

describe('frontierOf', () => {
  it('holds exactly the points that no other dominates', () => {
    fc.assert(
      fc.property(places, (all) => {
        const undominated = all.filter((a) => !all.some((b) => dominates(b, a)));
        const frontier = frontierOf(all, itself);
        expect(new Set(frontier)).toEqual(new Set(undominated));
        expect(frontier.length).toBe(undominated.length);
      }),
    );
  });

  it('runs from slow and good to fast and worse', () => {
    fc.assert(
      fc.property(places, (all) => {
        const frontier = frontierOf(all, itself);
        for (const [i, b] of frontier.entries()) {
          const a = frontier[i - 1];
          if (a === undefined) continue;
          expect(b.x > a.x ? b.y < a.y : b.x === a.x && b.y === a.y).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order, and has itself as frontier', () => {
    fc.assert(
      fc.property(places, (all) => {
        const frontier = frontierOf(all, itself);
        expect(frontierOf(all.toReversed(), itself)).toEqual(frontier);
        expect(frontierOf(frontier, itself)).toEqual(frontier);
      }),
    );
  });
});

describe('stepLine', () => {
  /** The height of the line just left of a speed, where it does not jump. */
  function heightAt(corners: readonly Place[], x: number): number | null {
    for (const [i, b] of corners.entries()) {
      const a = corners[i - 1];
      if (a !== undefined && a.x < x && x <= b.x) return b.y;
    }
    return null;
  }

  it('claims at every speed the best quality measured at that speed or above, and no more', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 40 }), (all, third) => {
        const x = third / 3;
        const line = stepLine(frontierOf(all, itself), 0, -99);
        const reached = all.filter((at) => at.x >= x).map((at) => at.y);
        expect(heightAt(line, x)).toBe(reached.length === 0 ? null : Math.max(...reached));
      }),
    );
  });

  it('only goes across or down', () => {
    fc.assert(
      fc.property(places, (all) => {
        const line = stepLine(frontierOf(all, itself), 0, -99);
        for (const [i, b] of line.entries()) {
          const a = line[i - 1];
          if (a === undefined) continue;
          expect(a.x === b.x || a.y === b.y).toBe(true);
          expect(b.x).toBeGreaterThanOrEqual(a.x);
          expect(b.y).toBeLessThanOrEqual(a.y);
        }
      }),
    );
  });
});
