import { BOUND } from './entropy.ts';
import { staticCount } from './low-confidence-static.ts';
import { type Candidate, leading, type PolicyDescriptor } from './policy.ts';
import { WINDOW_STEPS } from './steps.ts';

/**
 * `entropy_bounded` of SDAR (arXiv 2510.06303): the most slots whose entropies sum to less than a bound, in nats, the
 * largest of them counted (our own rule, `entropy`, leaves it out); at least what the static rule takes.
 */
export const entropyBounded = {
  kind: 'entropy_bounded',
  parameter: { ...BOUND, initial: 0.35 },
  second: WINDOW_STEPS,
  of: (value: number, second: number = WINDOW_STEPS.initial) =>
    ({ kind: 'entropy_bounded', bound: value, steps: second }) as const,
  writes: 'reveal',
  rule: {
    cost: (candidate: Candidate) => candidate.entropy,
    isOrdered: false,
    count: (value, ordered, progress, steps) => {
      let sum = 0;
      const within = leading(ordered, ({ entropy }) => (sum += entropy) < value);
      return Math.max(1, within, staticCount(steps, progress));
    },
    own: { isCertain: true, reach: 'block' },
  },
} as const satisfies PolicyDescriptor;
