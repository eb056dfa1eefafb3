import {
  NOT_ASKED,
  UNKNOWN,
  type Branch,
  type ChunkPrediction,
  type CommitScores,
  type DenoiserShape,
  type Limit,
  type Limits,
  type Noise,
} from '../denoiser.ts';
import { checkLimits } from './engine-denoiser.ts';
import type { EnginePass, OpenLayout, RowScores } from './engine.ts';

/** What the denoisers of models without causal text have in common. */

/** A pass over a chunk, and where its tokens lie. */
export interface ChunkPass {
  readonly chunk: readonly number[];
  /** Slots that are asked about, ascending; all where undefined. */
  readonly slots: readonly number[] | undefined;
  readonly noise: Noise;
  readonly limits: Limits | undefined;
  /** New tokens of the pass. */
  readonly tokens: readonly number[];
  /** Which of the new tokens stands in the chunk's slot 0; below 0 where that one is not computed. */
  readonly first: number;
  readonly past: number;
  /** Of the new tokens, those whose keys and values are kept. */
  readonly kept: number;
  readonly open: OpenLayout;
}

/** The slots that a pass asks about. */
export function askedSlots({
  chunk,
  slots,
}: Pick<ChunkPass, 'chunk' | 'slots'>): readonly number[] {
  return slots ?? [...chunk.keys()];
}

/** The engine's pass for a chunk. Where nothing is asked about, its first row is. */
export function chunkPass({ logits }: Pick<DenoiserShape, 'logits'>, pass: ChunkPass): EnginePass {
  const { chunk, noise, tokens, first, past, kept, open } = pass;
  const slots = askedSlots(pass);
  const back = logits === 'shifted' ? 1 : 0;
  const limited = new Map<number, Limit>();
  for (const [row, slot] of slots.entries()) {
    const limit = pass.limits?.get(slot);
    if (limit !== undefined) limited.set(row, limit);
  }
  return {
    tokens,
    past,
    clean: kept,
    branches: [],
    open,
    // The first row of a shifted pass stands for its own token, too.
    rows: slots.length === 0 ? [0] : slots.map((slot) => Math.max(0, first + slot - back)),
    targets: slots.length === 0 ? [chunk[0]!] : slots.map((slot) => chunk[slot]!),
    slots: slots.length === 0 ? [-1] : slots,
    limits: limited,
    heldTarget: null,
    noise,
  };
}

/** The prediction that a chunk's pass came to. */
export function chunkPrediction(
  scores: RowScores,
  pass: Pick<ChunkPass, 'chunk' | 'slots'>,
): ChunkPrediction {
  const prediction = unasked(pass.chunk.length);
  for (const [row, slot] of askedSlots(pass).entries()) {
    prediction.ids[slot] = scores.id[row]!;
    prediction.probability[slot] = Math.exp(scores.logProb[row]!);
    prediction.entropy[slot] = scores.entropy[row]!;
    prediction.margin[slot] = scores.margin[row]!;
    prediction.current[slot] = Math.exp(scores.targetLogProb[row]!);
  }
  return prediction;
}

/** The prediction for a chunk before anything is known of its slots. */
export function unasked(slots: number): ChunkPrediction {
  return {
    ids: new Int32Array(slots).fill(NOT_ASKED.id),
    probability: new Float32Array(slots).fill(NOT_ASKED.probability),
    entropy: new Float32Array(slots).fill(NOT_ASKED.entropy),
    margin: new Float32Array(slots),
    current: new Float32Array(slots),
  };
}

/** What a commit says of tokens that no causal pass has scored. */
export function unscored(count: number): Omit<CommitScores, 'next'> {
  return {
    logProb: new Float32Array(count).fill(UNKNOWN.logProb),
    greedyId: new Int32Array(count).fill(UNKNOWN.id),
    greedyLogProb: new Float32Array(count).fill(UNKNOWN.logProb),
    chunks: [],
  };
}

/** @throws RangeError of tokens that no pass can take */
export function checkTokens(
  tokens: readonly number[],
  end: number,
  { vocabSize, contextLength }: DenoiserShape,
): void {
  if (tokens.length === 0) throw new RangeError('a pass needs at least one token');
  if (end > contextLength) {
    throw new RangeError(`a sequence to position ${end} exceeds the context of ${contextLength}`);
  }
  const odd = tokens.find((id) => !Number.isInteger(id) || id < 0 || id >= vocabSize);
  if (odd !== undefined) {
    throw new RangeError(`${odd} is no token of a vocabulary of ${vocabSize}`);
  }
}

/** @throws RangeError of slots or limits that the chunk does not have */
export function checkSlots({
  chunk,
  slots,
  limits,
}: {
  readonly chunk: readonly number[];
  readonly slots?: readonly number[] | undefined;
  readonly limits?: Limits | undefined;
}): void {
  const isOut = (slot: number): boolean => !(slot >= 0 && slot < chunk.length);
  if (slots?.some(isOut) === true)
    throw new RangeError(`a slot beyond the ${chunk.length} of a chunk`);
  checkLimits(limits, chunk.length);
}

/** @throws RangeError where there are any */
export function refuseBranches(branches: readonly Branch[]): void {
  if (branches.length > 0) throw new RangeError('no chunk rides along where text is not causal');
}
