import { type Candidate, choose } from '../../engine/sampling/policies/policies.ts';
import type { Policy } from '../../engine/sampling/policies/settings.ts';

/** Sixteen made-up confidences, falling: what a first pass over a chunk often looks like. */
export const SKETCH = Array.from({ length: 16 }, (_, i) => 0.99 - 0.8 * (i / 15) ** 1.5 - 0.01 * i);

/** The less sure a slot, the more entropy it has: so the sampler takes the bars from the left, whatever the order. */
const ENTROPIES = SKETCH.map(entropyOf).toSorted((a, b) => a - b);

const SLOTS: readonly Candidate[] = SKETCH.map((confidence, slot) => ({
  slot,
  confidence,
  entropy: ENTROPIES[slot] ?? 0,
}));

export interface Sketch {
  /** How many of the bars the rule takes in one pass. */
  readonly taken: number;
  /** Height of the rule's line, 0 to 1, where the rule is a level. */
  readonly level: number | null;
}

/** What a rule takes of the sketch's sixteen slots in one pass: the sampler says it. */
export function ruleSketch(policy: Policy): Sketch {
  switch (policy.kind) {
    case 'verify':
      return { taken: SKETCH.length, level: null };
    case 'ar':
      return { taken: 1, level: null };
    default: {
      const rule = { policy, nearness: 0 };
      return {
        taken: choose(rule, SLOTS, { masked: SLOTS.length, pass: 0 }).length,
        level: policy.kind === 'threshold' ? policy.threshold : null,
      };
    }
  }
}

/** Entropy of a slot whose best token has probability p and one rival the rest: enough for a sketch. */
function entropyOf(p: number): number {
  const q = 1 - p;
  return -(p * Math.log(p) + (q > 0 ? q * Math.log(q) : 0));
}
