import type { Random } from '../../random.ts';

export const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** The sum of a list, 0 of an empty one. */
export function sum(nums: readonly number[]): number {
  return nums.reduce((a, b) => a + b, 0);
}

/** A number in [0, 1) with few digits, as a source of randomness would give. */
export function unit(r: Random): number {
  return r.int(0, 99) / 100;
}
