import {
  GREEDY,
  type ChunkPrediction,
  type CommitScores,
  type Denoiser,
  type DenoiserShape,
  type Noise,
  type Prediction,
} from '../diffusion/denoiser.ts';
import { FaultError } from '../diffusion/fault.ts';
import type { Engine, EnginePass, RowScores } from './engine.ts';
import { SerialQueue } from './serial-queue.ts';

/** Keeps the account of one sequence and asks an engine for its passes, one at a time. */
export class SequenceDenoiser implements Denoiser {
  readonly shape: DenoiserShape;
  private readonly engine: Engine;
  private readonly queue = new SerialQueue();
  private cached = 0;
  /** Whether the engine holds the causal row that predicts position `length`. */
  private holdsRow = false;
  private disposed: Promise<void> | null = null;

  constructor(shape: DenoiserShape, engine: Engine) {
    this.shape = shape;
    this.engine = engine;
  }

  get length(): number {
    return this.cached;
  }

  get cacheBytes(): number {
    return this.cached * this.cacheBytesPerToken;
  }

  /** Bytes of keys and values that one cached token takes. */
  get cacheBytesPerToken(): number {
    return this.engine.cacheBytesPerToken;
  }

  prefill(tokens: readonly number[], noise: Noise = GREEDY): Promise<Prediction> {
    return this.enqueue(async () => {
      this.rewind(0);
      this.check(tokens);
      const scores = await this.pass(tokens, {
        attention: 'causal',
        keep: true,
        rows: 'last',
        targets: [this.shape.maskId],
        heldTarget: null,
        noise,
        firstSlot: 0,
      });
      this.extend(tokens.length);
      return prediction(scores, 0);
    });
  }

  denoise(chunk: readonly number[], noise: Noise): Promise<ChunkPrediction> {
    return this.enqueue(async () => {
      this.check(chunk);
      const scores = await this.pass(chunk, {
        attention: 'chunk',
        keep: false,
        rows: 'all',
        targets: chunk,
        heldTarget: null,
        noise,
        firstSlot: 0,
      });
      return {
        ids: scores.id,
        probability: scores.logProb.map(Math.exp),
        entropy: scores.entropy,
        current: scores.targetLogProb.map(Math.exp),
      };
    });
  }

  commit(tokens: readonly number[], noise: Noise = GREEDY): Promise<CommitScores> {
    return this.enqueue(async () => {
      this.check(tokens);
      const count = tokens.length;
      const held = this.holdsRow;
      const scores = await this.pass(tokens, {
        attention: 'causal',
        keep: true,
        rows: 'all',
        // Row i predicts token i + 1; the row before the first token is held from the pass before.
        targets: [...tokens.slice(1), this.shape.maskId],
        heldTarget: held ? tokens[0]! : null,
        noise,
        // `next` is drawn with slot 0, however many tokens were committed with it.
        firstSlot: 1 - count,
      });
      this.extend(count);
      return {
        logProb: shifted(
          scores.targetLogProb.slice(0, count),
          count,
          held ? scores.targetLogProb[count]! : NaN,
        ),
        greedyId: shifted(
          scores.greedyId.slice(0, count),
          count,
          held ? scores.greedyId[count]! : -1,
        ),
        greedyLogProb: shifted(
          scores.greedyLogProb.slice(0, count),
          count,
          held ? scores.greedyLogProb[count]! : NaN,
        ),
        next: prediction(scores, count - 1),
      };
    });
  }

  rewind(length: number): void {
    if (!Number.isInteger(length) || length < 0 || length > this.cached) {
      throw new RangeError(`cannot rewind to ${length}: ${this.cached} tokens are cached`);
    }
    if (length === this.cached) return;
    this.cached = length;
    this.holdsRow = false;
  }

  dispose(): Promise<void> {
    this.disposed ??= this.queue.run(() => this.engine.dispose());
    return this.disposed;
  }

  private enqueue<T>(task: () => Promise<T>): Promise<T> {
    if (this.disposed !== null) {
      return Promise.reject(new FaultError('internal', 'The model was already disposed of.'));
    }
    return this.queue.run(task);
  }

  private pass(
    tokens: readonly number[],
    rest: Omit<EnginePass, 'tokens' | 'past'>,
  ): Promise<RowScores> {
    return this.engine.run({ tokens, past: this.cached, ...rest });
  }

  private extend(count: number): void {
    this.cached += count;
    this.holdsRow = true;
  }

  private check(tokens: readonly number[]): void {
    if (tokens.length === 0) throw new RangeError('a pass needs at least one token');
    const end = this.cached + tokens.length;
    if (end > this.shape.contextLength) {
      throw new RangeError(`${end} tokens exceed the context of ${this.shape.contextLength}`);
    }
    for (const id of tokens) {
      if (!Number.isInteger(id) || id < 0 || id >= this.shape.vocabSize) {
        throw new RangeError(`${id} is no token of a vocabulary of ${this.shape.vocabSize}`);
      }
    }
  }
}

function prediction(scores: RowScores, row: number): Prediction {
  return { id: scores.id[row]!, logProb: scores.logProb[row]! };
}

interface Shiftable {
  copyWithin(target: number, start: number, end: number): unknown;
  fill(value: number, start: number, end: number): unknown;
}

/** Moves `values` up by one, the last falls out, and puts `first` in front; in place. */
function shifted<T extends Shiftable>(values: T, count: number, first: number): T {
  values.copyWithin(1, 0, count - 1);
  values.fill(first, 0, 1);
  return values;
}
