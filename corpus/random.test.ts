import { expect, it } from 'vitest';
import { Random } from './random.ts';

it('draws a constant in its common range more often than not, and anywhere in the wide one', () => {
  const random = new Random('constants');
  const drawn = random.times(4000, () => random.constant(3, 12, 60));
  expect(Math.min(...drawn)).toBe(3);
  expect(Math.max(...drawn)).toBe(60);
  expect(new Set(drawn).size).toBe(58);
  const common = drawn.filter((value) => value <= 12).length / drawn.length;
  expect(common).toBeGreaterThan(0.55);
  expect(common).toBeLessThan(0.62);
});
