import type { DenoiserShape, Limit, Limits } from '../denoiser.ts';
import { endOfGiven, givenAt, givenFrom, type Given } from '../trace/given.ts';

/** What is given of a text, as the loops ask for it. A given [EOS] is where the text ends. */
export class GivenSlots {
  readonly all: Given;
  /** Position after the last given token: no text ends before it. */
  readonly reach: number;
  /** What is given at the very start of the text: it is cached with the prompt. */
  readonly head: readonly number[];
  /** Where [EOS] is given; null where it is not. */
  readonly end: number | null;
  readonly #shape: Pick<DenoiserShape, 'maskId' | 'eosId' | 'padId'>;

  constructor(all: Given, shape: Pick<DenoiserShape, 'maskId' | 'eosId' | 'padId'>) {
    this.all = all;
    this.#shape = shape;
    this.reach = endOfGiven(all);
    this.end = positionOf(shape.eosId, all);
    this.head = this.from(0);
  }

  /** The token given at a position; undefined where it is open. */
  at(position: number): number | undefined {
    return givenAt(this.all, position);
  }

  /** What is given from a position on, up to an open slot or the end of the text. */
  from(position: number): readonly number[] {
    const tokens = givenFrom(this.all, position);
    return tokens.at(-1) === this.#shape.eosId ? tokens.slice(0, -1) : tokens;
  }

  /** Whether the text has its given end at a position. */
  endsAt(position: number): boolean {
    return position === this.end;
  }

  /** The tokens of a stretch of the text before anything is written: those given, and [MASK]. */
  blank(start: number, size: number): number[] {
    const { maskId } = this.#shape;
    return Array.from({ length: size }, (_, slot) => this.at(start + slot) ?? maskId);
  }

  /**
   * What open slots may become from a position on: anything but an end of the text, where something given stands behind
   * them.
   * @returns by slot, from 0 at `start`; undefined where all may become anything
   */
  limits(start: number, size: number): Limits | undefined {
    if (start >= this.reach) return undefined;
    const { eosId, padId } = this.#shape;
    const limit: Limit = { kind: 'not', ids: [...new Set([eosId, padId])] };
    const slots = Array.from({ length: Math.min(size, this.reach - start) }, (_, slot) => slot);
    const open = slots.filter((slot) => this.at(start + slot) === undefined);
    return open.length === 0 ? undefined : new Map(open.map((slot) => [slot, limit]));
  }

  /** The same by clean token, for what comes after each. @param start position of the first; below 0 in the prompt */
  causalLimits(start: number, count: number): Limits | undefined {
    // Tokens of the prompt that come before others of it.
    const before = Math.max(0, -start - 1);
    const limits = this.limits(start + 1 + before, count - before);
    return limits && new Map([...limits].map(([slot, limit]) => [slot + before, limit]));
  }
}

function positionOf(id: number, given: Given): number | null {
  for (const { start, tokens } of given) {
    const at = tokens.indexOf(id);
    if (at >= 0) return start + at;
  }
  return null;
}
