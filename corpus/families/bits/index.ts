import type { AnyFamily } from '../../family.ts';
import { bitsByPlace } from './bits-by-place.ts';
import { bytesAndBitLists } from './bytes-and-bit-lists.ts';
import { countsAndPatterns } from './counts-and-patterns.ts';
import { operators } from './operators.ts';

/** The families of the category, topic by topic. */
export const bits: readonly AnyFamily[] = [
  ...bitsByPlace,
  ...bytesAndBitLists,
  ...countsAndPatterns,
  ...operators,
];
