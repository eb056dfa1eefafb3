import { transferred } from './maskgit-plus.ts';
import type { PolicyDescriptor } from './policy.ts';
import { WINDOW_STEPS } from './steps.ts';

/**
 * `entropy` of Dream (arXiv 2508.15487) and Open-dCoder, whose confidence is the negative entropy. It goes by another
 * name here: `entropy` is the bound of EB-Sampler.
 */
export const negEntropy = {
  kind: 'neg_entropy',
  parameter: WINDOW_STEPS,
  of: (value: number) => ({ kind: 'neg_entropy', steps: value }) as const,
  writes: 'reveal',
  rule: {
    cost: ({ entropy }) => entropy,
    isOrdered: false,
    count: (value, _, progress) => transferred(value, progress),
    mostPasses: (value) => value,
    own: { passes: (value) => value, byTopk: true },
  },
} as const satisfies PolicyDescriptor;
