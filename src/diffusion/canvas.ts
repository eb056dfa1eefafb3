import type { DenoiserShape } from './denoiser.ts';
import type { Edit, Reveal } from './trace.ts';

/** The open chunk while it is denoised. */
export class Canvas {
  readonly #maskId: number;
  readonly #eosId: number;
  readonly #ids: number[];
  readonly #edits: number[];
  /** Whether it began as a draft, whose end may be wrong too. */
  readonly isDrafted: boolean;

  /**
   * @param drafted tokens that stand in the first slots from the beginning, at most `size`
   * @param settled of these, so many are not to be edited
   */
  constructor(size: number, shape: DenoiserShape, drafted: readonly number[] = [], settled = 0) {
    this.#maskId = shape.maskId;
    this.#eosId = shape.eosId;
    this.#ids = Array.from({ length: size }, (_, slot) => drafted[slot] ?? shape.maskId);
    this.#edits = Array.from({ length: size }, (_, slot) => (slot < settled ? Infinity : 0));
    this.isDrafted = drafted.length > 0;
  }

  /** One id a slot, [MASK] where nothing is revealed yet. Shorter than it was once [EOS] is revealed. */
  get ids(): readonly number[] {
    return this.#ids;
  }

  get hasMasks(): boolean {
    return this.#ids.includes(this.#maskId);
  }

  /** Whether the text ends in this chunk; [EOS] is then the last slot. */
  get ended(): boolean {
    return this.#ids.at(-1) === this.#eosId;
  }

  /** The text from slot 0 to the first [MASK] or [EOS]. */
  get leadingText(): number[] {
    const end = this.#ids.findIndex((id) => id === this.#maskId || id === this.#eosId);
    return end < 0 ? [...this.#ids] : this.#ids.slice(0, end);
  }

  isMasked(slot: number): boolean {
    return this.#ids[slot] === this.#maskId;
  }

  /** How often the slot's token was replaced; Infinity where it never may be. */
  editsOf(slot: number): number {
    return this.#edits[slot] ?? 0;
  }

  /** Fills masked slots. A revealed [EOS] drops the slots right of it. */
  reveal(reveals: readonly Reveal[]): void {
    for (const { slot, id } of reveals) {
      // Else a chunk would never be done.
      if (id === this.#maskId) throw new Error(`The model predicted [MASK] in slot ${slot}.`);
      this.#ids[slot] = id;
      if (id === this.#eosId) this.#ids.length = slot + 1;
    }
  }

  /** Replaces revealed tokens. An [EOS] drops the slots right of it. */
  edit(edits: readonly Edit[]): void {
    for (const { slot, id } of edits) {
      this.#ids[slot] = id;
      this.#edits[slot] = this.editsOf(slot) + 1;
      if (id === this.#eosId) this.#ids.length = slot + 1;
    }
  }
}
