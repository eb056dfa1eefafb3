import type { AnyFamily } from '../../family.ts';
import { arithmetic } from './arithmetic.ts';
import { building } from './building.ts';
import { diagonalsAndShapes } from './diagonals-and-shapes.ts';
import { gridsAndBoards } from './grids-and-boards.ts';
import { sumsAndExtremes } from './sums-and-extremes.ts';
import { turningAndReordering } from './turning-and-reordering.ts';

/** The families of the category, topic by topic. */
export const matrices: readonly AnyFamily[] = [
  ...arithmetic,
  ...building,
  ...diagonalsAndShapes,
  ...gridsAndBoards,
  ...sumsAndExtremes,
  ...turningAndReordering,
];
