import { endsText } from './candidates.ts';
import type { Slots } from './slots.ts';
import type { ChunkPrediction, DenoiserShape } from '../denoiser.ts';
import { mostPasses, type Policy } from './policies/policies.ts';
import type { Edit } from '../trace/trace.ts';

/**
 * Token-to-token editing: a revealed token is replaced while its chunk is open when the model is clearly
 * of another opinion now (Seed Diffusion, arXiv 2508.02193, section 3.1; LLaDA2.1, arXiv 2602.08676, which
 * edits in every pass and then in a few passes after the last mask). A commit freezes the chunk; where the
 * canvas began as a draft, the commit first checks what edits have made of it.
 */

/** The replacement must be likelier than this (LLaDA2.1: 0.5 to 0.9). */
const SURE = 0.9;
/** The token in place must be less likely than this. */
const DOUBTFUL = 0.1;
/** Two tokens that want each other's place would swap for ever. */
const EDITS_A_SLOT = 2;
/** Passes over a chunk without masks. */
const POST_PASSES = 4;
/** With an edited draft, the causal pass must give every slot of it from the first edit on at least this. */
const LEAST_LIKELY = 0.01;

/**
 * The edits of one pass. Text is replaced by text: an edit neither ends a text nor lengthens it. Only a
 * draft, whose end may be wrong, can be ended by one, where no mask is left before it.
 * @returns in ascending order of slot; nothing follows an [EOS]
 */
export function chooseEdits(
  prediction: ChunkPrediction,
  slots: Slots,
  shape: DenoiserShape,
): Edit[] {
  const edits: Edit[] = [];
  for (const [slot, previous] of slots.ids.entries()) {
    const id = prediction.ids[slot]!;
    const confidence = prediction.probability[slot]!;
    if (slots.isMasked(slot) || slots.editsOf(slot) >= EDITS_A_SLOT) continue;
    if (id === previous || endsText(previous, shape)) continue;
    if (!(confidence > SURE && prediction.current[slot]! < DOUBTFUL)) continue;
    if (!endsText(id, shape)) {
      edits.push({ slot, id, confidence, previous });
    } else if (slots.isDrafted && !slots.ids.slice(0, slot).includes(shape.maskId)) {
      edits.push({ slot, id: shape.eosId, confidence, previous });
      break;
    }
  }
  return edits;
}

/**
 * How many passes a chunk may have for edits alone, once its last mask is gone. A policy that bounds
 * the passes of a chunk bounds these too.
 * @param passes denoise passes that the chunk has had
 */
export function postPasses(policy: Policy, passes: number): number {
  return Math.min(POST_PASSES, mostPasses(policy) - passes);
}

/**
 * The check of an edited draft, by the causal pass that is to cache it. Each edit may be likely where it stands
 * and the whole still be none, as where half of another solution takes the place of half of this one; then some
 * token left standing is one that nobody would write there. So one bad edit takes the good ones left of it with
 * it, and so does a token of the draft that the model finds odd wherever it stands.
 * @param drafted what the slots began as, from slot 0
 * @param ids what stands in them now
 * @param logProb log p of each of `ids` given all before it, nats
 * @returns the slot of the first edit; null where the edits stand, or there are none
 */
export function refusedEdit(
  drafted: readonly number[],
  ids: readonly number[],
  logProb: ArrayLike<number>,
): number | null {
  const first = drafted.findIndex((id, slot) => (ids[slot] ?? id) !== id);
  if (first < 0) return null;
  const least = Math.log(LEAST_LIKELY);
  const isUnlikely = drafted.some(
    (_, slot) => slot >= first && slot < ids.length && logProb[slot]! < least,
  );
  return isUnlikely ? first : null;
}
