import type { AnyFamily } from '../../family.ts';
import { combinationsAndWays } from './combinations-and-ways.ts';
import { nestedValues } from './nested-values.ts';
import { numbersAndLists } from './numbers-and-lists.ts';
import { sequences } from './sequences.ts';
import { treesAndLinkedLists } from './trees-and-linked-lists.ts';

/** The families of the category, topic by topic. */
export const recursion: readonly AnyFamily[] = [
  ...combinationsAndWays,
  ...nestedValues,
  ...numbersAndLists,
  ...sequences,
  ...treesAndLinkedLists,
];
