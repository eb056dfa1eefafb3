import { type PolicyDescriptor, type Progress, surprise } from './policy.ts';
import { WINDOW_STEPS } from './steps.ts';

/** `maskgit_plus` of Dream (arXiv 2508.15487) and Open-dCoder: by the probability of the token. */
export const maskgitPlus = {
  kind: 'maskgit_plus',
  parameter: WINDOW_STEPS,
  of: (value: number) => ({ kind: 'maskgit_plus', steps: value }) as const,
  writes: 'reveal',
  rule: {
    cost: surprise,
    isOrdered: false,
    count: (value, _, progress) => transferred(value, progress),
    mostPasses: (value) => value,
    own: { passes: (value) => value, byTopk: true },
  },
} as const satisfies PolicyDescriptor;

/** The time that Dream's schedule ends at. */
const EPSILON = 1e-3;

/**
 * Slots that a step of Dream's takes: with time falling evenly from 1 to nearly 0, the share of the masks by which it
 * falls, rounded down, in 32-bit floats as there; all of them in the last step.
 */
export function transferred(steps: number, { masked, pass }: Progress): number {
  if (pass >= steps - 1) return masked;
  const { fround } = Math;
  const kept = fround(timeOf(pass + 1, steps) / timeOf(pass, steps));
  return Math.floor(fround(masked * fround(1 - kept)));
}

/** The i-th of `steps + 1` times, reckoned from the nearer end. */
function timeOf(i: number, steps: number): number {
  const { fround } = Math;
  const end = fround(EPSILON);
  const step = fround(fround(end - 1) / steps);
  return i < (steps + 1) >> 1
    ? fround(1 + fround(step * i))
    : fround(end - fround(step * (steps - i)));
}
