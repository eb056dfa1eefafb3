import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evenly } from './evenly.ts';

it('picks so many, each once, in their order, from every stretch', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 70 }), (length, n) => {
      const picked = evenly(
        Array.from({ length }, (_, i) => i),
        n,
      );
      expect(picked).toHaveLength(Math.min(n, length));
      for (const [i, item] of picked.entries()) {
        if (i === 0) expect(item).toBe(0);
        else expect(item - picked[i - 1]!).toBeGreaterThan(0);
        if (i > 0 && n < length)
          expect(item - picked[i - 1]!).toBeLessThanOrEqual(Math.ceil(length / n));
      }
    }),
  );
});
