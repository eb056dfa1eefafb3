import type { PolicyDescriptor } from './policy.ts';
import { equalShare, STEPS } from './steps.ts';

/**
 * Fixed steps, slots by lot: what all other orders are held against (LLaDA, arXiv 2502.09992, appendix A.3, random
 * remasking). A seed draws the same lots again; nearness has no say.
 */
export const random = {
  kind: 'random',
  parameter: STEPS,
  of: (value: number) => ({ kind: 'random', steps: value }) as const,
  writes: 'reveal',
  rule: {
    cost: ({ slot }, { lot }) => lot(slot),
    isOrdered: false,
    count: (value, _, progress) => equalShare(value, progress),
    mostPasses: (value) => value,
  },
} as const satisfies PolicyDescriptor;
