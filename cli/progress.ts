import { onOneLine } from './printable.ts';

/** A line on standard error that is overwritten on a terminal, and written now and then elsewhere. */
export class Progress {
  readonly #stream = process.stderr;
  #open = false;
  #last = -Infinity;

  /** Shows the line; elsewhere than on a terminal at most every ten seconds. */
  show(text: string): void {
    const line = onOneLine(text);
    if (this.#stream.isTTY) {
      this.#stream.write(`\r\u001B[K${line}`);
      this.#open = true;
      return;
    }
    const now = performance.now();
    if (now - this.#last < 10_000) return;
    this.#last = now;
    this.#stream.write(`${line}\n`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#open) this.#stream.write('\r\u001B[K');
    this.#open = false;
  }
}
