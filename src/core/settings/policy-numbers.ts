import {
  LIMITS,
  VERIFY,
  type Policy,
  type PolicyKind,
} from '../../engine/sampling/policies/settings.ts';
import type { NumberLimits } from '../../ui/number.ts';
import type { DeviceReport } from '../../engine/worker/protocol.ts';

/** A reveal rule as the rail names and explains it. */
export interface PolicyText {
  readonly title: string;
  /** The rule as a sentence; `{}` stands where its number is edited. */
  readonly rule: string;
  /** Why the steps slider does not apply; null where it does. */
  readonly noSteps: string | null;
}

/** The number of a rule that a person may edit. */
export interface PolicyNumber extends NumberLimits {
  readonly label: string;
  readonly initial: number;
}

/** The rules that a diffusion model offers, in the order of the rail. */
export const OFFERED = ['steps', 'threshold', 'entropy', 'factor', 'verify'] as const;

export const POLICY_TEXT: Record<PolicyKind, PolicyText> = {
  steps: {
    title: 'Fixed steps',
    rule: 'The first slots in order, an equal share each pass.',
    noSteps: null,
  },
  threshold: {
    title: 'Threshold',
    rule: 'The first slots in order, while their probability is {} or more; at least one.',
    noSteps: 'The threshold decides how many passes a chunk takes.',
  },
  entropy: {
    title: 'Entropy',
    rule: 'The first slots in order, until their entropies add up to {} nats.',
    noSteps: 'The entropy bound decides how many passes a chunk takes.',
  },
  factor: {
    title: 'Factor',
    rule: 'The first n slots in order, while (n + 1)(1 − p) of the least sure stays under {}.',
    noSteps: 'The factor decides how many passes a chunk takes.',
  },
  verify: {
    title: 'Draft and verify',
    rule: 'Drafts the chunk, checks it with the causal pass and keeps what agrees: the text of one-at-a-time decoding, in fewer passes. Up to {} drafts ahead.',
    noSteps: 'The check decides how many passes a chunk takes.',
  },
  ar: {
    title: 'One at a time',
    rule: 'One token a pass, left to right.',
    noSteps: 'An autoregressive model writes one token a pass.',
  },
};

/** The editable number of each rule that has one. */
export const POLICY_NUMBER: Record<Exclude<PolicyKind, 'steps' | 'ar'>, PolicyNumber> = {
  threshold: { label: 'Threshold', min: 0.05, max: 1, step: 0.01, initial: 0.9 },
  entropy: { label: 'Entropy bound', min: 0, max: 5, step: 0.01, initial: 0.1 },
  factor: { label: 'Factor', min: 0.05, max: 10, step: 0.05, initial: 1 },
  verify: { label: 'Drafts ahead', ...LIMITS.ahead, step: 1, initial: VERIFY.ahead },
};

/**
 * Drafts ahead where nobody has named a number. On a processor a forward costs about what its width says: the
 * 55 tokens of the first visit took 150 ms without drafts ahead, 410 ms with four.
 */
export function aheadOn(backend: DeviceReport['backend']): number {
  return backend === 'webgpu' ? VERIFY.ahead : 0;
}

/** Values the rail remembers for every rule, so that a look at another one loses nothing. */
export interface PolicyValues {
  readonly steps: number;
  readonly threshold: number;
  readonly entropy: number;
  readonly factor: number;
  readonly verify: number;
}

/** The policy of a kind with the remembered values; steps never exceed the chunk. */
export function policyOf(kind: PolicyKind, values: PolicyValues, chunk: number): Policy {
  switch (kind) {
    case 'steps':
      return { kind, steps: Math.min(values.steps, chunk) };
    case 'threshold':
      return { kind, threshold: values.threshold };
    case 'entropy':
      return { kind, bound: values.entropy };
    case 'factor':
      return { kind, factor: values.factor };
    case 'verify':
      return { kind, ahead: values.verify };
    case 'ar':
      return { kind };
  }
}
