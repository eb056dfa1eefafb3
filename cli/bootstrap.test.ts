import { describe, expect, it } from 'vitest';
import { Random } from '../corpus/random.ts';
import { wilsonInterval } from '../src/measure/wilson.ts';
import { bootstrap } from './bootstrap.ts';

describe('bootstrap', () => {
  it('agrees with the score interval of a share', () => {
    const values = Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? 1 : 0));
    const { mean, lo, hi } = bootstrap(values);
    const [low, high] = wilsonInterval(100, 300);
    expect(mean).toBeCloseTo(1 / 3);
    expect(lo).toBeCloseTo(low, 1);
    expect(hi).toBeCloseTo(high, 1);
  });

  it('holds the true mean in about 95 of 100 cases', () => {
    const random = new Random('coverage');
    const held = random.times(200, () => {
      const { lo, hi } = bootstrap(random.times(60, () => random.unit()));
      return lo <= 0.5 && 0.5 <= hi;
    });
    const share = held.filter(Boolean).length / held.length;
    expect(share).toBeGreaterThan(0.88);
    expect(share).toBeLessThan(0.99);
  });

  it('finds a small difference on the same tasks that the separate intervals hide', () => {
    const before = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? 1 : 0));
    const after = before.map((value, i) => (i % 20 === 1 ? 1 : value));
    const difference = bootstrap(after.map((value, i) => value - (before[i] ?? 0)));
    expect(difference.lo).toBeGreaterThan(0);
    expect(bootstrap(before).hi).toBeGreaterThan(bootstrap(after).lo);
  });

  it('is sure of what never varies', () => {
    expect(bootstrap([1, 1, 1])).toEqual({ mean: 1, lo: 1, hi: 1 });
  });
});
