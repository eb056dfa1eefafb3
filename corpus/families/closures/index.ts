import type { AnyFamily } from '../../family.ts';
import { composition } from './composition.ts';
import { counters } from './counters.ts';
import { higherOrder } from './higher-order.ts';
import { keptState } from './kept-state.ts';
import { limitedCalls } from './limited-calls.ts';

/** The families of the category, topic by topic. */
export const closures: readonly AnyFamily[] = [
  ...composition,
  ...counters,
  ...higherOrder,
  ...keptState,
  ...limitedCalls,
];
