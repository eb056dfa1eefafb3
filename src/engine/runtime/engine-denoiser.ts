import { MOST_LIMITED, type Denoiser, type DenoiserShape, type Limits } from '../denoiser.ts';
import { ClosingQueue } from './closing-queue.ts';
import type { Chain, ChainLink, Engine, EnginePass, RowScores } from './engine.ts';

/** A denoiser on an engine of ours. */
export interface EngineDenoiser extends Denoiser {
  readonly shape: DenoiserShape;
  /** Bytes of keys and values that one cached token takes. */
  readonly cacheBytesPerToken: number;
}

/** An engine that is asked for one thing at a time, and for nothing after its end. */
export class QueuedEngine {
  readonly #engine: Engine;
  readonly #queue: ClosingQueue;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#queue = new ClosingQueue(() => engine.dispose());
  }

  get cacheBytesPerToken(): number {
    return this.#engine.cacheBytesPerToken;
  }

  run(pass: EnginePass): Promise<RowScores> {
    return this.#engine.run(pass);
  }

  /** A pass over a chunk and, where the device can do so, some of those behind it. */
  async runChain(
    pass: EnginePass,
    chain: Chain,
    ids: readonly number[],
  ): Promise<readonly ChainLink[]> {
    const links = await this.#engine.runChain?.(pass, chain);
    return links ?? [{ ids, scores: await this.#engine.run(pass) }];
  }

  /** Runs a task, and whatever passes it asks for, when those before it are done. */
  enqueue<T>(task: () => Promise<T>): Promise<T> {
    return this.#queue.run(task);
  }

  dispose(): Promise<void> {
    return this.#queue.dispose();
  }
}

/**
 * @param count slots or tokens that may be limited
 * @throws RangeError of a limit at none of them, or with no token or too many
 */
export function checkLimits(limits: Limits | undefined, count: number): void {
  for (const [at, { ids }] of limits ?? []) {
    if (!(at >= 0 && at < count) || ids.length === 0 || ids.length > MOST_LIMITED) {
      throw new RangeError(`slot ${at} of ${count} is limited by ${ids.length} tokens`);
    }
  }
}

/**
 * @param have tokens of the sequence
 * @throws RangeError when `length` is larger
 */
export function checkRewind(length: number, have: number): void {
  if (!Number.isInteger(length) || length < 0 || length > have) {
    throw new RangeError(`cannot rewind to ${length}: ${have} tokens are cached`);
  }
}
