import type { Denoiser } from '../denoiser.ts';
import type { CacheForward } from './filling.ts';
import type { Pass } from '../trace/trace.ts';

/**
 * What came before a fork. The loops go through it once more, each pass as it was and without a forward, so that all
 * that they keep account of stands as it stood; then the cache is filled, and they go on.
 */
export interface Past {
  readonly isEmpty: boolean;

  /**
   * The pass that comes next.
   * @returns undefined where there are no more
   * @throws FaultError bad-fork where it is of another kind than is made here
   */
  recall<K extends Pass['kind']>(kind: K): Extract<Pass, { readonly kind: K }> | undefined;

  /** Whether a pass is one of the past: whoever asked for the run has it. */
  includes(pass: Pass): boolean;

  /** Slots that a chunk had. */
  sizeOf(chunk: number): number | undefined;

  /** What else is computed where a cache is filled again; the last word counts. */
  keep(forward: CacheForward): void;

  /**
   * Takes it that cached text is forgotten from a position on.
   * @returns whether the denoiser has to be told: its cache may not be filled yet
   */
  rewind(position: number): boolean;

  /** The forwards that fill the cache as the past left it; none once it is filled. */
  takeRefill(
    denoiser: Denoiser,
    prompt: readonly number[],
    head: readonly number[],
  ): readonly CacheForward[];
}

/** Of a run that nothing came before. */
export const NO_PAST: Past = {
  isEmpty: true,
  recall: () => undefined,
  includes: () => false,
  sizeOf: () => undefined,
  keep: () => undefined,
  rewind: () => true,
  takeRefill: () => [],
};
