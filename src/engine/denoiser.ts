/**
 * The seam between the sampler and whatever computes a forward pass: WebGPU, WASM, native CPU, a masked language
 * model of another library, a recorded run, a scripted fake.
 *
 * A denoiser holds one sequence. What it computes, and what it may keep, follows from how its model attends:
 *
 * - **token-causal** (ours): clean text attends causally and is kept in the KV cache; the noisy chunk attends to all of
 *   it and, both ways, to itself. So the cache is exact and does not depend on how the text was cut into chunks (see
 *   the design, "The model family"). Every row predicts the token after it, so a chunk's first slot is predicted by its
 *   anchor, the last clean token computed once more; callers need not know, but for the room that it takes.
 * - **block-causal**: `prefill` and `commit` take clean tokens of any number; of those, the blocks that are whole are
 *   computed, each seeing itself and what is before it, and cached exactly. Tokens of a block that is not whole wait,
 *   known and uncached, and are computed with every chunk behind them. A chunk begins at position `length` and must
 *   not reach beyond the end of that position's block.
 * - **bidirectional**: `prefill` and `commit` only keep the tokens, and compute nothing. A chunk is all of the canvas
 *   behind them, revealed slots and [MASK], and `denoise` is one forward over everything.
 *
 * The last two have no causal pass. `next` is then `UNKNOWN`, but for a block-causal model whose logits are shifted and
 * whose last clean token ends a block: that one's row predicts it. The scores of a commit are unknown (NaN, -1), and
 * branches are refused.
 */
export interface Denoiser {
  readonly shape: DenoiserShape;

  /** Clean tokens of the sequence: a chunk begins at this position. Where text is cached token by token, all are. */
  readonly length: number;

  /** Bytes that the KV cache of the cached tokens takes on the device. */
  readonly cacheBytes: number;

  /**
   * Starts a sequence: empties the cache, then one pass over the prompt, as far as its model's attention lets text be
   * computed ahead.
   * @param tokens the prompt, at least one token
   * @param noise how the prediction is drawn, at slot 0, and the branches; greedy when left out
   * @param branches chunks that the same forward denoises; token-causal only
   * @param limits by token of the call: what the one after it may become
   * @throws RangeError of tokens that do not fit the context, or are none
   */
  prefill(
    tokens: readonly number[],
    noise?: Noise,
    branches?: readonly Branch[],
    limits?: Limits,
  ): Promise<Opening>;

  /**
   * One bidirectional pass over a chunk that begins at position `length`. Reads the cache, never
   * writes it; a `Look` may keep keys and values aside.
   * @param chunk ids, [MASK] where nothing is revealed yet
   * @param limits what its slots may become, see `Branch`
   * @param look which slots are asked about, and what need not be computed; everything where left out
   */
  denoise(
    chunk: readonly number[],
    noise: Noise,
    limits?: Limits,
    look?: Look,
  ): Promise<ChunkPrediction>;

  /**
   * Appends finished tokens to the sequence; their keys and values enter the cache, as far as the model's attention
   * lets text be computed ahead.
   * @param noise how `next` is drawn, at slot 0, and the branches; greedy when left out
   * @param branches chunks that the same forward denoises; token-causal only
   * @param limits by token of the call: what the one after it may become, in `next` and in `greedyId`
   */
  commit(
    tokens: readonly number[],
    noise?: Noise,
    branches?: readonly Branch[],
    limits?: Limits,
  ): Promise<CommitScores>;

  /**
   * Forgets all clean tokens from `length` on. After a rewind the causal prediction at the new end is
   * unknown until the next commit, so the first `logProb` of that commit is NaN.
   * @throws RangeError when `length` is larger than the sequence
   */
  rewind(length: number): void;

  /** Frees sessions and device buffers. The denoiser is unusable afterwards. */
  dispose(): Promise<void>;
}

/** What a pass over a chunk is asked for. */
export interface Look {
  /** Slots whose prediction is wanted, ascending; all that are computed where left out. Others get `NOT_ASKED`. */
  readonly slots?: readonly number[];
  /**
   * Bidirectional: keeps the keys and values of everything that the pass computes, for passes with `anew` over the
   * same canvas. Of no effect where the runtime can keep none, see `DenoiserShape.keepsNothing`.
   */
  readonly keep?: boolean;
  /**
   * Bidirectional: the slots from `from` up to `to` alone are computed. For all else, prompt and canvas, the keys and
   * values of the last pass with `keep` stand, though they belong to an earlier canvas: an **approximation** (the
   * prefix and the dual cache of Fast-dLLM, arXiv 2505.22618). A runtime that keeps nothing computes everything.
   */
  readonly anew?: { readonly from: number; readonly to: number };
  /** How many of the likeliest tokens of each slot are told, up to `MOST_LIKELY`. Token-causal only. */
  readonly likely?: number;
  /** What the caller will ask for next. A runtime may compute it at once; what it answers is the same. */
  readonly ahead?: Foreseen;
}

