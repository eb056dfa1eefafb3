import { endsText } from '../sampling/candidates.ts';
import { branchesWidth } from '../trace/chunks.ts';
import {
  GREEDY,
  type Branch,
  type ChunkPrediction,
  type CommitScores,
  type Denoiser,
  type DenoiserShape,
  type Limit,
  type Limits,
  type Noise,
  type Opening,
  type Prediction,
} from '../denoiser.ts';
import { drawChunk, drawRow, forbiddenIds } from '../sampling/draw.ts';
import { noiseBits, slotKey, unit } from '../sampling/noise.ts';

/**
 * The model behind a scripted denoiser: the likeliest token after `clean` (prompt and text so far).
 * @param promptLength how much of `clean` is the prompt
 */
export type Script = (clean: readonly number[], promptLength: number) => number;

/** A script that writes one text, or one text for each prompt, and then [EOS]. */
export function writes(
  text: readonly number[] | ((prompt: readonly number[]) => readonly number[]),
  shape: DenoiserShape,
): Script {
  return (clean, promptLength) => {
    const target = typeof text === 'function' ? text(clean.slice(0, promptLength)) : text;
    return target[clean.length - promptLength] ?? shape.eosId;
  };
}

export interface ScriptedOptions {
  readonly shape: DenoiserShape;
  readonly script: Script;
  /** Decides which positions are hard and, with `errors`, which drafts are wrong. */
  readonly seed?: number;
  /**
   * 0 to 1: how likely the denoise pass prefers a wrong token where it knows no neighbour. The causal
   * pass is never wrong.
   */
  readonly errors?: number;
  /** Waits as long as a pass should seem to take; `tokens` is the width of the pass. */
  readonly pace?: (tokens: number) => Promise<void>;
  /** Bytes of keys and values that one cached token is said to take. */
  readonly cacheBytesPerToken?: number;
}

/** Neighbours that a slot's confidence rests on, and their weights: left ones count more. */
const NEIGHBOURS = [
  { offset: -1, weight: 4 },
  { offset: -2, weight: 2 },
  { offset: -3, weight: 1 },
  { offset: 1, weight: 2 },
  { offset: 2, weight: 1 },
] as const;

/** Lowest probability of the preferred token: above one half, so it is the argmax. */
const LEAST_SURE = 0.55;
const MOST_SURE = 0.998;
/** What the causal pass knows, on the scale of `supportOf`. */
const CAUSAL_SUPPORT = 0.8;
/** Share of the remaining probability that goes to one rival token. */
const RIVAL_SHARE = 0.7;

/**
 * A denoiser that follows a script, for tests and for work on the page. Runs look like a model's: some
 * positions are hard, confidence rises as neighbours are revealed, [PAD] is predicted after [EOS]. It is
 * strict: a call that no real denoiser could serve throws.
 */
export class ScriptedDenoiser implements Denoiser {
  readonly shape: DenoiserShape;
  readonly #options: ScriptedOptions;
  readonly #seed: number;
  readonly #clean: number[] = [];
  #promptLength = 0;
  /** Whether the causal prediction at the end of the cache is known: not after a rewind. */
  #predicts = false;
  #busy = false;
  #disposed = false;
  #forwards = 0;

  constructor(options: ScriptedOptions) {
    this.shape = options.shape;
    this.#options = options;
    this.#seed = options.seed ?? 1;
  }

  get length(): number {
    return this.#clean.length;
  }

