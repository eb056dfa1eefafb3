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

/** Text before the forwards that a device is tuned by, tokens at most: a prompt and half of its code. */
const TUNED_CONTEXT = 48;

/** Rounds from which on more would not move the median by much. */
const TUNED_ROUNDS = 5;

/** Forwards are timed together until they take so long, ms: some browsers count in whole milliseconds. */
const LEAST_SAMPLE_MS = 10;
const MOST_TOGETHER = 8;

/**
 * Times forwards of every width within a budget of time.
 * @param budget milliseconds; it ends after the forwards under way
 * @param rest waited for before each sample, off the clock; what it throws ends the look
 * @returns null where the time did not suffice for every width, or the clock tells none
 */
export async function timeWithin(
  denoiser: Denoiser,
  budget: number,
  now: () => number,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<ForwardTimes | null> {
  const began = now();
  const { contextLength, eosId } = denoiser.shape;
  const context = Math.min(TUNED_CONTEXT, contextLength >> 2);
  const widths = TUNED_WIDTHS.filter((width) => context + width <= contextLength);
  const samples = widths.map((width) => ({ width, together: 1, ms: new Map<number, number>() }));
  await denoiser.prefill(Array.from({ length: context }, () => eosId));
  const isOver = (): boolean => now() - began > budget;
  // The first round is dropped, since it may compile. Each says how many forwards the next sample takes.
  for (let round = -1; round < TUNED_ROUNDS && !isOver(); round++) {
    for (const sample of samples) {
      await rest();
      const ms = await timeForwards(denoiser, sample.width, sample.together, now);
      if (isOver()) break;
      sample.together = togetherAt(ms);
      // A clock that was set back tells nothing.
      if (round >= 0 && ms >= 0) sample.ms.set(round, ms);
    }
  }
  const narrow = samples[0]?.ms ?? new Map<number, number>();
  const times = samples.map(({ width, ms }): [number, number] => [
    width,
    medianOf([...narrow.values()]) * medianOf(ratios(ms, narrow)),
  ]);
  return times.length > 0 && times.every(([, ms]) => ms > 0) ? times : null;
}

/**
 * Each round's time of a width as a share of the narrowest's in the same round: a device that changes its pace half-way,
 * as when a battery is spared, does so for both, but in the one round that it happens in.
 */
function ratios(ms: ReadonlyMap<number, number>, narrow: ReadonlyMap<number, number>): number[] {
  return [...ms].flatMap(([round, time]) => {
    const base = narrow.get(round) ?? 0;
    return base > 0 ? [time / base] : [];
  });
}

function medianOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : spreadOf(values).median;
}

/** Forwards of a sample, by how long one takes. */
function togetherAt(ms: number): number {
  return ms > 0 ? Math.min(MOST_TOGETHER, Math.ceil(LEAST_SAMPLE_MS / ms)) : MOST_TOGETHER;
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
        const ms = await timeForwards(denoiser, width, 1, now);
        if (round >= 0) kept.push(ms);
      }
    }
    for (const [width, kept] of samples) times.push({ width, context, ms: spreadOf(kept) });
  }
  return times;
}

/** Milliseconds of a forward, the mean of some in a row; the sequence is as long as before. */
async function timeForwards(
  denoiser: Denoiser,
  width: number,
  together: number,
  now: () => number,
): Promise<number> {
  const { length, shape } = denoiser;
  const slots = Array.from({ length: slotsOf(width) }, () => shape.maskId);
  const began = now();
  for (let i = 0; i < together; i++) {
    if (width === 1) await denoiser.commit([shape.eosId]);
    else await denoiser.denoise(slots, GREEDY);
    denoiser.rewind(length);
  }
  return (now() - began) / together;
}

function slotsOf(width: number): number {
  return width - chunkWidth(0);
}