/** Passes over a chunk that no decision stands between: each reveals the surest of the slots that are still masked. */
export interface Foreseen {
  /** Passes that are left, this one among them. Each reveals an equal share of what is masked, rounded up. */
  readonly passes: number;
  /** What a slot further to the right counts against it, nats. */
  readonly nearness: number;
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
  /** How many of the likeliest tokens of each slot are told, up to `MOST_LIKELY`; one number for all of a forward. */
  readonly likely?: number;
}

/** By slot of a chunk, or by token of clean text for what comes after it. */
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

/** Likeliest tokens of a slot that may be asked for: more bring a draft next to nothing, see `Transition`. */
export const MOST_LIKELY = 8;

/** What the causal pass over the prompt predicts. */
export interface Opening {
  /** The causal prediction for the first position after the prompt; `UNKNOWN` where nothing predicts it. */
  readonly next: Prediction;
  /** A prediction for each branch, in order. */
  readonly chunks: readonly ChunkPrediction[];
}

/**
 * What a token sees.
 * - token-causal: text what is before it, a chunk all of the text before it and itself, both ways
 * - block-causal: its own block, of the model's size, and all blocks before it. The first block begins with the first
 *   token of the prompt (`start`), or blocks are counted from the prompt's end, so that the first of the prompt may be
 *   shorter and the first of the answer is whole (`prompt-end`)
 * - bidirectional: everything
 */
export type Attention =
  | { readonly kind: 'token-causal' }
  | {
      readonly kind: 'block-causal';
      readonly block: number;
      readonly origin: 'start' | 'prompt-end';
    }
  | { readonly kind: 'bidirectional' };

/**
 * Which row predicts a token. own: the token's own. shifted: the row before it; the first row that a pass has of a
 * canvas or a block stands for its own token as well.
 */
export type LogitsPlace = 'own' | 'shifted';

/** How our models attend and predict. */
export const TOKEN_CAUSAL = {
  attention: { kind: 'token-causal' },
  logits: 'shifted',
} as const satisfies Pick<DenoiserShape, 'attention' | 'logits'>;

/**
 * What the token before a mask makes of the mask's prediction. The masks of a chunk are predicted apart from each other,
 * and what is likeliest slot by slot need not fit together; with a transition, a draft is read off from left to right,
 * each token behind the one before it:
 *
 *     logits(token | row, before) = logits(token | row) + before[before] . token[token]
 *
 * The low rank is that of NART-CRF (arXiv 1910.11555); that a diffusion model's marginals lack what an autoregressive
 * part can give back is the point of Discrete Copula Diffusion (arXiv 2410.01949). Fitted by
 * `training/fit_transition.py`.
 */
export interface Transition {
  readonly rank: number;
  /** [vocabulary, rank]: what a token speaks for in the slot after it. */
  readonly before: Float32Array;
  /** [vocabulary, rank] */
  readonly token: Float32Array;
}

/** What the sampler must know about a model. */
export interface DenoiserShape {
  readonly attention: Attention;
  readonly logits: LogitsPlace;
  /** Set where the runtime can keep no keys and values from pass to pass: then no cache mode is of effect. */
  readonly keepsNothing?: true;
  /** What a draft is read off with; absent of models that have none. */
  readonly transition?: Transition;
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

/** Where nothing predicts a token. */
export const UNKNOWN: Prediction = { id: -1, logProb: NaN };

/** What stands in a `ChunkPrediction` for a slot that was not asked about; its `margin` and `current` are 0 too. */
export const NOT_ASKED = { id: -1, probability: 0, entropy: 0 } as const;

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
  /** The likeliest tokens of each slot, where they were asked for. */
  readonly likely?: Likely;
  /**
   * Passes that came in the time of this one and that nobody has asked for yet, see `Look.ahead`; none where left out.
   * Of those that came together each says how many are left.
   */
  readonly foreseen?: number;
}

/** The likeliest tokens of the slots of a chunk, the likeliest first. */
export interface Likely {
  /** Of each slot. */
  readonly count: number;
  /** [slots, count]; -1 where fewer may stand there. */
  readonly ids: Int32Array;
  /** [slots, count], nats, at temperature 1. */
  readonly logProb: Float32Array;
}

/** What a causal pass over `tokens` says of them, arrays of the same length. */
export interface CommitScores {
  /** log p(token | all before it), nats; the first is NaN right after a rewind. */
  readonly logProb: Float32Array;
  /** The likeliest token at each position given all before it; the first is -1 right after a rewind. */
  readonly greedyId: Int32Array;
  /** log p of `greedyId`, nats. */
  readonly greedyLogProb: Float32Array;
  /** The causal prediction for the position after the last token; `UNKNOWN` where nothing predicts it. */
  readonly next: Prediction;
  /** A prediction for each branch, in order. */
  readonly chunks: readonly ChunkPrediction[];
}
