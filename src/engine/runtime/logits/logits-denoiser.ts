import {
  type Branch,
  type ChunkPrediction,
  type CommitScores,
  type Denoiser,
  type DenoiserShape,
  type Limits,
  type Look,
  type Noise,
  type Opening,
  UNKNOWN,
} from '../../denoiser.ts';
import { drawRow } from '../../sampling/draw.ts';
import { ClosingQueue } from '../closing-queue.ts';
import { checkRewind } from '../engine-denoiser.ts';
import {
  askedSlots,
  checkSlots,
  checkTokens,
  refuseBranches,
  unasked,
  unscored,
} from '../open-passes.ts';
import type { LogitsModel } from './logits-model.ts';

/**
 * A bidirectional denoiser over a network that keeps nothing: every pass is one forward over prompt and canvas.
 */
export class LogitsDenoiser implements Denoiser {
  readonly shape: DenoiserShape;
  readonly cacheBytes = 0;
  /** Bytes of keys and values that one token takes: none is kept. */
  readonly cacheBytesPerToken = 0;
  readonly #model: LogitsModel;
  readonly #queue: ClosingQueue;
  readonly #clean: number[] = [];

  constructor(shape: DenoiserShape, model: LogitsModel) {
    this.shape = { ...shape, keepsNothing: true };
    this.#model = model;
    this.#queue = new ClosingQueue(() => model.dispose());
  }

  get length(): number {
    return this.#clean.length;
  }

  prefill(
    tokens: readonly number[],
    _noise?: Noise,
    branches: readonly Branch[] = [],
  ): Promise<Opening> {
    return this.#queue.run(() => {
      refuseBranches(branches);
      // A sentence may be all canvas, with nothing before it.
      if (tokens.length > 0) checkTokens(tokens, tokens.length, this.shape);
      this.#clean.splice(0, this.#clean.length, ...tokens);
      return Promise.resolve({ next: UNKNOWN, chunks: [] });
    });
  }

  denoise(
    chunk: readonly number[],
    noise: Noise,
    limits?: Limits,
    look: Look = {},
  ): Promise<ChunkPrediction> {
    return this.#queue.run(async () => {
      const before = this.length;
      const asked = { chunk, slots: look.slots, limits };
      checkTokens(chunk, before + chunk.length, this.shape);
      checkSlots(asked);
      const { values, vocabulary } = await this.#model.forward([...this.#clean, ...chunk]);
      const prediction = unasked(chunk.length);
      for (const slot of askedSlots(asked)) {
        const row = { offset: this.#row(before + slot) * vocabulary, vocabSize: vocabulary };
        const drawn = drawRow(
          values,
          { ...row, slot, current: chunk[slot]! },
          // The code that such models come with forbids nothing; our rules say so by limits.
          [],
          noise,
          limits?.get(slot),
        );
        prediction.ids[slot] = drawn.id;
        prediction.probability[slot] = drawn.probability;
        prediction.entropy[slot] = drawn.entropy;
        prediction.margin[slot] = drawn.margin;
        prediction.current[slot] = drawn.current;
      }
      return prediction;
    });
  }

  commit(
    tokens: readonly number[],
    _noise?: Noise,
    branches: readonly Branch[] = [],
  ): Promise<CommitScores> {
    return this.#queue.run(() => {
      refuseBranches(branches);
      checkTokens(tokens, this.length + tokens.length, this.shape);
      this.#clean.push(...tokens);
      return Promise.resolve({ ...unscored(tokens.length), next: UNKNOWN });
    });
  }

  rewind(length: number): void {
    checkRewind(length, this.length);
    this.#clean.length = length;
  }

  dispose(): Promise<void> {
    return this.#queue.dispose();
  }

  /** The row that predicts a position. */
  #row(position: number): number {
    return this.shape.logits === 'shifted' ? Math.max(0, position - 1) : position;
  }
}
