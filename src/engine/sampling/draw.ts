import type { ChunkPrediction, DenoiserShape, Likely, Limit, Limits, Noise } from '../denoiser.ts';
import { gumbelOf, noiseBits, slotKey } from './noise.ts';

/**
 * From logits to a token, on the CPU: the twin of the sampling pass on the GPU. WASM, native CPU and the
 * scripted fake draw with it, and the self-check compares the GPU with it.
 */

/** Which row of a logits matrix, and what it is the prediction for. */
export interface LogitsRow {
  /** Index of the row's first logit. */
  readonly offset: number;
  /** Logits in the row. */
  readonly vocabSize: number;
  /** Slot that the noise belongs to; 0 for a causal prediction. */
  readonly slot: number;
  /** The token in the slot now, whose probability is asked for too. */
  readonly current: number;
}

/** What one row of logits says. Probabilities are at temperature 1, whatever the draw's temperature. */
export interface Drawn {
  readonly id: number;
  readonly probability: number;
  /** Natural logarithm of `probability`. */
  readonly logProb: number;
  /** Of the whole distribution, nats. */
  readonly entropy: number;
  /** Probability of the likeliest token less that of the second likeliest. */
  readonly margin: number;
  /** Probability of the row's `current` token; 0 when that token is forbidden. */
  readonly current: number;
}

/**
 * Of our own family: [MASK] and [SEP] stand only in the input, and take no part in any prediction. Published models'
 * own code forbids nothing, so that a probability is what it is there: two ids that no token has.
 */
export function forbiddenIds({
  attention,
  maskId,
  sepId,
  vocabSize,
}: DenoiserShape): readonly [number, number] {
  return attention.kind === 'token-causal' ? [maskId, sepId] : [vocabSize, vocabSize];
}

/** Which tokens take no part in a prediction. */
export function outOf(forbidden: readonly number[], limit?: Limit): (token: number) => boolean {
  return (token) =>
    forbidden.includes(token) ||
    (limit !== undefined && limit.ids.includes(token) === (limit.kind === 'not'));
}

/**
 * Draws one token: at temperature 0 the likeliest, above it by the Gumbel-max trick. The lowest id wins
 * a tie. Forbidden tokens, and those that a limit leaves out, count as having a logit of minus infinity.
 */
export function drawRow(
  logits: Float32Array,
  row: LogitsRow,
  forbidden: readonly number[],
  noise: Noise,
  limit?: Limit,
): Drawn {
  const { offset, vocabSize, slot, current } = row;
  const key = slotKey(noise.seed, slot);
  const isOut = outOf(forbidden, limit);
  let id = -1;
  let best = -Infinity;
  let max = -Infinity;
  let second = -Infinity;
  for (let token = 0; token < vocabSize; token++) {
    if (isOut(token)) continue;
    const logit = logits[offset + token]!;
    const score =
      noise.temperature > 0 ? logit / noise.temperature + gumbelOf(noiseBits(key, token)) : logit;
    if (id < 0 || score > best) {
      id = token;
      best = score;
    }
    if (logit > max) {
      second = max;
      max = logit;
    } else if (logit > second) second = logit;
  }

  let sum = 0;
  let weighted = 0;
  for (let token = 0; token < vocabSize; token++) {
    if (isOut(token)) continue;
    const above = logits[offset + token]! - max;
    const weight = Math.exp(above);
    sum += weight;
    // A weight of 0 may come with minus infinity, and their product is NaN.
    if (weight > 0) weighted += weight * above;
  }

  const logSum = Math.log(sum);
  const logProb = logits[offset + id]! - max - logSum;
  return {
    id,
    probability: Math.exp(logProb),
    logProb,
    entropy: Math.max(0, logSum - weighted / sum),
    margin: (1 - Math.exp(second - max)) / sum,
    current: isOut(current) ? 0 : Math.exp(logits[offset + current]! - max - logSum),
  };
}

/**
 * The likeliest tokens of a row, the likeliest first, the lowest id before its equals.
 * @param into where they and their log-probabilities at temperature 1 go, from `at` on; -1 where fewer take part
 * @param known what `drawRow` said of the row, which tells how its logits are to be read
 */
export function likeliestOf(
  logits: Float32Array,
  { offset, vocabSize }: LogitsRow,
  isOut: (token: number) => boolean,
  { id, logProb }: Pick<Drawn, 'id' | 'logProb'>,
  into: Likely,
  row: number,
): void {
  const { count, ids } = into;
  const first = row * count;
  ids.fill(-1, first, first + count);
  const shift = logProb - logits[offset + id]!;
  for (let token = 0; token < vocabSize; token++) {
    if (isOut(token)) continue;
    const logit = logits[offset + token]!;
    let at = first + count;
    while (at > first && (ids[at - 1]! < 0 || logit > logits[offset + ids[at - 1]!]!)) at--;
    if (at === first + count) continue;
    ids.copyWithin(at + 1, at, first + count - 1);
    ids[at] = token;
  }
  for (let at = first; at < first + count; at++) {
    into.logProb[at] = ids[at]! < 0 ? -Infinity : logits[offset + ids[at]!]! + shift;
  }
}

/**
 * Draws every slot of a chunk.
 * @param logits chunk slots times vocabulary, row by row
 * @param limits by slot
 */
export function drawChunk(
  logits: Float32Array,
  chunk: readonly number[],
  shape: DenoiserShape,
  noise: Noise,
  limits?: Limits,
): ChunkPrediction {
  const { vocabSize } = shape;
  const forbidden = forbiddenIds(shape);
  const ids = new Int32Array(chunk.length);
  const probability = new Float32Array(chunk.length);
  const entropy = new Float32Array(chunk.length);
  const margin = new Float32Array(chunk.length);
  const current = new Float32Array(chunk.length);
  for (const [slot, now] of chunk.entries()) {
    const row = { offset: slot * vocabSize, vocabSize, slot, current: now };
    const drawn = drawRow(logits, row, forbidden, noise, limits?.get(slot));
    ids[slot] = drawn.id;
    probability[slot] = drawn.probability;
    entropy[slot] = drawn.entropy;
    margin[slot] = drawn.margin;
    current[slot] = drawn.current;
  }
  return { ids, probability, entropy, margin, current };
}
