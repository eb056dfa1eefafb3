import type { Denoiser, DenoiserShape } from '../denoiser.ts';
import { fault, FaultError } from '../fault.ts';
import type { Engine, EnginePass, RowScores } from './engine.ts';
import { SerialQueue } from './serial-queue.ts';

/** A denoiser on an engine of ours. */
export interface EngineDenoiser extends Denoiser {
  readonly shape: DenoiserShape;
  /** Bytes of keys and values that one cached token takes. */
  readonly cacheBytesPerToken: number;
}

/** An engine that is asked for one thing at a time, and for nothing after its end. */
export class QueuedEngine {
  readonly #engine: Engine;
  readonly #queue = new SerialQueue();
  #disposed: Promise<void> | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get cacheBytesPerToken(): number {
    return this.#engine.cacheBytesPerToken;
  }

  run(pass: EnginePass): Promise<RowScores> {
    return this.#engine.run(pass);
  }

  /** Runs a task, and whatever passes it asks for, when those before it are done. */
  enqueue<T>(task: () => Promise<T>): Promise<T> {
    if (this.#disposed !== null) {
      return Promise.reject(new FaultError(fault('internal', { why: 'disposed' })));
    }
    return this.#queue.run(task);
  }

  dispose(): Promise<void> {
    this.#disposed ??= this.#queue.run(() => this.#engine.dispose());
    return this.#disposed;
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
