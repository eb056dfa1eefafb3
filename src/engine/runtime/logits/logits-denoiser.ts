import {
  type Branch,
  type ChunkPrediction,
  type CommitScores,
  type Denoiser,
  type DenoiserShape,
  type Limits,
  type Look,
  MOST_LIMITED,
  type Noise,
  NOT_ASKED,
  type Opening,
  UNKNOWN,
} from '../../denoiser.ts';
import { fault, FaultError } from '../../fault.ts';
import { drawRow } from '../../sampling/draw.ts';
import { SerialQueue } from '../serial-queue.ts';
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
  readonly #queue = new SerialQueue();
  readonly #clean: number[] = [];
  #disposed: Promise<void> | null = null;

  constructor(shape: DenoiserShape, model: LogitsModel) {
    this.shape = { ...shape, keepsNothing: true };
    this.#model = model;
  }

  get length(): number {
    return this.#clean.length;
  }

  prefill(
    tokens: readonly number[],
    _noise?: Noise,
    branches: readonly Branch[] = [],
  ): Promise<Opening> {
    return this.#enqueue(() => {
      this.#check(tokens, 0, branches);
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
    return this.#enqueue(async () => {
      const before = this.length;
      this.#check(chunk, before, []);
      const { values, vocabulary } = await this.#model.forward([...this.#clean, ...chunk]);
      const prediction = unasked(chunk.length);
      for (const slot of look.slots ?? chunk.keys()) {
        const limit = limits?.get(slot);
        if (limit !== undefined && !(limit.ids.length > 0 && limit.ids.length <= MOST_LIMITED)) {
          throw new RangeError(`slot ${slot} is limited by ${limit.ids.length} tokens`);
        }
        const row = { offset: this.#row(before + slot) * vocabulary, vocabSize: vocabulary };
        const drawn = drawRow(
          values,
          { ...row, slot, current: chunk[slot]! },
          // The code that such models come with forbids nothing; our rules say so by limits.
          [],
          noise,
          limit,
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
    return this.#enqueue(() => {
      this.#check(tokens, this.length, branches);
      this.#clean.push(...tokens);
      const unknown = (): Float32Array => new Float32Array(tokens.length).fill(NaN);
      return Promise.resolve({
        logProb: unknown(),
        greedyId: new Int32Array(tokens.length).fill(-1),
        greedyLogProb: unknown(),
        next: UNKNOWN,
        chunks: [],
      });
    });
  }

  rewind(length: number): void {
    if (!Number.isInteger(length) || length < 0 || length > this.length) {
      throw new RangeError(`cannot rewind to ${length}: the sequence has ${this.length} tokens`);
    }
    this.#clean.length = length;
  }

  dispose(): Promise<void> {
    this.#disposed ??= this.#queue.run(() => this.#model.dispose());
    return this.#disposed;
  }

  /** The row that predicts a position. */
  #row(position: number): number {
    return this.shape.logits === 'shifted' ? Math.max(0, position - 1) : position;
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    if (this.#disposed !== null) {
      return Promise.reject(new FaultError(fault('internal', { why: 'disposed' })));
    }
    return this.#queue.run(task);
  }

  #check(tokens: readonly number[], before: number, branches: readonly Branch[]): void {
    const { contextLength, vocabSize } = this.shape;
    if (branches.length > 0) throw new RangeError('nothing rides along: there is no causal pass');
    if (tokens.length === 0) throw new RangeError('a pass needs at least one token');
    if (before + tokens.length > contextLength) {
      throw new RangeError(
        `${before + tokens.length} tokens exceed the context of ${contextLength}`,
      );
    }
    for (const id of tokens) {
      if (!Number.isInteger(id) || id < 0 || id >= vocabSize) {
        throw new RangeError(`${id} is no token of a vocabulary of ${vocabSize}`);
      }
    }
  }
}

function unasked(slots: number): ChunkPrediction {
  return {
    ids: new Int32Array(slots).fill(NOT_ASKED.id),
    probability: new Float32Array(slots).fill(NOT_ASKED.probability),
    entropy: new Float32Array(slots).fill(NOT_ASKED.entropy),
    margin: new Float32Array(slots),
    current: new Float32Array(slots),
  };
}
