import { leading, type PolicyDescriptor, surprise } from './policy.ts';

/**
 * Factor: the largest n with (n + 1)(1 - c_n) below a factor, c_n the least confidence of the first n slots. At 1,
 * revealing these at once equals revealing them greedily one after another (Fast-dLLM, arXiv 2505.22618,
 * theorem 1; its code compares with <= where the theorem, and this, has <).
 */
export const factor = {
  kind: 'factor',
  parameter: {
    key: 'factor',
    placeholder: 'F',
    least: 0,
    isAbove: true,
    most: 1000,
    initial: 1,
    offered: { min: 0.05, max: 10, step: 0.05 },
    linked: { min: 0.001, max: 100 },
  },
  of: (value: number) => ({ kind: 'factor', factor: value }) as const,
  writes: 'reveal',
  rule: {
    cost: surprise,
    isOrdered: true,
    count: (value, ordered) => {
      let least = 1;
      return leading(ordered, ({ confidence }, i) => {
        least = Math.min(confidence, least);
        return (i + 2) * (1 - least) < value;
      });
    },
  },
} as const satisfies PolicyDescriptor;
