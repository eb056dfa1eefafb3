import { fault, FaultError } from '../fault.ts';
import { SerialQueue } from './serial-queue.ts';

/** A serial queue over something that ends: what was asked before is still done, and nothing after it. */
export class ClosingQueue {
  readonly #queue = new SerialQueue();
  readonly #end: () => Promise<void>;
  #ended: Promise<void> | null = null;

  /** @param end frees what the tasks use; called once, behind all of them */
  constructor(end: () => Promise<void>) {
    this.#end = end;
  }

  /**
   * Runs a task when those before it are done.
   * @throws FaultError internal, once it has been disposed of
   */
  run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#ended !== null) {
      return Promise.reject(new FaultError(fault('internal', { why: 'disposed' })));
    }
    return this.#queue.run(task);
  }

  dispose(): Promise<void> {
    this.#ended ??= this.#queue.run(this.#end);
    return this.#ended;
  }
}
