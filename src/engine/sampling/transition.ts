import type { ChunkPrediction, DenoiserShape, Likely, Transition } from '../denoiser.ts';
import { endsText } from './candidates.ts';

/**
 * The likeliest token of a slot behind the one before it, see `Transition`.
 * @param likely of the chunk; what it leaves out counts as before
 */
export function behind(
  { rank, before, token }: Transition,
  likely: Likely,
  slot: number,
  previous: number,
): { readonly id: number; readonly probability: number } {
  const first = slot * likely.count;
  let rest = 1;
  let best = -1;
  let highest = -Infinity;
  const logits: number[] = [];
  for (let at = first; at < first + likely.count; at++) {
    const id = likely.ids[at]!;
    if (id < 0) break;
    const logProb = likely.logProb[at]!;
    rest -= Math.exp(logProb);
    let logit = logProb;
    for (let i = 0; i < rank; i++) logit += before[previous * rank + i]! * token[id * rank + i]!;
    logits.push(logit);
    if (logit > highest) {
      highest = logit;
      best = id;
    }
  }
  let sum = Math.max(0, rest);
  for (const logit of logits) sum += Math.exp(logit);
  return { id: best, probability: Math.exp(highest) / sum };
}

/**
 * A prediction for a rule that reveals whatever reaches a probability, where all that one pass reveals is to fit
 * together: a mask right of one that will be revealed is read behind it, and has the chance that both are right. So a
 * run of masks is revealed as far as its chance as a whole reaches.
 * @param ids the chunk as it stands
 * @param least probability that a slot must reach
 * @returns the same object where the model has no transition, or was not asked for the likeliest tokens
 */
export function readAlong(
  prediction: ChunkPrediction,
  ids: readonly number[],
  shape: DenoiserShape,
  least: number,
): ChunkPrediction {
  const { likely } = prediction;
  const { transition, maskId } = shape;
  if (transition === undefined || likely === undefined) return prediction;
  const read = {
    ...prediction,
    ids: prediction.ids.slice(),
    probability: prediction.probability.slice(),
  };
  // The token that will stand left of a mask, where it does not stand there yet: what does has been seen by the model.
  let before: number | null = null;
  let chance = 1;
  for (const [slot, now] of ids.entries()) {
    if (now === maskId && before !== null) {
      const { id, probability } = behind(transition, likely, slot, before);
      read.ids[slot] = id;
      read.probability[slot] = chance * probability;
    }
    chance = read.probability[slot]!;
    const id = read.ids[slot]!;
    // Behind an end stands no text: what is predicted there counts only as long as the end does not stand.
    before = now === maskId && chance >= least && !endsText(id, shape) ? id : null;
  }
  return read;
}
