import type { Json, Random } from '../../random.ts';

export const KEYS = ['a', 'b', 'c', 'd', 'name', 'size'] as const;

/** An object of JSON values. */
export type Dict = { [key: string]: Json };

/** An object of numbers and of further such objects. */
export function settings(r: Random, depth: number): Dict {
  return Object.fromEntries(
    r.list(
      () =>
        [r.pick(KEYS), depth > 0 && r.chance(0.45) ? settings(r, depth - 1) : r.int(0, 9)] as const,
      0,
      3,
    ),
  );
}

export function isDict(value: Json | undefined): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
