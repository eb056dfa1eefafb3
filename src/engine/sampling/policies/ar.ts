import type { PolicyDescriptor } from './policy.ts';

/** One token a pass, left to right, by the causal pass alone: the autoregressive twin's way, see `../ar.ts`. */
export const ar = {
  kind: 'ar',
  parameter: null,
  of: () => ({ kind: 'ar' }) as const,
  writes: 'ar',
  rule: null,
} as const satisfies PolicyDescriptor;
