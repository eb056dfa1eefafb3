import type { PolicyKind } from '../../engine/sampling/policies/policies.ts';
import { steps } from './nouns.ts';

/** What the page says of a policy. */
export interface PolicyWords {
  readonly title: string;
  /** The rule as a sentence; where its number is edited, that place is marked. */
  readonly rule: string;
  /** What its number is called; empty where it has none of its own. */
  readonly number: string;
  /** Why the number of steps does not apply; empty where it does. */
  readonly noSteps: string;
  /** The policy with its number, in a few words: "4 steps". */
  readonly brief: (value: number) => string;
}

/** Every policy, in the order in which they are offered. */
export const policies: Readonly<Record<PolicyKind, PolicyWords>> = {
  steps: {
    title: 'Fixed steps',
    rule: 'The first slots in order, an equal share each pass.',
    number: '',
    noSteps: '',
    brief: steps,
  },
  threshold: {
    title: 'Threshold',
    rule: 'The first slots in order, while their probability is <number></number> or more; at least one.',
    number: 'Threshold',
    noSteps: 'The threshold decides how many passes a chunk takes.',
    brief: (value) => `threshold ${value}`,
  },
  entropy: {
    title: 'Entropy',
    rule: 'The first slots in order, until their entropies add up to <number></number> nats.',
    number: 'Entropy bound',
    noSteps: 'The entropy bound decides how many passes a chunk takes.',
    brief: (value) => `entropy ${value}`,
  },
  factor: {
    title: 'Factor',
    rule: 'The first n slots in order, while (n + 1)(1 − p) of the least sure stays under <number></number>.',
    number: 'Factor',
    noSteps: 'The factor decides how many passes a chunk takes.',
    brief: (value) => `factor ${value}`,
  },
  margin: {
    title: 'Margin',
    rule: 'An equal share each pass, first the slots whose likeliest token leads the second by most.',
    number: '',
    noSteps: '',
    brief: (value) => `margin, ${steps(value)}`,
  },
  random: {
    title: 'Random',
    rule: 'An equal share each pass, slots by lot: the baseline. The seed draws the lots.',
    number: '',
    noSteps: '',
    brief: (value) => `random, ${steps(value)}`,
  },
  verify: {
    title: 'Draft and verify',
    rule: 'Drafts the chunk, checks it with the causal pass and keeps what agrees: the text of one-at-a-time decoding, in fewer passes. Up to <number></number> drafts ahead.',
    number: 'Drafts ahead',
    noSteps: 'The check decides how many passes a chunk takes.',
    brief: (value) => (value === 0 ? 'draft and verify' : `draft and verify, ${value} ahead`),
  },
  ar: {
    title: 'One at a time',
    rule: 'One token a pass, left to right.',
    number: '',
    noSteps: 'An autoregressive model writes one token a pass.',
    brief: () => 'one token a pass',
  },
  low_confidence: own('low_confidence', ''),
  low_confidence_static: own('low_confidence_static', ''),
  low_confidence_dynamic: own('low_confidence_dynamic', 'Threshold'),
  sequential: own('sequential', ''),
  entropy_bounded: own('entropy_bounded', 'Entropy bound'),
  sub_blocks: own('sub_blocks', 'Threshold'),
  maskgit_plus: own('maskgit_plus', ''),
  topk_margin: own('topk_margin', ''),
  neg_entropy: own('neg_entropy', ''),
};

/** A published model's own rule goes by the name that it has there; `own-policies.ts` says what it does. */
function own(title: string, number: string): PolicyWords {
  const level = number === '' ? '' : ` ${number}: <number></number>.`;
  return {
    title,
    rule: `As the model’s own code does it.${level}`,
    number,
    noSteps: number === '' ? '' : `${number} decides how many passes it takes.`,
    brief: (value) => (number === '' ? `${title}, ${steps(value)}` : `${title} ${value}`),
  };
}
