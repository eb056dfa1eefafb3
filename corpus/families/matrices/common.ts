import type { Random } from '../../random.ts';

// What several topics of this category share: names of parameters and locals, draws, helpers.

export const ROW = ['r', 'line'] as const;
export const CELL = ['value', 'x', 'n'] as const;
export const MATRIX = ['matrix', 'grid', 'm', 'table', 'rows'] as const;

/** As many rows as columns. */
export function square(r: Random, size = r.int(1, 4)): number[][] {
  return matrix(r, size, size);
}

export const SMALL = [
  [1, 2],
  [3, 4],
];

/** Rows of equal length, at least one row and one column. */
export function matrix(r: Random, rows = r.int(1, 4), cols = r.int(1, 4)): number[][] {
  return r.times(rows, () => r.times(cols, () => r.int(-9, 12)));
}
