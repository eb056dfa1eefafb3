import type { Random } from '../../random.ts';

// What several topics of this category share: names of parameters and locals, draws, helpers.

export const NUMBER = ['n', 'num', 'number', 'x', 'value'] as const;
export const FIRST = ['a', 'x', 'first', 'm', 'num1'] as const;
export const SECOND = ['b', 'y', 'second', 'n', 'num2'] as const;
export const LIMIT = ['n', 'limit', 'max', 'num', 'number'] as const;

/** Two whole numbers of a range. */
export function two(r: Random, low = -20, high = 30): [number, number] {
  return [r.int(low, high), r.int(low, high)];
}

/** Whether `d` divides `n`. */
export function divides(n: number, d: number): boolean {
  return Math.floor(n / d) * d === n;
}

/** All divisors in ascending order. */
export function divisorsOf(n: number): number[] {
  return Array.from({ length: Math.max(n, 0) }, (_, i) => i + 1).filter((d) => divides(n, d));
}

/** The numbers from 1 to `n`. */
export function upTo(n: number): number[] {
  return Array.from({ length: Math.max(n, 0) }, (_, i) => i + 1);
}

/** The digits of a whole number, its sign left out. */
export function digitsOf(n: number): number[] {
  return [...String(Math.abs(n))].map(Number);
}
