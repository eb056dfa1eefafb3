import {
  GREEDY,
  NOT_ASKED,
  TOKEN_CAUSAL,
  UNKNOWN,
  type Branch,
  type ChunkPrediction,
  type CommitScores,
  type Denoiser,
  type DenoiserShape,
  type Limits,
  type Look,
  type Noise,
  type Opening,
  type Prediction,
} from '../denoiser.ts';
import { blockEnd, wholeBlocks } from '../trace/chunks.ts';
import { ScriptedDenoiser, type ScriptedOptions } from './scripted.ts';

/**
 * Follows a script as a block-causal or bidirectional model would be asked to: the contract of `Denoiser` for those
 * attentions, without a model. Strict as `ScriptedDenoiser` is: a call that no real denoiser could serve throws.
 */
export class ScriptedAttention implements Denoiser {
  readonly shape: DenoiserShape;
  /** What each chunk was asked with, in order. */
  readonly looks: (Look | undefined)[] = [];
  readonly #options: ScriptedOptions;
  /** Knows the script, and is told every token in turn. */
  readonly #script: ScriptedDenoiser;
  #forwards = 0;
  /** Tokens of the prompt: some models count their blocks from its end. */
  #prompt = 0;
  /** Of the canvas whose keys and values are kept, its slots. */
  #kept: number | null = null;

  /** @param options the shape's attention must be another than token-causal */
  constructor(options: ScriptedOptions) {
    if (options.shape.attention.kind === 'token-causal')
      throw new Error('That is ScriptedDenoiser.');
    this.shape = options.shape;
    this.#options = options;
    const { pace: _pace, ...script } = options;
    this.#script = new ScriptedDenoiser({
      ...script,
      shape: { ...options.shape, ...TOKEN_CAUSAL },
    });
  }

  get length(): number {
    return this.#script.length;
  }

  get cacheBytes(): number {
    return this.#cached(this.length) * (this.#options.cacheBytesPerToken ?? 9216);
  }

  /** Clean tokens so far: what a test compares with the prompt and the text. */
  get clean(): readonly number[] {
    return this.#script.cached;
  }

  /** Clean tokens in the cache. */
  get cached(): number {
    return this.#cached(this.length);
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
    refuseBranches(branches);
    this.#kept = null;
    const { next } = await this.#script.prefill(tokens, noise, [], limits);
    this.#prompt = tokens.length;
    const computed = this.#cached(tokens.length);
    await this.#forward(computed);
    return { next: this.#told(next, computed), chunks: [] };
  }

  async denoise(
    chunk: readonly number[],
    noise: Noise,
    limits?: Limits,
    look?: Look,
  ): Promise<ChunkPrediction> {
    this.looks.push(look);
    const { attention } = this.shape;
    const before = this.length;
    if (attention.kind === 'block-causal') {
      const end = blockEnd(attention, this.#prompt, before);
      if (before + chunk.length > end) {
        throw new RangeError(`A chunk to ${before + chunk.length} in a block that ends at ${end}.`);
      }
    }
    if (attention.kind !== 'bidirectional' && (look?.keep === true || look?.anew !== undefined)) {
      throw new RangeError('Only a whole canvas is kept aside.');
    }
    if (look?.anew !== undefined && this.#kept !== chunk.length) {
      throw new RangeError('No such canvas is kept.');
    }
    const prediction = await this.#script.denoise(chunk, noise, limits);
    if (look?.keep === true) this.#kept = chunk.length;
    const { from, to } = look?.anew ?? { from: this.#cached(before) - before, to: chunk.length };
    await this.#forward(to - from);
    return asked(prediction, look?.slots);
  }

  async commit(
    tokens: readonly number[],
    noise: Noise = GREEDY,
    branches: readonly Branch[] = [],
    limits?: Limits,
  ): Promise<CommitScores> {
    refuseBranches(branches);
    this.#kept = null;
    const before = this.#cached(this.length);
    const { next } = await this.#script.commit(tokens, noise, [], limits);
    const computed = this.#cached(this.length) - before;
    await this.#forward(computed);
    return {
      logProb: new Float32Array(tokens.length).fill(NaN),
      greedyId: new Int32Array(tokens.length).fill(-1),
      greedyLogProb: new Float32Array(tokens.length).fill(NaN),
      next: this.#told(next, computed),
      chunks: [],
    };
  }

  rewind(length: number): void {
    this.#script.rewind(length);
    this.#kept = null;
  }

  dispose(): Promise<void> {
    return this.#script.dispose();
  }

  /** Of so many clean tokens, those in whole blocks. */
  #cached(length: number): number {
    const { attention } = this.shape;
    if (attention.kind !== 'block-causal') return 0;
    return wholeBlocks(attention, this.#prompt, length);
  }

  /** Where logits are shifted, the pass that computes a block tells the token behind it. */
  #told(next: Prediction, computed: number): Prediction {
    const isWhole = computed > 0 && this.cached === this.length;
    return this.shape.logits === 'shifted' && isWhole ? next : UNKNOWN;
  }

  /** A forward over so many tokens; none over none. */
  async #forward(tokens: number): Promise<void> {
    if (tokens === 0) return;
    this.#forwards++;
    await this.#options.pace?.(tokens);
  }
}

/** A prediction with nothing in it but what was asked about. */
function asked(prediction: ChunkPrediction, slots: readonly number[] | undefined): ChunkPrediction {
  if (slots === undefined) return prediction;
  const out = {
    ids: new Int32Array(prediction.ids.length).fill(NOT_ASKED.id),
    probability: new Float32Array(prediction.ids.length),
    entropy: new Float32Array(prediction.ids.length),
    margin: new Float32Array(prediction.ids.length),
    current: new Float32Array(prediction.ids.length),
  };
  for (const slot of slots) {
    out.ids[slot] = prediction.ids[slot]!;
    out.probability[slot] = prediction.probability[slot]!;
    out.entropy[slot] = prediction.entropy[slot]!;
    out.margin[slot] = prediction.margin[slot]!;
    out.current[slot] = prediction.current[slot]!;
  }
  return out;
}

function refuseBranches(branches: readonly Branch[]): void {
  if (branches.length > 0) throw new RangeError('No chunk rides along where text is not causal.');
}
