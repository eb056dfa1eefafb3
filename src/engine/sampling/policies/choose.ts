import { known, numberOf, secondOf, type RevealPolicy } from './policies.ts';
import type { Candidate, Progress } from './policy.ts';

/**
 * Which of the candidates a pass reveals. Pure; equal costs go to the lower slot first, so a run can be repeated on
 * any device that predicts alike.
 */

/** A policy and the setting that orders its candidates. */
export interface Chooser {
  readonly policy: RevealPolicy;
  /** Nats a slot, see `Settings`. */
  readonly nearness: number;
  /** Whether a pass may take nothing, where the rule is that of a model's own code; left out, it may not. */
  readonly mayRest?: boolean;
}

/**
 * The slots to reveal: at least one, when there is a candidate and a pass may not rest.
 * @returns slots in ascending order
 */
export function choose(
  { policy, nearness, mayRest = false }: Chooser,
  candidates: readonly Candidate[],
  progress: Progress,
): number[] {
  const { rule } = known(policy.kind);
  if (rule === null) throw new Error(`${policy.kind} reveals no slots`);
  // The surest masks alone are too often at the far end of a chunk, where little is known yet (the positional
  // weight of PC-Sampler, arXiv 2508.13021).
  const near = rule.isOrdered ? nearness : 0;
  const ordered = inOrder(
    candidates,
    (candidate) => rule.cost(candidate, progress) + near * candidate.slot,
  );
  const wanted = rule.count(numberOf(policy) ?? 0, ordered, progress, secondOf(policy) ?? 0);
  const count = Math.max(mayRest ? 0 : 1, wanted);
  return ordered
    .slice(0, count)
    .map((candidate) => candidate.slot)
    .toSorted((a, b) => a - b);
}

/** Candidates by cost, the least first. */
function inOrder(
  candidates: readonly Candidate[],
  cost: (candidate: Candidate) => number,
): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, cost: cost(candidate) }))
    .toSorted((a, b) => a.cost - b.cost || a.candidate.slot - b.candidate.slot)
    .map(({ candidate }) => candidate);
}
