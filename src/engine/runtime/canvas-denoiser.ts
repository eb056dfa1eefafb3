import {
  UNKNOWN,
  type Branch,
  type ChunkPrediction,
  type CommitScores,
  type DenoiserShape,
  type Limits,
  type Look,
  type Noise,
  type Opening,
} from '../denoiser.ts';
import type { Engine } from './engine.ts';
import { checkRewind, QueuedEngine, type EngineDenoiser } from './engine-denoiser.ts';
import {
  checkSlots,
  checkTokens,
  chunkPass,
  chunkPrediction,
  refuseBranches,
  unscored,
  type ChunkPass,
} from './open-passes.ts';

/**
 * A model that sees its whole canvas, both ways: every pass is one forward over all that there is, and nothing is kept.
 *
 * A `Look` may have keys and values of one pass kept for later ones over the same canvas. Those belong to what stood
 * there then: an approximation, and the caller's to name so. They lie in the engine's cache, one for each token in the
 * order of positions. A later pass computes its window anew and hides what is kept of it; what it appends is dropped.
 */
export class CanvasDenoiser implements EngineDenoiser {
  readonly shape: DenoiserShape;
  readonly #engine: QueuedEngine;
  /** Clean tokens before the canvas. */
  readonly #clean: number[] = [];
  /** Slots of the canvas whose keys and values are kept, with those of all clean tokens. */
  #kept: number | null = null;

  constructor(shape: DenoiserShape, engine: Engine) {
    this.shape = shape;
    this.#engine = new QueuedEngine(engine);
  }

  get length(): number {
    return this.#clean.length;
  }

  get cacheBytes(): number {
    const tokens = this.#kept === null ? 0 : this.length + this.#kept;
    return tokens * this.cacheBytesPerToken;
  }

  get cacheBytesPerToken(): number {
    return this.#engine.cacheBytesPerToken;
  }

  prefill(
    tokens: readonly number[],
    _noise?: Noise,
    branches: readonly Branch[] = [],
  ): Promise<Opening> {
    return this.#engine.enqueue(() => {
      refuseBranches(branches);
      checkTokens(tokens, tokens.length, this.shape);
      this.rewind(0);
      this.#clean.push(...tokens);
      return Promise.resolve({ next: UNKNOWN, chunks: [] });
    });
  }

  denoise(
    chunk: readonly number[],
    noise: Noise,
    limits?: Limits,
    look: Look = {},
  ): Promise<ChunkPrediction> {
    return this.#engine.enqueue(async () => {
      checkTokens(chunk, this.length + chunk.length, this.shape);
      const slots = computedSlots(chunk, look);
      checkSlots({ chunk, slots, limits });
      const pass = { chunk, slots, noise, limits, ...this.#place(chunk, look) };
      const scores = await this.#engine.run(chunkPass(this.shape, pass));
      if (look.keep === true) this.#kept = chunk.length;
      return chunkPrediction(scores, pass);
    });
  }

  commit(
    tokens: readonly number[],
    _noise?: Noise,
    branches: readonly Branch[] = [],
  ): Promise<CommitScores> {
    return this.#engine.enqueue(() => {
      refuseBranches(branches);
      checkTokens(tokens, this.length + tokens.length, this.shape);
      this.#clean.push(...tokens);
      this.#kept = null;
      return Promise.resolve({ ...unscored(tokens.length), next: UNKNOWN });
    });
  }

  rewind(length: number): void {
    checkRewind(length, this.length);
    this.#clean.length = length;
    this.#kept = null;
  }

  dispose(): Promise<void> {
    return this.#engine.dispose();
  }

  #place(
    chunk: readonly number[],
    { keep = false, anew }: Look,
  ): Pick<ChunkPass, 'tokens' | 'first' | 'past' | 'kept' | 'open'> {
    const { length } = this;
    const whole = [...this.#clean, ...chunk];
    const seesAll = (count: number): number[] => Array.from({ length: count }, () => count);
    if (anew === undefined) {
      const kept = keep ? whole.length : 0;
      const open = { at: 0, ends: seesAll(whole.length) };
      return { tokens: whole, first: length, past: 0, kept, open };
    }
    if (this.#kept !== chunk.length || keep) throw new RangeError('no such canvas is kept');
    const { from, to } = anew;
    if (!(from >= 0 && from < to && to <= chunk.length)) {
      throw new RangeError(`slots ${from} to ${to} of ${chunk.length} are computed anew`);
    }
    // A shifted row predicts the token after it, so the one before the window comes along.
    const before = this.shape.logits === 'shifted' && length + from > 0 ? 1 : 0;
    const begin = length + from - before;
    const end = length + to;
    const tokens = whole.slice(begin, end);
    const past = end === whole.length ? begin : whole.length;
    const hidden = past === begin ? undefined : { from: begin, to: end };
    const open = { at: begin, ends: seesAll(tokens.length), ...(hidden && { hidden }) };
    return { tokens, first: before - from, past, kept: 0, open };
  }
}

/** The slots that a pass is asked about: of those that it computes. */
function computedSlots(chunk: readonly number[], { slots, anew }: Look): readonly number[] {
  if (anew === undefined) return slots ?? [...chunk.keys()];
  const computed = [...chunk.keys()].slice(anew.from, anew.to);
  if (slots?.some((slot) => slot < anew.from || slot >= anew.to) === true) {
    throw new RangeError(`slots outside of ${anew.from} to ${anew.to} are not computed`);
  }
  return slots ?? computed;
}
