import {
  GREEDY,
  UNKNOWN,
  type Attention,
  type Branch,
  type ChunkPrediction,
  type CommitScores,
  type DenoiserShape,
  type Limits,
  type Look,
  type Noise,
  type Opening,
  type Prediction,
} from '../denoiser.ts';
import { blockEnd, wholeBlocks } from '../trace/chunks.ts';
import type { Engine } from './engine.ts';
import { checkLimits, checkRewind, QueuedEngine, type EngineDenoiser } from './engine-denoiser.ts';
import {
  checkSlots,
  checkTokens,
  chunkPass,
  chunkPrediction,
  refuseBranches,
  unscored,
} from './open-passes.ts';

/**
 * A model of blocks: a token sees its own block and all before it, so what a finished block has in the cache stays
 * right for good. Tokens of a block that is not whole yet wait, and are computed with every chunk behind them.
 *
 * Where blocks are counted from the prompt's end, the model's own code pads the prompt on the left, and wherever [PAD]
 * stands nobody sees it and no position is counted: such tokens are left out of every pass.
 */
export class BlockDenoiser implements EngineDenoiser {
  readonly shape: DenoiserShape;
  readonly #engine: QueuedEngine;
  readonly #attention: Extract<Attention, { kind: 'block-causal' }>;
  readonly #clean: number[] = [];
  /** Tokens of the prompt, from whose end blocks may be counted. */
  #prompt = 0;
  /** Of the clean tokens, those in whole blocks. */
  #cached = 0;

  constructor(
    shape: DenoiserShape,
    engine: Engine,
    attention: Extract<Attention, { kind: 'block-causal' }>,
  ) {
    this.shape = shape;
    this.#engine = new QueuedEngine(engine);
    this.#attention = attention;
  }

  get length(): number {
    return this.#clean.length;
  }

  get cacheBytes(): number {
    return this.#seen(0, this.#cached).length * this.cacheBytesPerToken;
  }

  get cacheBytesPerToken(): number {
    return this.#engine.cacheBytesPerToken;
  }

  prefill(
    tokens: readonly number[],
    noise: Noise = GREEDY,
    branches: readonly Branch[] = [],
    limits?: Limits,
  ): Promise<Opening> {
    return this.#engine.enqueue(async () => {
      refuseBranches(branches);
      checkTokens(tokens, tokens.length, this.shape);
      this.rewind(0);
      this.#prompt = tokens.length;
      return { next: await this.#extend(tokens, noise, limits), chunks: [] };
    });
  }

  denoise(
    chunk: readonly number[],
    noise: Noise,
    limits?: Limits,
    look: Look = {},
  ): Promise<ChunkPrediction> {
    return this.#engine.enqueue(async () => {
      const end = this.length + chunk.length;
      checkTokens(chunk, end, this.shape);
      checkSlots({ chunk, slots: look.slots, limits });
      const most = this.#endOf(this.length);
      if (end > most) {
        throw new RangeError(`a chunk to position ${end} in a block that ends at ${most}`);
      }
      if (look.keep === true || look.anew !== undefined) {
        throw new RangeError('only a whole canvas is kept aside');
      }
      const past = this.#seen(0, this.#cached).length;
      const waiting = this.#seen(this.#cached, this.length);
      const tokens = [...waiting, ...chunk];
      const pass = {
        ...{ chunk, slots: look.slots, noise, limits, tokens },
        ...{ first: waiting.length, past, kept: 0 },
        open: { at: past, ends: tokens.map(() => tokens.length) },
      };
      return chunkPrediction(await this.#engine.run(chunkPass(this.shape, pass)), pass);
    });
  }

  commit(
    tokens: readonly number[],
    noise: Noise = GREEDY,
    branches: readonly Branch[] = [],
    limits?: Limits,
  ): Promise<CommitScores> {
    return this.#engine.enqueue(async () => {
      refuseBranches(branches);
      checkTokens(tokens, this.length + tokens.length, this.shape);
      return { ...unscored(tokens.length), next: await this.#extend(tokens, noise, limits) };
    });
  }

  rewind(length: number): void {
    checkRewind(length, this.length);
    this.#clean.length = length;
    this.#cached = Math.min(this.#cached, this.#wholeIn(length));
  }

  dispose(): Promise<void> {
    return this.#engine.dispose();
  }

  /**
   * Appends tokens, and computes the blocks that are whole now.
   * @returns what the row of the last token predicts, where one is computed for it
   */
  async #extend(tokens: readonly number[], noise: Noise, limits?: Limits): Promise<Prediction> {
    checkLimits(limits, tokens.length);
    const limit = limits?.get(tokens.length - 1);
    const { maskId, logits } = this.shape;
    const clean = [...this.#clean, ...tokens];
    const from = this.#cached;
    const whole = this.#wholeIn(clean.length);
    const past = this.#seen(0, from, clean).length;
    const fresh = this.#seen(from, whole, clean);
    const row = fresh.length - 1;
    let next = UNKNOWN;
    if (fresh.length > 0) {
      const { id, logProb } = await this.#engine.run({
        ...{ tokens: fresh, past, clean: fresh.length, branches: [] },
        open: { at: past, ends: this.#ends(from, whole, clean) },
        ...{
          rows: [row],
          targets: [maskId],
          slots: [0],
          limits: new Map(limit && [[0, limit]]),
          heldTarget: null,
          noise,
        },
      });
      if (logits === 'shifted' && whole === clean.length)
        next = { id: id[0]!, logProb: logProb[0]! };
    }
    this.#clean.push(...tokens);
    this.#cached = whole;
    return next;
  }

  /** Of each token that is seen from `from` up to `to`, how many of those its block ends behind. */
  #ends(from: number, to: number, clean: readonly number[]): number[] {
    const ends: number[] = [];
    for (let begin = from; begin < to; begin = this.#endOf(begin)) {
      const count = this.#seen(begin, this.#endOf(begin), clean).length;
      const end = ends.length + count;
      for (let i = 0; i < count; i++) ends.push(end);
    }
    return ends;
  }

  /** The tokens that are computed at all. */
  #seen(from: number, to: number, clean: readonly number[] = this.#clean): readonly number[] {
    const tokens = clean.slice(from, to);
    const { padId, eosId } = this.shape;
    // Where a tokenizer has no [PAD], what ends a text stands for it: that is seen.
    if (this.#attention.origin === 'start' || padId === eosId) return tokens;
    return tokens.filter((id) => id !== padId);
  }

  #endOf(position: number): number {
    return blockEnd(this.#attention, this.#prompt, position);
  }

  /** Of the first so many tokens, those in whole blocks. */
  #wholeIn(length: number): number {
    return wholeBlocks(this.#attention, this.#prompt, length);
  }
}
