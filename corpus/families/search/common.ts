import type { Random } from '../../random.ts';

// What several topics of this category share: names of parameters and locals, draws, helpers.

export const WORDS = ['words', 'strings', 'list', 'items', 'arr'] as const;
export const TARGET = ['target', 'x', 'value', 'wanted'] as const;

/** Different integers from -10 to 29, in random order. */
export function distinct(r: Random, min = 0, max = 8): number[] {
  const pool = Array.from({ length: 40 }, (_, i) => i - 10);
  return r.shuffle(pool).slice(0, r.int(min, max));
}

/** A copy, smallest number first. */
export function ascending(nums: readonly number[]): number[] {
  return [...nums].sort((a, b) => a - b);
}

/** An element of the list, or as often a number near one. */
export function probe(r: Random, nums: readonly number[], present = 0.6): number {
  return nums.length > 0 && r.chance(present) ? r.pick(nums) : r.int(-12, 32);
}
