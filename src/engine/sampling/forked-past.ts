import { fault, FaultError } from '../fault.ts';
import type { Denoiser } from '../denoiser.ts';
import { filling, type CacheForward } from './filling.ts';
import type { Past } from './past.ts';
import { denoisedIn, type Pass } from '../trace/trace.ts';

/** See `Past`. */
export class ForkedPast implements Past {
  readonly isEmpty: boolean;
  readonly #passes: readonly Pass[];
  /** Passes before them, which are not gone through. */
  readonly #before: number;
  /** Tokens of the text, from its start, that are in the cache behind them. */
  readonly #cached: readonly number[];
  #recalled = 0;
  /** Tokens of the text that the past leaves in the cache. */
  #kept = Infinity;
  /** Fills what else a denoiser keeps. */
  #forward: CacheForward | null = null;
  /** Whether the cache is filled; it is from the start where nothing came before. */
  #isFilled: boolean;

  constructor(passes: readonly Pass[], before: number, cached: readonly number[]) {
    this.#passes = passes;
    this.#before = before;
    this.#cached = cached;
    this.isEmpty = passes.length === 0;
    this.#isFilled = this.isEmpty;
  }

  recall<K extends Pass['kind']>(kind: K): Extract<Pass, { readonly kind: K }> | undefined {
    const past = this.#passes;
    // A fork that went on as it was has filled the cache among its passes.
    while (kind !== 'prefill' && past[this.#recalled]?.kind === 'prefill') this.#recalled += 1;
    const pass = past[this.#recalled];
    if (pass === undefined) return undefined;
    if (!isOfKind(pass, kind)) {
      throw new FaultError(
        fault('bad-fork', { why: 'passes', pass: this.#before + this.#recalled }),
      );
    }
    this.#recalled += 1;
    return pass;
  }

  includes(pass: Pass): boolean {
    return this.#passes.includes(pass);
  }

  sizeOf(chunk: number): number | undefined {
    const denoised = this.#passes.map(denoisedIn);
    return denoised.find((part) => part?.chunk === chunk)?.size;
  }

  keep(forward: CacheForward): void {
    this.#forward = forward;
  }

  rewind(position: number): boolean {
    if (!this.#isFilled && this.#recalled === this.#passes.length) this.#kept = position;
    return this.#isFilled;
  }

  takeRefill(
    denoiser: Denoiser,
    prompt: readonly number[],
    head: readonly number[],
  ): readonly CacheForward[] {
    if (this.#isFilled) return [];
    this.#isFilled = true;
    const text = this.#cached.slice(0, this.#kept);
    const more = this.#forward === null ? [] : [this.#forward];
    return [...filling(denoiser, prompt, head, text), ...more];
  }
}

function isOfKind<K extends Pass['kind']>(
  pass: Pass,
  kind: K,
): pass is Extract<Pass, { readonly kind: K }> {
  return pass.kind === kind;
}
