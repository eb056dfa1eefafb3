import { lotOf } from '../../engine/sampling/noise.ts';
import { choose } from '../../engine/sampling/policies/choose.ts';
import {
  known,
  numberOf,
  type Policy,
  revealsSlots,
} from '../../engine/sampling/policies/policies.ts';
import type { Candidate } from '../../engine/sampling/policies/policy.ts';

/** Sixteen made-up confidences, falling: what a first pass over a chunk often looks like. */
export const SKETCH = Array.from({ length: 16 }, (_, i) => 0.99 - 0.8 * (i / 15) ** 1.5 - 0.01 * i);

/** The less sure a slot, the more entropy it has: so a rule that orders by either takes the bars from the left. */
const ENTROPIES = SKETCH.map(entropyOf).toSorted((a, b) => a - b);

const SLOTS: readonly Candidate[] = SKETCH.map((confidence, slot) => ({
  slot,
  confidence,
  entropy: ENTROPIES[slot] ?? 0,
  // Half of what is left goes to the best rival.
  margin: Math.max(0, confidence - (1 - confidence) / 2),
}));

export interface Sketch {
  /** Which of the bars the rule takes in one pass. */
  readonly taken: ReadonlySet<number>;
  /** Height of the rule's line, 0 to 1, where the rule is a level. */
  readonly level: number | null;
}

/** What a rule takes of the sketch's sixteen slots in one pass: the sampler says it. */
export function ruleSketch(policy: Policy): Sketch {
  if (!revealsSlots(policy)) {
    const bars = policy.kind === 'ar' ? 1 : SKETCH.length;
    return { taken: new Set(Array(bars).keys()), level: null };
  }
  const taken = choose({ policy, nearness: 0 }, SLOTS, {
    ...{ masked: SLOTS.length, pass: 0 },
    lot: (slot) => lotOf(1, slot, 0),
  });
  const isLevel = known(policy.kind).rule?.isLevel === true;
  return { taken: new Set(taken), level: isLevel ? numberOf(policy) : null };
}

/** Entropy of a slot whose best token has probability p and one rival the rest: enough for a sketch. */
function entropyOf(p: number): number {
  const q = 1 - p;
  return -(p * Math.log(p) + (q > 0 ? q * Math.log(q) : 0));
}
