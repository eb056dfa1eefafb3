import type { AnyFamily } from '../../family.ts';
import { buildingAndEditing } from './building-and-editing.ts';
import { countsAndChecks } from './counts-and-checks.ts';
import { elementByElement } from './element-by-element.ts';
import { extremes } from './extremes.ts';
import { filters } from './filters.ts';
import { games } from './games.ts';
import { groupsAndPairs } from './groups-and-pairs.ts';
import { listsOfStrings } from './lists-of-strings.ts';
import { neighboursAndWindows } from './neighbours-and-windows.ts';
import { numberPuzzles } from './number-puzzles.ts';
import { occurrences } from './occurrences.ts';
import { rearranging } from './rearranging.ts';
import { setsAndDuplicates } from './sets-and-duplicates.ts';
import { slices } from './slices.ts';
import { sumsAndAverages } from './sums-and-averages.ts';

/** The families of the category, topic by topic. */
export const arrays: readonly AnyFamily[] = [
  ...buildingAndEditing,
  ...countsAndChecks,
  ...elementByElement,
  ...extremes,
  ...filters,
  ...games,
  ...groupsAndPairs,
  ...listsOfStrings,
  ...neighboursAndWindows,
  ...numberPuzzles,
  ...occurrences,
  ...rearranging,
  ...setsAndDuplicates,
  ...slices,
  ...sumsAndAverages,
];
