import type { AnyFamily } from '../../family.ts';
import { changedCopies } from './changed-copies.ts';
import { countingAndGrouping } from './counting-and-grouping.ts';
import { everydayRecords } from './everyday-records.ts';
import { keysAndValues } from './keys-and-values.ts';
import { mergingAndComparing } from './merging-and-comparing.ts';
import { nestedObjects } from './nested-objects.ts';
import { people } from './people.ts';
import { recordsByField } from './records-by-field.ts';
import { totalsAndRankings } from './totals-and-rankings.ts';

/** The families of the category, topic by topic. */
export const objects: readonly AnyFamily[] = [
  ...changedCopies,
  ...countingAndGrouping,
  ...everydayRecords,
  ...keysAndValues,
  ...mergingAndComparing,
  ...nestedObjects,
  ...people,
  ...recordsByField,
  ...totalsAndRankings,
];
