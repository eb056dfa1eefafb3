import type { PolicyDescriptor } from './policy.ts';
import { equalShare, STEPS } from './steps.ts';

/** Least margin that counts, so that a cost is finite. */
const LEAST = 1e-12;

/**
 * Fixed steps, the slots first in which the likeliest token leads the second likeliest by most: a slot whose two best
 * tokens are synonyms has to wait, however unlikely all others are (`topk_margin` of Dream, arXiv 2508.15487).
 * The cost is the margin in nats, so that nearness may be held against it.
 */
export const margin = {
  kind: 'margin',
  parameter: STEPS,
  of: (value: number) => ({ kind: 'margin', steps: value }) as const,
  writes: 'reveal',
  rule: {
    cost: (candidate) => -Math.log(Math.max(LEAST, candidate.margin)),
    isOrdered: true,
    count: (value, _, progress) => equalShare(value, progress),
    mostPasses: (value) => value,
  },
} as const satisfies PolicyDescriptor;
