/** Lets the passes of a run through: freely, one by one, or not at all. */
export class Gate {
  /** Passes that may start now. */
  #permits: number;
  #open: (() => void) | null = null;
  readonly #signal: AbortSignal;

  /** @param signal opens the gate for good, since a cancelled run must reach its end */
  constructor(held: boolean, signal: AbortSignal) {
    this.#permits = held ? 0 : Infinity;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.resume('all'), { once: true });
    if (signal.aborted) this.#permits = Infinity;
  }

  get isHeld(): boolean {
    return this.#permits === 0;
  }

  /** Waits until a pass may start. One caller at a time. */
  async enter(): Promise<void> {
    while (this.isHeld) await new Promise<void>((resolve) => (this.#open = resolve));
    this.#permits--;
  }

  resume(passes: 'one' | 'all'): void {
    // Two steps asked for while one pass runs are two passes.
    this.#permits = passes === 'all' ? Infinity : this.isHeld ? 1 : this.#permits + 1;
    this.#open?.();
    this.#open = null;
  }

  pause(): void {
    if (!this.#signal.aborted) this.#permits = 0;
  }
}
