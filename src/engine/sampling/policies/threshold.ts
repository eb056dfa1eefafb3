import { leading, type Parameter, type PolicyDescriptor, surprise } from './policy.ts';

/** A probability that a slot must reach, for all policies that take one. */
export const THRESHOLD = {
  key: 'threshold',
  placeholder: 'P',
  least: 0,
  isAbove: true,
  most: 1,
  initial: 0.9,
  offered: { min: 0.05, max: 1, step: 0.01 },
  linked: { min: 0.001, max: 1 },
} as const satisfies Parameter;

/** Every slot whose probability is at least a threshold, in order (Fast-dLLM, arXiv 2505.22618). */
export const threshold = {
  kind: 'threshold',
  parameter: THRESHOLD,
  of: (value: number) => ({ kind: 'threshold', threshold: value }) as const,
  writes: 'reveal',
  rule: {
    cost: surprise,
    isOrdered: true,
    count: (value, ordered) => leading(ordered, ({ confidence }) => confidence >= value),
    isLevel: true,
  },
} as const satisfies PolicyDescriptor;
