import type { DenoiserShape } from '../denoiser.ts';
import type { Edit, Reveal } from '../trace/trace.ts';

/** What a slot begins as. */
export interface SlotStart {
  readonly id: number;
  /** Given, or put there for good: nothing edits it. */
  readonly isFixed: boolean;
}

/** The slots of the open chunk while it is denoised: given ones, and open ones. */
export class Slots {
  readonly #maskId: number;
  readonly #eosId: number;
  readonly #ids: number[];
  readonly #edits: number[];
  /** Whether it began as a draft, whose end may be wrong too. */
  readonly isDrafted: boolean;

  /**
   * @param slots what each begins as, [MASK] where nothing stands yet
   * @param isDrafted whether some of it is a draft
   */
  constructor(slots: readonly SlotStart[], shape: DenoiserShape, isDrafted = false) {
    this.#maskId = shape.maskId;
    this.#eosId = shape.eosId;
    this.#ids = slots.map(({ id }) => id);
    this.#edits = slots.map(({ isFixed }) => (isFixed ? Infinity : 0));
    this.isDrafted = isDrafted;
  }

  /** One id a slot, [MASK] where nothing is revealed yet. Shorter than it was once [EOS] is revealed. */
  get ids(): readonly number[] {
    return this.#ids;
  }

  get hasMasks(): boolean {
    return this.#ids.includes(this.#maskId);
  }

  /** Whether nothing here is open: every slot is given. */
  get isFixed(): boolean {
    return this.#edits.every((edits, slot) => slot >= this.#ids.length || edits === Infinity);
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

  /** Fills slots as a published model's own code does: nothing is dropped behind an [EOS]. */
  put(reveals: readonly Reveal[]): void {
    for (const { slot, id } of reveals) this.#ids[slot] = id;
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