  get cacheBytes(): number {
    return this.length * (this.#options.cacheBytesPerToken ?? 9216);
  }

  /** The cached tokens: what a test compares with the prompt and the committed text. */
  get cached(): readonly number[] {
    return [...this.#clean];
  }

  /** Forwards so far. */
  get forwards(): number {
    return this.#forwards;
  }

  async prefill(
    tokens: readonly number[],
    noise: Noise = GREEDY,
    branches: readonly Branch[] = [],
    limits?: Limits,
  ): Promise<Opening> {
    return this.#forward(tokens, branches, 0, () => {
      this.#checkClean(tokens);
      if (!this.#continues(tokens)) this.#promptLength = this.#endOfPrompt(tokens);
      this.#clean.length = 0;
      const chunks = this.#cache(tokens, branches, noise);
      return { next: this.#causal(noise, limits?.get(tokens.length - 1)), chunks };
    });
  }

  async denoise(chunk: readonly number[], noise: Noise, limits?: Limits): Promise<ChunkPrediction> {
    this.#checkStarted();
    return this.#forward([], [{ after: 0, ids: chunk }], this.length, () =>
      this.#drawChunk(chunk, noise, limits),
    );
  }

  async commit(
    tokens: readonly number[],
    noise: Noise = GREEDY,
    branches: readonly Branch[] = [],
    limits?: Limits,
  ): Promise<CommitScores> {
    this.#checkStarted();
    return this.#forward(tokens, branches, this.length, () => {
      this.#checkClean(tokens);
      const logProb = new Float32Array(tokens.length).fill(NaN);
      const greedyId = new Int32Array(tokens.length).fill(-1);
      const greedyLogProb = new Float32Array(tokens.length).fill(NaN);
      const chunks = this.#cache(tokens, branches, noise, (token, i) => {
        if (!this.#predicts) return;
        const row = this.#drawCausal(token, GREEDY, limits?.get(i - 1));
        logProb[i] = Math.log(row.current);
        greedyId[i] = row.id;
        greedyLogProb[i] = row.logProb;
      });
      const next = this.#causal(noise, limits?.get(tokens.length - 1));
      return { logProb, greedyId, greedyLogProb, next, chunks };
    });
  }

  /**
   * Caches the tokens, one after the other, and predicts each branch where it belongs.
   * @param before told of each token before it is cached
   */
  #cache(
    tokens: readonly number[],
    branches: readonly Branch[],
    noise: Noise,
    before: (token: number, i: number) => void = () => undefined,
  ): ChunkPrediction[] {
    const chunks: ChunkPrediction[] = [];
    for (let count = 0; count <= tokens.length; count++) {
      for (const [b, { after, ids, limits }] of branches.entries()) {
        if (after === count) chunks[b] = this.#drawChunk(ids, noise, limits);
      }
      const token = tokens[count];
      if (token === undefined) break;
      before(token, count);
      this.#clean.push(token);
      this.#predicts = true;
    }
    return chunks;
  }

  #drawChunk(chunk: readonly number[], noise: Noise, limits?: Limits): ChunkPrediction {
    return drawChunk(this.#draftLogits(chunk), chunk, this.shape, noise, limits);
  }

  rewind(length: number): void {
    this.#checkIdle();
    if (!Number.isInteger(length) || length < 0 || length > this.length) {
      throw new RangeError(`Cannot rewind ${this.length} cached tokens to ${length}.`);
    }
    this.#clean.length = length;
    this.#predicts = false;
  }

  dispose(): Promise<void> {
    this.#checkIdle();
    this.#disposed = true;
    return Promise.resolve();
  }

  async #forward<T>(
    clean: readonly number[],
    branches: readonly Branch[],
    start: number,
    work: () => T,
  ): Promise<T> {
    this.#checkIdle();
    const { contextLength, vocabSize } = this.shape;
    const tokens = [...clean, ...branches.flatMap(({ ids }) => ids)];
    if (tokens.length === 0) throw new RangeError('A pass over no tokens.');
    const ends = branches.map(({ after, ids }) => after + ids.length);
    const end = start + Math.max(clean.length, ...ends);
    const width = clean.length + branchesWidth(branches);
    if (Math.max(end, width) > contextLength) {
      throw new RangeError(
        `A pass over positions ${start} to ${end} of a context of ${contextLength}.`,
      );
    }
    for (const { after, ids } of branches) {
      if (!(after >= 0 && after <= clean.length) || ids.length === 0) {
        throw new RangeError(`A branch of ${ids.length} slots after ${after} of ${clean.length}.`);
      }
    }
    if (tokens.some((id) => !Number.isInteger(id) || id < 0 || id >= vocabSize)) {
      throw new RangeError(`A token is outside of the vocabulary: ${tokens.join(' ')}.`);
    }
    this.#busy = true;
    this.#forwards++;
    try {
      await this.#options.pace?.(width);
      return work();
    } finally {
      this.#busy = false;
    }
  }

  #checkIdle(): void {
    if (this.#disposed) throw new Error('The denoiser was disposed.');
    if (this.#busy) throw new Error('A pass is under way.');
  }

  #checkStarted(): void {
    if (this.length === 0) throw new Error('No prefill yet.');
  }

  #checkClean(tokens: readonly number[]): void {
    if (tokens.includes(this.shape.maskId)) throw new Error('[MASK] in clean text.');
  }

  /** A prefill reads what is given of the text, too, behind the [SEP] that ends the prompt. */
  #endOfPrompt(tokens: readonly number[]): number {
    return tokens.lastIndexOf(this.shape.sepId) + 1 || tokens.length;
  }

  /**
   * Whether a prefill goes on with the cached sequence, as it does without a cache: the same tokens, or
   * with one more. Any other prefill brings a new prompt.
   */
  #continues(tokens: readonly number[]): boolean {
    const more = tokens.length - this.length;
    return (
      this.length > 0 &&
      (more === 0 || more === 1) &&
      this.#clean.every((id, i) => id === tokens[i])
    );
  }

  #causal(noise: Noise, limit?: Limit): Prediction {
    const { id, logProb } = this.#drawCausal(-1, noise, limit);
    return { id, logProb };
  }

  #drawCausal(current: number, noise: Noise, limit?: Limit): ReturnType<typeof drawRow> {
    const { vocabSize } = this.shape;
    const logits = new Float32Array(vocabSize);
    const id = this.#options.script(this.#clean, this.#promptLength);
    const confidence = this.#confidence(this.length, CAUSAL_SUPPORT);
    this.#fill(logits, 0, confidence, id, this.#rival(this.length, id));
    const row = { offset: 0, vocabSize, slot: 0, current };
    return drawRow(logits, row, forbiddenIds(this.shape), noise, limit);
  }

  /** Follows the script through the chunk, along the tokens that are revealed already. */
  #draftLogits(chunk: readonly number[]): Float32Array {
    const { vocabSize, maskId, padId } = this.shape;
    const logits = new Float32Array(chunk.length * vocabSize);
    const context = [...this.#clean];
    let ended = false;
    for (const [slot, now] of chunk.entries()) {
      const position = this.length + slot;
      const right: number = ended ? padId : this.#options.script(context, this.#promptLength);
      const support = now === maskId ? supportOf(chunk, slot, maskId) : 1;
      const isWrong =
        !endsText(right, this.shape) &&
        this.#chance(position, 'error') < (this.#options.errors ?? 0) * (1 - support);
      const rival = this.#rival(position, right);
      const [first, second] = isWrong ? [rival, right] : [right, rival];
      this.#fill(logits, slot * vocabSize, this.#confidence(position, support), first, second);
      const taken: number = now === maskId ? right : now;
      context.push(taken);
      ended ||= endsText(taken, this.shape);
    }
    return logits;
  }

  /** Probability of the preferred token: easy positions are sure at once, hard ones when helped. */
  #confidence(position: number, support: number): number {
    const doubt = this.#chance(position, 'difficulty') * (1 - support);
    return MOST_SURE - (MOST_SURE - LEAST_SURE) * doubt;
  }

  /** Writes one row: the preferred token, a rival, and a thin rest over the whole vocabulary. */
  #fill(
    logits: Float32Array,
    offset: number,
    confidence: number,
    preferred: number,
    rival: number,
  ): void {
    const { vocabSize } = this.shape;
    const rest = (1 - confidence) * (1 - RIVAL_SHARE);
    logits.fill(Math.log(rest / vocabSize), offset, offset + vocabSize);
    logits[offset + rival] = Math.log((1 - confidence) * RIVAL_SHARE);
    logits[offset + preferred] = Math.log(confidence);
  }

  /** Some other token that may be predicted, [EOS] among them. */
  #rival(position: number, right: number): number {
    const { vocabSize, maskId, sepId, padId } = this.shape;
    const barred = [maskId, sepId, padId, right];
    let id = Math.floor(this.#chance(position, 'rival') * vocabSize);
    while (barred.includes(id)) id = (id + 1) % vocabSize;
    return id;
  }

  #chance(position: number, purpose: 'difficulty' | 'error' | 'rival'): number {
    const salt = { difficulty: 1, error: 2, rival: 3 }[purpose];
    return unit(noiseBits(slotKey(this.#seed, position), salt));
  }
}

/** How much of a slot's neighbourhood is known, 0 to 1. Left of the chunk all is; right of it, nothing. */
function supportOf(chunk: readonly number[], slot: number, maskId: number): number {
  let known = 0;
  let total = 0;
  for (const { offset, weight } of NEIGHBOURS) {
    const id = chunk[slot + offset];
    total += weight;
    if (slot + offset < 0 || (id !== undefined && id !== maskId)) known += weight;
  }
  return known / total;
}
