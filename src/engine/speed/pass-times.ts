import { chunkWidth } from '../trace/chunks.ts';
import { GREEDY, type Denoiser } from '../denoiser.ts';
import type { ForwardTimes } from './tuning.ts';
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

/** Of a device that is tuned: wide enough for drafts ahead. */
const TUNED_WIDTHS = [...WIDTHS, 65] as const;

/** Text before the forwards that a device is tuned by: a prompt and half of its code. */
const TUNED_CONTEXT = 48;

/** Rounds from which on more would not move the median by much. */
const TUNED_ROUNDS = 5;

/**
 * Times forwards of every width within a budget of time.
 * @param budget milliseconds; it ends after the forward under way
 * @param signal likewise
 * @returns null where the time did not suffice for every width
 */
export async function timeWithin(
  denoiser: Denoiser,
  budget: number,
  now: () => number,
  signal: AbortSignal,
): Promise<ForwardTimes | null> {
  const began = now();
  const { contextLength, eosId } = denoiser.shape;
  const widths = TUNED_WIDTHS.filter((width) => TUNED_CONTEXT + width <= contextLength);
  const samples = new Map<number, number[]>(widths.map((width) => [width, []]));
  await denoiser.prefill(Array.from({ length: TUNED_CONTEXT }, () => eosId));
  const isOver = (): boolean => signal.aborted || now() - began > budget;
  // The first round is dropped, since it may compile.
  for (let round = -1; round < TUNED_ROUNDS && !isOver(); round++) {
    for (const [width, kept] of samples) {
      const ms = await timePass(denoiser, width, now);
      if (isOver()) break;
      if (round >= 0) kept.push(ms);
    }
  }
  const all = [...samples];
  if (all.length === 0 || all.some(([, kept]) => kept.length === 0)) return null;
  return all.map(([width, kept]) => [width, spreadOf(kept).median]);
}

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
  const { contextLength, eosId } = denoiser.shape;
  const times: PassTime[] = [];
  for (const context of contexts.filter((at) => at + Math.max(...WIDTHS) <= contextLength)) {
    await denoiser.prefill(Array.from({ length: context }, () => eosId));
    const samples = new Map<number, number[]>(WIDTHS.map((width) => [width, []]));
    for (let round = -1; round < rounds; round++) {
      for (const [width, kept] of samples) {
        const ms = await timePass(denoiser, width, now);
        if (round >= 0) kept.push(ms);
      }
    }
    for (const [width, kept] of samples) times.push({ width, context, ms: spreadOf(kept) });
  }
  return times;
}

/** Milliseconds of one forward; the sequence is as long as before. */
async function timePass(denoiser: Denoiser, width: number, now: () => number): Promise<number> {
  const { length, shape } = denoiser;
  const slots = Array.from({ length: slotsOf(width) }, () => shape.maskId);
  const began = now();
  if (width === 1) await denoiser.commit([shape.eosId]);
  else await denoiser.denoise(slots, GREEDY);
  const ms = now() - began;
  denoiser.rewind(length);
  return ms;
}

function slotsOf(width: number): number {
  return width - chunkWidth(0);
}
