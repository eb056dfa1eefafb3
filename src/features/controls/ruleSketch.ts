import type { Policy } from '../../diffusion/settings.ts';

/** Sixteen made-up confidences, falling: what a first pass over a chunk often looks like. */
export const SKETCH = Array.from({ length: 16 }, (_, i) => 0.99 - 0.8 * (i / 15) ** 1.5 - 0.01 * i);

export interface Sketch {
  /** How many of the bars the rule takes in one pass. */
  readonly taken: number;
  /** Height of the rule's line, 0 to 1, where the rule is a level. */
  readonly level: number | null;
}

/** What a rule takes of the sketch's sixteen slots in one pass. */
export function ruleSketch(policy: Policy): Sketch {
  switch (policy.kind) {
    case 'steps':
      return {
        taken: Math.ceil(SKETCH.length / Math.min(policy.steps, SKETCH.length)),
        level: null,
      };
    case 'threshold':
      return {
        taken: Math.max(1, SKETCH.filter((p) => p >= policy.threshold).length),
        level: policy.threshold,
      };
    case 'entropy':
      return { taken: withinEntropy(policy.bound), level: null };
    case 'factor':
      return { taken: withinFactor(policy.factor), level: null };
    case 'verify':
      return { taken: SKETCH.length, level: null };
    case 'ar':
      return { taken: 1, level: null };
  }
}

/** The sum leaves out the largest entropy, so one slot always fits. */
function withinEntropy(bound: number): number {
  let sum = 0;
  let taken = 1;
  for (let n = 1; n < SKETCH.length; n++) {
    sum += entropy(SKETCH[n - 1] ?? 0);
    if (sum > bound) break;
    taken = n + 1;
  }
  return taken;
}

function withinFactor(factor: number): number {
  let taken = 1;
  SKETCH.forEach((p, i) => {
    if ((i + 2) * (1 - p) < factor) taken = i + 1;
  });
  return taken;
}

/** Entropy of a slot whose best token has probability p and one rival the rest: enough for a sketch. */
function entropy(p: number): number {
  const q = 1 - p;
  return -(p * Math.log(p) + (q > 0 ? q * Math.log(q) : 0));
}
