import { chunkWidth } from '../engine/trace/chunks.ts';
import { DEFAULT_SETTINGS, LIMITS, type Settings } from '../engine/sampling/policies/settings.ts';
import { denoisedIn, tokensIn, type Pass } from '../engine/trace/trace.ts';

/**
 * What a forward costs by its width: t(B), the time of one denoise pass over B tokens, the chunk's frontier
 * among them, and of one decode pass for B = 1. A run of a few steps is cut off as soon as it has made the
 * passes that are wanted; nothing but the sampler's own passes is ever timed.
 */

/** Tokens in the forwards that are timed. */
export const COST_SIZES = [1, 4, 8, 16, 32, 64] as const;

/** All sizes are timed in turn, several times: a device that slows down does so for every size. */
const ROUNDS = 3;

/** Tokens of the narrowest denoise pass: a chunk of one slot has none, the forward before it does its work. */
const NARROWEST = chunkWidth(2);

/** Passes kept of a size in a round; the one before them is left out, since it may compile. */
const KEPT = 3;

/** One point of the curve. */
export interface CostPoint {
  /** Tokens in a forward, B. */
  readonly tokens: number;
  /** Median of the samples, milliseconds. */
  readonly ms: number;
  /** Milliseconds of every forward that was timed, in the order in which they were made. */
  readonly samples: readonly number[];
}

export interface ForwardTimer {
  /**
   * Starts to write a text and cuts it off.
   * @param enough told of all passes so far, after each
   * @returns the passes that were made
   * @throws FaultError as a run does; `cancelled` when the signal cut it off
   */
  readonly passes: (
    settings: Settings,
    enough: (passes: readonly Pass[]) => boolean,
    signal: AbortSignal,
  ) => Promise<readonly Pass[]>;
}

/** The sizes to time so that a run can be explained: the width of its forwards is among them. */
export function costSizes(width: number): number[] {
  return [...new Set([...COST_SIZES, width])].sort((a, b) => a - b);
}

/**
 * Tokens in a forward of a run, the prefill left out: their mean, in whole tokens.
 * @returns a width that can be timed: 1, or from the narrowest denoise pass to the widest size
 */
export function forwardWidth(passes: readonly Pass[]): number {
  const widths = passes.filter(({ kind }) => kind !== 'prefill').map(tokensIn);
  const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
  const width = Math.round(mean);
  return width <= 1 ? 1 : Math.min(Math.max(NARROWEST, width), LIMITS.chunk.max);
}

/**
 * Times forwards of every size.
 * @param onProgress told the share that is done, 0 to 1
 * @returns ascending in tokens; a size for which the context has no room is left out
 * @throws FaultError what the timer throws
 */
export async function measureForwardCost(
  sizes: readonly number[],
  timer: ForwardTimer,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<CostPoint[]> {
  const samples = new Map<number, number[]>(sizes.map((size) => [size, []]));
  let done = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [size, kept] of samples) {
      const enough = (passes: readonly Pass[]): boolean =>
        widthTimes(passes, size).length > KEPT || lacksRoom(passes, size);
      const passes = await timer.passes(costSettings(size), enough, signal);
      kept.push(...widthTimes(passes, size).slice(1, 1 + KEPT));
      onProgress(++done / (ROUNDS * samples.size));
    }
  }
  return [...samples]
    .filter(([, kept]) => kept.length > 0)
    .map(([tokens, kept]) => ({ tokens, ms: median(kept), samples: kept }))
    .sort((a, b) => a.tokens - b.tokens);
}

/**
 * One slot a pass, so that a chunk of more than a few slots stays open, and as wide, while it is timed. A
 * single token is timed as the twin writes it.
 */
function costSettings(size: number): Settings {
  if (size === 1) return { ...DEFAULT_SETTINGS, chunk: size, policy: { kind: 'ar' } };
  const chunk = slotsOf(size);
  return { ...DEFAULT_SETTINGS, chunk, policy: { kind: 'steps', steps: chunk } };
}

/** Slots of the chunk that makes a forward so wide. */
function slotsOf(size: number): number {
  return size - chunkWidth(0);
}

function widthTimes(passes: readonly Pass[], size: number): number[] {
  return passes.flatMap((pass) => {
    const isTimed = pass.kind === 'denoise' || pass.kind === 'decode';
    return isTimed && tokensIn(pass) === size ? [pass.took] : [];
  });
}

/** A chunk is narrower than asked for where the context ends. */
function lacksRoom(passes: readonly Pass[], size: number): boolean {
  return passes.some((pass) => (denoisedIn(pass)?.size ?? size) < slotsOf(size));
}

/** The middle value, or the mean of the middle two; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** t(B)/t(1) of every point; empty where a single token was not timed. */
export function relativeCost(points: readonly CostPoint[]): number[] {
  const one = points.find(({ tokens }) => tokens === 1);
  return one === undefined ? [] : points.map(({ ms }) => ms / one.ms);
}

/** The speed law with measured numbers in it. */
export interface SpeedLaw {
  readonly tokensPerForward: number;
  /** Tokens in the forwards of the run, B. */
  readonly width: number;
  /** t(1), milliseconds. */
  readonly one: number;
  /** t(B), milliseconds. */
  readonly wide: number;
  /** t(B)/t(1): so many tokens must a forward yield for the diffusion model to win. */
  readonly breakEven: number;
  /** Tokens a second of the diffusion model over those of the twin. */
  readonly speedUp: number;
}

/**
 * What the law predicts: speed-up = tokens per forward x t(1)/t(B). It takes every forward of the run as
 * one of B tokens, every one of the twin as one of a single token, and no time between forwards.
 * @returns null where one of the two sizes was not timed
 */
export function speedLaw(
  points: readonly CostPoint[],
  tokensPerForward: number,
  width: number,
): SpeedLaw | null {
  const timeOf = (size: number): number | undefined =>
    points.find(({ tokens }) => tokens === size)?.ms;
  const one = timeOf(1);
  const wide = timeOf(width);
  if (one === undefined || wide === undefined) return null;
  const breakEven = wide / one;
  const speedUp = tokensPerForward / breakEven;
  return { tokensPerForward, width, one, wide, breakEven, speedUp };
}
