import { mostPasses } from '../engine/sampling/policies/policies.ts';
import { chunkWidth } from '../engine/trace/chunks.ts';
import type { Settings } from '../engine/sampling/policies/settings.ts';
import { tokensIn, type Pass } from '../engine/trace/trace.ts';

/** How long a forward takes, as a straight line over the slots in it: milliseconds. */
export interface PassTime {
  readonly fixed: number;
  readonly perSlot: number;
}

/** A forward, or many of one width: how many slots, how many milliseconds each. */
export interface PassSample {
  readonly slots: number;
  readonly ms: number;
}

/** The forwards of a trace that a forecast can learn from; a prefill's width is the prompt's. */
export function samplesOf(passes: readonly Pass[]): PassSample[] {
  return passes.flatMap((pass) =>
    pass.kind === 'prefill' ? [] : [{ slots: tokensIn(pass), ms: pass.took }],
  );
}

/**
 * The line through the samples, by least squares; neither part is negative. One width alone says nothing
 * of the slope: then half of the time is taken as fixed.
 * @returns null without a usable sample
 */
export function fitPassTime(samples: readonly PassSample[]): PassTime | null {
  const usable = samples.filter(({ slots, ms }) => slots > 0 && ms > 0 && Number.isFinite(ms));
  const n = usable.length;
  if (n === 0) return null;
  const meanSlots = usable.reduce((sum, { slots }) => sum + slots, 0) / n;
  const meanMs = usable.reduce((sum, { ms }) => sum + ms, 0) / n;
  let spread = 0;
  let together = 0;
  for (const { slots, ms } of usable) {
    spread += (slots - meanSlots) ** 2;
    together += (slots - meanSlots) * (ms - meanMs);
  }
  const slope = spread > 0 ? together / spread : meanMs / meanSlots / 2;
  // A line through the mean whose parts are both at least 0.
  const perSlot = Math.min(Math.max(0, slope), meanMs / meanSlots);
  return { fixed: meanMs - perSlot * meanSlots, perSlot };
}

/** Tokens of a text, before any was written: about what the functions of the corpus have. */
export const USUAL_TOKENS = 60;

/** Tokens a forward of a rule whose passes the text decides, before it was measured. */
const USUAL_PACE = 2;

/** Chunks in a forward of draft and verify: the draft that it checks, and drafts ahead. */
const USUAL_CHUNKS = 3;

/**
 * Forwards that a text takes, as far as the settings say it; the prefill is one of them.
 * @param tokens the text's length
 */
export function expectedPasses({ policy, chunk }: Settings, tokens: number): number {
  const chunks = Math.ceil(tokens / chunk);
  if (policy.kind === 'ar') return Math.max(1, tokens);
  const most = mostPasses(policy);
  // The first look at a chunk costs no forward of its own.
  if (most < Infinity) return 1 + chunks * Math.min(most, chunk);
  return 1 + Math.max(chunks, Math.ceil(tokens / USUAL_PACE));
}

/** Seconds that one text takes. */
export function expectedSeconds(
  settings: Settings,
  tokens: number,
  { fixed, perSlot }: PassTime,
): number {
  const slots = slotsInForward(settings);
  return (expectedPasses(settings, tokens) * (fixed + perSlot * slots)) / 1000;
}

function slotsInForward({ policy, chunk }: Settings): number {
  switch (policy.kind) {
    case 'ar':
      return 1;
    case 'verify':
      return USUAL_CHUNKS * chunkWidth(chunk);
    default:
      return chunkWidth(chunk);
  }
}

/** How far a setting of a sweep is. */
export interface CellProgress {
  /** What one of its texts is expected to take, in a unit that all settings share. */
  readonly weight: number;
  /** Texts done. */
  readonly done: number;
  /** Seconds those took, tests included. */
  readonly seconds: number;
}

/**
 * Seconds until a sweep ends. A setting that has begun goes on at its own pace; the others at the pace
 * of all that was done, by their weight.
 * @param texts each setting writes
 * @returns null while nothing is done
 */
export function timeLeft(cells: readonly CellProgress[], texts: number): number | null {
  let seconds = 0;
  let weight = 0;
  for (const cell of cells) {
    seconds += cell.seconds;
    weight += cell.weight * cell.done;
  }
  if (!(weight > 0)) return null;
  return cells.reduce((left, cell) => {
    const each = cell.done > 0 ? cell.seconds / cell.done : (cell.weight * seconds) / weight;
    return left + each * Math.max(0, texts - cell.done);
  }, 0);
}
