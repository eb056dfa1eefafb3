import { staticCount } from './low-confidence-static.ts';
import { type PolicyDescriptor, surprise } from './policy.ts';
import { WINDOW_STEPS } from './steps.ts';
import { THRESHOLD } from './threshold.ts';

/**
 * `low_confidence_dynamic` of SDAR (arXiv 2510.06303): all slots above a threshold, if they are as many as the static
 * rule takes at least; else what that one takes.
 */
export const lowConfidenceDynamic = {
  kind: 'low_confidence_dynamic',
  parameter: { ...THRESHOLD, initial: 0.85 },
  second: WINDOW_STEPS,
  of: (value: number, second: number = WINDOW_STEPS.initial) =>
    ({ kind: 'low_confidence_dynamic', threshold: value, steps: second }) as const,
  writes: 'reveal',
  rule: {
    cost: surprise,
    isOrdered: false,
    count: (value, ordered, progress, steps) => {
      const above = ordered.filter(({ confidence }) => confidence > value).length;
      return Math.max(above, staticCount(steps, progress));
    },
    isLevel: true,
    own: { byTopk: true, isCertain: true, reach: 'block' },
  },
} as const satisfies PolicyDescriptor;
