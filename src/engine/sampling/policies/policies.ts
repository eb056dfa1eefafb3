import { ordersSlots, type Policy } from './settings.ts';

/**
 * Reveal policies: which of the candidates a pass reveals. Each puts them in an order and takes the first few.
 * Pure functions; equal values go to the lower slot first, so a run can be repeated on any device that predicts
 * alike.
 */

/** The policies that reveal slots of a chunk; `verify` and `ar` write text in other ways. */
export type RevealPolicy = Extract<Policy, { kind: 'steps' | 'threshold' | 'entropy' | 'factor' }>;

export function revealsSlots(policy: Policy): policy is RevealPolicy {
  return ordersSlots(policy);
}

/** A policy and the setting that orders its candidates. */
export interface RevealRule {
  readonly policy: RevealPolicy;
  /** Nats a slot, see `Settings`. */
  readonly nearness: number;
}

/** A masked slot that may be revealed in this pass. */
export interface Candidate {
  readonly slot: number;
  /** Probability of the token that was drawn, 0 to 1. */
  readonly confidence: number;
  /** Of the slot's whole distribution, nats. */
  readonly entropy: number;
}

/** How far the open chunk has come. */
export interface Progress {
  /** Masked slots, candidates or not. */
  readonly masked: number;
  /** Denoise passes over this chunk before this one. */
  readonly pass: number;
}

/**
 * The slots to reveal: at least one, when there is a candidate.
 * @returns slots in ascending order
 */
export function choose(
  { policy, nearness }: RevealRule,
  candidates: readonly Candidate[],
  progress: Progress,
): number[] {
  const doubt = policy.kind === 'entropy' ? entropyOf : surpriseOf;
  const ordered = inOrder(candidates, (candidate) => doubt(candidate) + nearness * candidate.slot);
  const count = Math.max(1, countOf(policy, ordered, progress));
  return ordered
    .slice(0, count)
    .map((candidate) => candidate.slot)
    .toSorted((a, b) => a - b);
}

function countOf(policy: RevealPolicy, ordered: readonly Candidate[], progress: Progress): number {
  switch (policy.kind) {
    case 'steps':
      return stepsCount(policy.steps, progress);
    case 'threshold':
      return leading(ordered, (candidate) => candidate.confidence >= policy.threshold);
    case 'entropy':
      return entropyCount(policy.bound, ordered);
    case 'factor':
      return factorCount(policy.factor, ordered);
  }
}

/**
 * Fixed steps: an equal share of what is masked, rounded up, so the chunk is done after at most `steps`
 * passes (LLaDA, arXiv 2502.09992; SDAR `low_confidence_static`).
 */
function stepsCount(steps: number, { masked, pass }: Progress): number {
  return Math.ceil(masked / passesLeft(steps, pass));
}

/** Passes that a chunk may still have under the policy `steps`, this one included; at least 1. */
export function passesLeft(steps: number, pass: number): number {
  return Math.max(1, steps - pass);
}

/**
 * Entropy bound: the most candidates whose entropies, less the largest of them, sum to at most `bound`;
 * a bound on what the joint draw can lose against drawing one by one (EB-Sampler, arXiv 2505.24857).
 */
function entropyCount(bound: number, ordered: readonly Candidate[]): number {
  let others = 0;
  let largest = 0;
  return leading(ordered, ({ entropy }) => {
    others += Math.min(entropy, largest);
    largest = Math.max(entropy, largest);
    return others <= bound;
  });
}

/**
 * Factor: the largest n with (n + 1)(1 - c_n) < `factor`, c_n the least confidence of the first n. At 1,
 * revealing these at once equals revealing them greedily one after another (Fast-dLLM, arXiv 2505.22618,
 * theorem 1; its code compares with <= where the theorem, and this, has <).
 */
function factorCount(factor: number, ordered: readonly Candidate[]): number {
  let least = 1;
  return leading(ordered, ({ confidence }, i) => {
    least = Math.min(confidence, least);
    return (i + 2) * (1 - least) < factor;
  });
}

/** How many items from the first on pass the test without a gap. */
function leading<T>(items: readonly T[], test: (item: T, index: number) => boolean): number {
  const end = items.findIndex((item, index) => !test(item, index));
  return end < 0 ? items.length : end;
}

/**
 * Candidates by cost, the least first. The cost is what the model doubts, in nats, and for each slot to the
 * right the nearness more: the surest masks alone are too often at the far end of a chunk, where little is
 * known yet (the positional weight of PC-Sampler, arXiv 2508.13021).
 */
function inOrder(
  candidates: readonly Candidate[],
  cost: (candidate: Candidate) => number,
): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, cost: cost(candidate) }))
    .toSorted((a, b) => a.cost - b.cost || a.candidate.slot - b.candidate.slot)
    .map(({ candidate }) => candidate);
}

function entropyOf({ entropy }: Candidate): number {
  return entropy;
}

function surpriseOf({ confidence }: Candidate): number {
  return -Math.log(confidence);
}
