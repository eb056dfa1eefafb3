import { type FaultData, fault, FaultError } from '../fault.ts';

/** Tries in a row that may fail before the fault is reported. */
export const TRIES = 4;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

/** A failure that may pass by itself: a dropped connection, a server that is overloaded. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly fault: FaultError;
  /** How long the server asks us to wait, ms. */
  readonly askedPauseMs: number;

  constructor(what: FaultData['network'], { askedPauseMs = 0, cause }: InterruptionOptions = {}) {
    const error = new FaultError(fault('network', what), { cause });
    super(error.message, { cause });
    this.fault = error;
    this.askedPauseMs = askedPauseMs;
  }
}

interface InterruptionOptions {
  readonly askedPauseMs?: number;
  readonly cause?: unknown;
}

/** Waits, or rejects as soon as the signal is aborted. */
export type Wait = (ms: number, signal: AbortSignal | null) => Promise<void>;

export const wait: Wait = (ms, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(cancelled());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted === true) stop();
  });

/** Counts failures in a row, and waits longer after each. */
export class Patience {
  readonly #wait: Wait;
  readonly #signal: AbortSignal | null;
  readonly #tries: number;
  #failures = 0;

  constructor(wait: Wait, signal: AbortSignal | null, tries = TRIES) {
    this.#wait = wait;
    this.#signal = signal;
    this.#tries = tries;
  }

  /** Whether one more failure ends it. */
  get isLastTry(): boolean {
    return this.#failures === this.#tries - 1;
  }

  /** Something arrived: the failures before it do not count any more. */
  renew(): void {
    this.#failures = 0;
  }

  /**
   * Waits after an interruption; anything else is thrown on.
   * @throws FaultError network after too many, cancelled
   */
  async after(error: unknown): Promise<void> {
    if (!(error instanceof Interruption)) throw error;
    this.#failures++;
    if (this.#failures >= this.#tries) throw error.fault;
    const pause = FIRST_PAUSE_MS * 2 ** (this.#failures - 1);
    // Spread out, so that a crowd that was cut off together does not come back together.
    const spread = pause * (0.5 + Math.random() / 2);
    await this.#wait(
      Math.min(LONGEST_PAUSE_MS, Math.max(spread, error.askedPauseMs)),
      this.#signal,
    );
  }
}

/**
 * Does a work again as long as it is interrupted and there is patience left.
 * @throws FaultError as `Patience.after`, and whatever else the work throws
 */
export async function persist<T>(patience: Patience, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      await patience.after(error);
    }
  }
}

export function cancelled(): FaultError {
  return new FaultError(fault('cancelled', { what: 'load' }));
}
