import { type Candidate, leading, type Parameter, type PolicyDescriptor } from './policy.ts';

/** A bound on a sum of entropies, for all policies that take one. */
export const BOUND = {
  key: 'bound',
  placeholder: 'NATS',
  least: 0,
  most: 1000,
  initial: 0.1,
  offered: { min: 0, max: 5, step: 0.01 },
  linked: { min: 0, max: 100 },
  unit: 'nats',
} as const satisfies Parameter;

/**
 * Entropy bound: the most slots whose entropies, less the largest of them, sum to at most a bound, in nats; a bound
 * on what the joint draw can lose against drawing one by one (EB-Sampler, arXiv 2505.24857).
 */
export const entropy = {
  kind: 'entropy',
  parameter: BOUND,
  of: (value: number) => ({ kind: 'entropy', bound: value }) as const,
  writes: 'reveal',
  rule: {
    cost: (candidate: Candidate) => candidate.entropy,
    isOrdered: true,
    count: (value, ordered) => {
      let others = 0;
      let largest = 0;
      return leading(ordered, (candidate) => {
        others += Math.min(candidate.entropy, largest);
        largest = Math.max(candidate.entropy, largest);
        return others <= value;
      });
    },
  },
} as const satisfies PolicyDescriptor;
