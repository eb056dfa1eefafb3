import type { ChunkPrediction, DenoiserShape } from '../denoiser.ts';
import type { Reveal } from '../trace/trace.ts';
import { choose, type Chooser } from './policies/choose.ts';
import { mostPasses } from './policies/policies.ts';
import type { Candidate, Progress } from './policies/policy.ts';

/**
 * What a pass may reveal, and the rule by which a text ends.
 *
 * - [EOS] is revealed only when every slot left of it is revealed already or is revealed in the same
 *   pass; then the chunk ends there, and what stands right of it is dropped.
 * - [PAD] follows [EOS] in training and means "the text is over by here". It is never text: where
 *   nothing else can be decided, the leftmost one ends the text, and is written as [EOS].
 * - Every pass reveals at least one slot, and the last pass that a policy gives a chunk all that are left.
 */

/** Whether a token ends the text. */
export function endsText(id: number, shape: DenoiserShape): boolean {
  return id === shape.eosId || id === shape.padId;
}

/**
 * The reveals of one denoise pass.
 * @param ids the chunk before the pass, with at least one [MASK]
 * @param at denoise passes over this chunk before this one, and the lots of its slots
 * @returns in ascending order of slot; the last has the id [EOS] where the text ends
 */
export function chooseReveals(
  prediction: ChunkPrediction,
  ids: readonly number[],
  shape: DenoiserShape,
  rule: Chooser,
  at: Omit<Progress, 'masked'>,
): Reveal[] {
  const masked = [...ids.keys()].filter((slot) => ids[slot] === shape.maskId);
  const ends = (slot: number): boolean => endsText(prediction.ids[slot]!, shape);
  const text = masked.filter((slot) => !ends(slot));
  // All masked slots left of the first end predict text, so no later end can be reached in this pass.
  const end = masked.find(ends);
  const isEos = end !== undefined && prediction.ids[end] === shape.eosId;

  const progress = { ...at, masked: masked.length };
  const slots = isLastPass(rule, at.pass)
    ? masked.slice(0, end === undefined ? masked.length : masked.indexOf(end) + 1)
    : text.length === 0
      ? masked.slice(0, 1)
      : chooseSlots(text, isEos ? end : undefined, prediction, rule, progress);

  return slots.map((slot) => ({
    slot,
    id: slot === end ? shape.eosId : prediction.ids[slot]!,
    confidence: prediction.probability[slot]!,
  }));
}

/**
 * Lets the policy choose among text and the [EOS] that could be reached. An [EOS] that it takes without
 * all the text before it has to wait, and the policy chooses again without it.
 */
function chooseSlots(
  text: readonly number[],
  eos: number | undefined,
  prediction: ChunkPrediction,
  rule: Chooser,
  progress: Progress,
): number[] {
  const candidate = (slot: number): Candidate => candidateAt(prediction, slot);
  if (eos !== undefined) {
    const chosen = choose(rule, [...text, eos].map(candidate), progress);
    const taken = chosen.filter((slot) => slot <= eos);
    const reached = text.filter((slot) => slot < eos).length + 1;
    if (!chosen.includes(eos)) return chosen;
    if (taken.length === reached) return taken;
  }
  return choose(rule, text.map(candidate), progress);
}

/** What a prediction says of a slot. */
export function candidateAt(prediction: ChunkPrediction, slot: number): Candidate {
  return {
    slot,
    confidence: prediction.probability[slot]!,
    entropy: prediction.entropy[slot]!,
    margin: prediction.margin[slot]!,
  };
}

function isLastPass({ policy }: Chooser, pass: number): boolean {
  return mostPasses(policy) - pass <= 1;
}
