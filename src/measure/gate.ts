/** Why a sweep waits, if it does. */
export type GateState = 'open' | 'paused' | 'hidden';

/**
 * Holds a sweep between two texts: while a person has paused it, and while the page is hidden, when a
 * browser slows everything down and no time means anything.
 */
export class SweepGate {
  #paused = false;
  #hidden = false;
  #visible = new AbortController();
  #wake: (() => void)[] = [];

  get state(): GateState {
    if (this.#hidden) return 'hidden';
    return this.#paused ? 'paused' : 'open';
  }

  /** Aborted when the page is hidden: what is measured under it is spoilt. */
  get visible(): AbortSignal {
    return this.#visible.signal;
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#rouse();
  }

  hide(): void {
    if (this.#hidden) return;
    this.#hidden = true;
    this.#visible.abort();
  }

  show(): void {
    if (!this.#hidden) return;
    this.#hidden = false;
    this.#visible = new AbortController();
    this.#rouse();
  }

  /** Waits until nothing holds the sweep, or until the signal is aborted. */
  async pass(signal: AbortSignal): Promise<void> {
    while (this.state !== 'open' && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake.push(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }

  #rouse(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
