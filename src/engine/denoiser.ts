/**
 * The seam between the sampler and whatever computes a forward pass: WebGPU, WASM, native CPU,
 * a recorded run, a scripted fake.
 *
 * A denoiser holds one sequence. Clean text attends causally and is kept in the KV cache; the noisy
 * chunk attends to all of it and, both ways, to itself. So the cache is exact and does not depend on
 * how the text was cut into chunks (see the design, "The model family"). Every row predicts the token
 * after it, so a chunk's first slot is predicted by its anchor, the last clean token computed once more;
 * callers need not know, but for the room that it takes.
 */
export interface Denoiser {
  readonly shape: DenoiserShape;

  /** Clean tokens in the cache now. */
  readonly length: number;

  /** Bytes that the KV cache of the cached tokens takes on the device. */
  readonly cacheBytes: number;

  /**
   * Starts a sequence: empties the cache, then one causal pass over the prompt.
   * @param tokens the prompt, at least one token
   * @param noise how the prediction is drawn, at slot 0, and the branches; greedy when left out
   * @param branches chunks that the same forward denoises
   */
  prefill(tokens: readonly number[], noise?: Noise, branches?: readonly Branch[]): Promise<Opening>;

  /**
   * One bidirectional pass over a chunk that begins at position `length`. Reads the cache, never
   * writes it.
   * @param chunk ids, [MASK] where nothing is revealed yet
   * @param limits what its slots may become, see `Branch`
   */
  denoise(chunk: readonly number[], noise: Noise, limits?: Limits): Promise<ChunkPrediction>;

  /**
   * One causal pass over finished tokens; appends their keys and values to the cache.
   * @param noise how `next` is drawn, at slot 0, and the branches; greedy when left out
   * @param branches chunks that the same forward denoises
   */
  commit(
    tokens: readonly number[],
    noise?: Noise,
    branches?: readonly Branch[],
  ): Promise<CommitScores>;

  /**
   * Forgets all cached tokens from `length` on. After a rewind the causal prediction at the new end is
   * unknown until the next commit, so the first `logProb` of that commit is NaN.
   * @throws RangeError when `length` is larger than the cache
   */
  rewind(length: number): void;

  /** Frees sessions and device buffers. The denoiser is unusable afterwards. */
  dispose(): Promise<void>;
}

/**
 * A chunk that is denoised in the forward that caches the clean tokens before it, so that no forward of its
 * own is needed: its slots see the cache, the first `after` of the forward's clean tokens and, both ways,
 * each other. The prediction is the one that `denoise` would give after a commit of those tokens alone.
 * A forward has room for as many tokens as the context, the width of all branches counted (`chunkWidth`).
 */
export interface Branch {
  /** Clean tokens of the forward that lie before the chunk, 0 to all. */
  readonly after: number;
  /** [MASK] where nothing is revealed yet; at least one slot. */
  readonly ids: readonly number[];
  /** What its slots may become; anything where left out. */
  readonly limits?: Limits;
}

/** By slot of a chunk. */
export type Limits = ReadonlyMap<number, Limit>;

/**
 * What a slot's prediction is limited to: tokens that take no part in it, or the only ones that do. The others
 * count as having a logit of minus infinity.
 */
export interface Limit {
  readonly kind: 'not' | 'only';
  /** At least one and at most `MOST_LIMITED`; neither [MASK] nor [SEP]. */
  readonly ids: readonly number[];
}

/** Tokens that a limit may name: a query to the GPU has room for as many. */
export const MOST_LIMITED = 16;

/** What the causal pass over the prompt predicts. */
export interface Opening {
  /** The causal prediction for the first position after the prompt. */
  readonly next: Prediction;
  /** A prediction for each branch, in order. */
  readonly chunks: readonly ChunkPrediction[];
}

/** What the sampler must know about a model. */
export interface DenoiserShape {
  readonly vocabSize: number;
  /** Prompt and text together, tokens. */
  readonly contextLength: number;
  readonly maskId: number;
  readonly eosId: number;
  readonly padId: number;
  readonly sepId: number;
}

/**
 * How tokens are drawn. At temperature 0: the likeliest. Above it: the Gumbel-max trick with noise that
 * is a pure function of (seed, slot, token), see `noise.ts`, so every runtime draws alike.
 */
export interface Noise {
  readonly temperature: number;
  /** Unsigned 32 bits; the sampler derives a new one for every pass. */
  readonly seed: number;
}

export const GREEDY: Noise = { temperature: 0, seed: 0 };

/** One predicted token. [MASK] and [SEP] are never predicted. */
export interface Prediction {
  readonly id: number;
  /** Natural logarithm of the probability at temperature 1. */
  readonly logProb: number;
}

/** Per slot of a chunk, all arrays of the chunk's length. */
export interface ChunkPrediction {
  /** The token drawn (the likeliest, at temperature 0). */
  readonly ids: Int32Array;
  /** Probability of that token at temperature 1, 0 to 1. */
  readonly probability: Float32Array;
  /** Entropy of the whole distribution at temperature 1, nats. */
  readonly entropy: Float32Array;
  /** Probability of the likeliest token less that of the second likeliest, at temperature 1, 0 to 1. */
  readonly margin: Float32Array;
  /**
   * Probability that the token now in the slot would have, 0 to 1; of no meaning at a [MASK]. The edit
   * pass compares it with `probability`.
   */
  readonly current: Float32Array;
}

/** What a causal pass over `tokens` says of them, arrays of the same length. */
export interface CommitScores {
  /** log p(token | all before it), nats; the first is NaN right after a rewind. */
  readonly logProb: Float32Array;
  /** The likeliest token at each position given all before it; the first is -1 right after a rewind. */
  readonly greedyId: Int32Array;
  /** log p of `greedyId`, nats. */
  readonly greedyLogProb: Float32Array;
  /** The causal prediction for the position after the last token. */
  readonly next: Prediction;
  /** A prediction for each branch, in order. */
  readonly chunks: readonly ChunkPrediction[];
}
