import { transferred } from './maskgit-plus.ts';
import type { PolicyDescriptor } from './policy.ts';
import { WINDOW_STEPS } from './steps.ts';

/** `topk_margin` of Dream (arXiv 2508.15487) and Open-dCoder: by how far the likeliest token leads the second. */
export const topkMargin = {
  kind: 'topk_margin',
  parameter: WINDOW_STEPS,
  of: (value: number) => ({ kind: 'topk_margin', steps: value }) as const,
  writes: 'reveal',
  rule: {
    cost: ({ margin }) => -margin,
    isOrdered: false,
    count: (value, _, progress) => transferred(value, progress),
    mostPasses: (value) => value,
    own: { passes: (value) => value, byTopk: true },
  },
} as const satisfies PolicyDescriptor;
