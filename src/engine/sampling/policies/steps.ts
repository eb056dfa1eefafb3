import { type Parameter, type PolicyDescriptor, type Progress, surprise } from './policy.ts';

/** A number of passes a chunk, for all policies that take one. */
export const STEPS = {
  key: 'steps',
  placeholder: 'N',
  least: 1,
  most: 64,
  isWhole: true,
  initial: 8,
  offered: { min: 1, max: 64, step: 1 },
  linked: { min: 1, max: 64 },
} as const satisfies Parameter;

/** A number of passes a window or block, for the policies of published models' own code. */
export const WINDOW_STEPS = {
  ...STEPS,
  most: 1024,
  initial: 32,
  linked: { min: 1, max: 1024 },
} as const satisfies Parameter;

/** An equal share of what is masked, rounded up, so that the chunk is done after at most `steps` passes. */
export function equalShare(
  steps: number,
  { masked, pass }: Pick<Progress, 'masked' | 'pass'>,
): number {
  return Math.ceil(masked / Math.max(1, steps - pass));
}

/** Fixed steps (LLaDA, arXiv 2502.09992; SDAR `low_confidence_static`). */
export const steps = {
  kind: 'steps',
  parameter: STEPS,
  of: (value: number) => ({ kind: 'steps', steps: value }) as const,
  writes: 'reveal',
  rule: {
    cost: surprise,
    isOrdered: true,
    count: (value, _, progress) => equalShare(value, progress),
    mostPasses: (value) => value,
    takesShares: true,
  },
} as const satisfies PolicyDescriptor;
