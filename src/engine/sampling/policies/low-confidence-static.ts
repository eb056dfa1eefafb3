import { type PolicyDescriptor, type Progress, surprise } from './policy.ts';
import { equalShare, WINDOW_STEPS } from './steps.ts';

/**
 * `low_confidence_static` of SDAR (arXiv 2510.06303): every pass takes the surest slots, as many as the block has
 * slots a step; the first passes one more where the steps do not divide the block.
 */
export const lowConfidenceStatic = {
  kind: 'low_confidence_static',
  parameter: WINDOW_STEPS,
  of: (value: number) => ({ kind: 'low_confidence_static', steps: value }) as const,
  writes: 'reveal',
  rule: {
    cost: surprise,
    isOrdered: false,
    count: (value, _, progress) => staticCount(value, progress),
    mostPasses: (value) => value,
    own: { passes: (value) => value, byTopk: true, isCertain: true, reach: 'block' },
  },
} as const satisfies PolicyDescriptor;

/** Slots that SDAR's denoising step takes: by the slots of the block, however many of them are masked. */
export function staticCount(steps: number, progress: Progress): number {
  const { size, pass } = progress;
  if (size === undefined) return equalShare(steps, progress);
  if (pass >= steps) return 0;
  return Math.floor(size / steps) + (pass < size % steps ? 1 : 0);
}
