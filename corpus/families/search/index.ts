import type { AnyFamily } from '../../family.ts';
import { binarySearch } from './binary-search.ts';
import { intervalsAndStacks } from './intervals-and-stacks.ts';
import { selecting } from './selecting.ts';
import { sortOrders } from './sort-orders.ts';
import { sortingAlgorithms } from './sorting-algorithms.ts';

/** The families of the category, topic by topic. */
export const search: readonly AnyFamily[] = [
  ...binarySearch,
  ...intervalsAndStacks,
  ...selecting,
  ...sortOrders,
  ...sortingAlgorithms,
];
