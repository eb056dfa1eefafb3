/** As many texts are kept as a person goes back in earnest: each may be long. */
const MOST = 20;

interface Replacement {
  readonly before: string;
  readonly after: string;
}

/** The texts that were put in the place of others past a field's own undo history. */
export class Replacements {
  readonly #done: Replacement[] = [];
  readonly #undone: Replacement[] = [];

  add(before: string, after: string): void {
    this.#done.push({ before, after });
    if (this.#done.length > MOST) this.#done.shift();
    this.#undone.length = 0;
  }

  /**
   * @param now what stands in the field; while it is not what was put there, the field's own history is due
   * @returns what stood there before; null where nothing is to be taken back
   */
  undo(now: string): string | null {
    const last = this.#done.at(-1);
    if (last?.after !== now) return null;
    this.#done.pop();
    this.#undone.push(last);
    return last.before;
  }

  /** Does again what was taken back last. */
  redo(now: string): string | null {
    const last = this.#undone.at(-1);
    if (last?.before !== now) return null;
    this.#undone.pop();
    this.#done.push(last);
    return last.after;
  }
}
