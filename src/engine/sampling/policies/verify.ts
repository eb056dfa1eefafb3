import type { PolicyDescriptor } from './policy.ts';

/**
 * Draft by diffusion, check with the causal commit pass; the text equals greedy AR decoding. The forward that checks
 * a draft makes up to `ahead` drafts of what may come after it, see `../verify.ts`.
 */
export const verify = {
  kind: 'verify',
  parameter: {
    key: 'ahead',
    placeholder: 'N',
    least: 0,
    most: 8,
    isWhole: true,
    // Four drafts ahead hold the next one in most forwards, and more cost a processor dearly.
    initial: 4,
    isOptional: true,
    // Settings of earlier visits drafted nothing ahead.
    unsaid: 0,
    offered: { min: 0, max: 8, step: 1 },
    linked: { min: 0, max: 8 },
  },
  of: (value: number) => ({ kind: 'verify', ahead: value }) as const,
  writes: 'verify',
  rule: null,
} as const satisfies PolicyDescriptor;
