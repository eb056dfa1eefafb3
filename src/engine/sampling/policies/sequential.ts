import { staticCount } from './low-confidence-static.ts';
import type { PolicyDescriptor } from './policy.ts';
import { WINDOW_STEPS } from './steps.ts';

/** `sequential` of SDAR (arXiv 2510.06303): the leftmost masks of the block, as many as the static rule takes. */
export const sequential = {
  kind: 'sequential',
  parameter: WINDOW_STEPS,
  of: (value: number) => ({ kind: 'sequential', steps: value }) as const,
  writes: 'reveal',
  rule: {
    cost: ({ slot }) => slot,
    isOrdered: false,
    count: (value, _, progress) => staticCount(value, progress),
    mostPasses: (value) => value,
    own: { passes: (value) => value, isCertain: true, reach: 'block' },
  },
} as const satisfies PolicyDescriptor;
