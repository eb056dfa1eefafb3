import { givenAt, type Given } from '../engine/trace/given.ts';
import type { Denoised } from '../engine/trace/trace.ts';

/**
 * The open chunk as its passes tell it, for the check of a link alone: what is drawn comes from `replay`, which takes
 * for granted what is checked here.
 */
export class ToldChunk {
  readonly #eosId: number;
  readonly #given: Given;
  /** By slot; undefined where it is masked. */
  #slots: (number | undefined)[];
  #start = 0;
  /** Passes over it. */
  steps = 0;

  /** @param known the first token, where a causal pass has told it */
  constructor(eosId: number, given: Given, known: number | null) {
    this.#eosId = eosId;
    this.#given = given;
    this.#slots = known === null ? [] : [known];
  }

  apply({ start, size, drafted, revealed, edited }: Denoised): void {
    if (this.steps === 0) {
      this.#start = start;
      this.#slots = Array.from(
        { length: size },
        (_, slot) => this.#slots[slot] ?? givenAt(this.#given, start + slot) ?? drafted?.[slot],
      );
    }
    this.steps += 1;
    for (const { slot, id } of [...revealed, ...edited]) {
      this.#slots[slot] = id;
      // The end of the text drops what is right of it.
      if (id === this.#eosId) this.#slots.length = slot + 1;
    }
  }

  /**
   * Whether a token stands at some slot.
   * @param given with the prompt, where it counts for nothing: a sentence that is given whole has its end from there
   */
  holds(id: number, given: Given): boolean {
    return this.#slots.some(
      (token, slot) => token === id && givenAt(given, this.#start + slot) !== id,
    );
  }

  /** The token at a slot; undefined where it is masked, or beyond the end. */
  at(slot: number): number | undefined {
    return this.#slots[slot];
  }
}
