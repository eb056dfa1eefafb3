import { chunkWidth } from '../engine/trace/chunks.ts';
import { GREEDY, type Denoiser } from '../engine/denoiser.ts';
import { spreadOf, type Spread } from './spread.ts';

/**
 * Milliseconds of a forward by its width and by the text before it: t(B) of the speed law, at every context. A
 * forward of one token is a decode pass, as left to right makes them; a wider one is a denoise pass over a chunk
 * of [MASK] with its anchor.
 */
export interface PassTime {
  /** Tokens that the forward computes, B. */
  readonly width: number;
  /** Tokens in the cache. */
  readonly context: number;
  readonly ms: Spread;
}

export const WIDTHS = [1, 5, 9, 17, 33] as const;

/**
 * Times forwards in turn: every width once, then every width again, so that a device that slows down does so for
 * all of them.
 * @param rounds at least 1; one more is made first and dropped, since it may compile
 */
export async function timePasses(
  denoiser: Denoiser,
  contexts: readonly number[],
  rounds: number,
  now: () => number,
): Promise<PassTime[]> {
  const { contextLength, eosId, maskId } = denoiser.shape;
  const times: PassTime[] = [];
  for (const context of contexts.filter((at) => at + Math.max(...WIDTHS) <= contextLength)) {
    await denoiser.prefill(Array.from({ length: context }, () => eosId));
    const samples = new Map<number, number[]>(WIDTHS.map((width) => [width, []]));
    for (let round = -1; round < rounds; round++) {
      for (const [width, kept] of samples) {
        const began = now();
        if (width === 1) await denoiser.commit([eosId]);
        else
          await denoiser.denoise(
            Array.from({ length: slotsOf(width) }, () => maskId),
            GREEDY,
          );
        const ms = now() - began;
        denoiser.rewind(context);
        if (round >= 0) kept.push(ms);
      }
    }
    for (const [width, kept] of samples) times.push({ width, context, ms: spreadOf(kept) });
  }
  return times;
}

function slotsOf(width: number): number {
  return width - chunkWidth(0);
}
