import type { Pass } from '../../../engine/trace/trace.ts';
import { duration, timeOf } from '../../../engine/trace/times.ts';

/** A frame of a moving picture: the canvas after so many passes. */
export interface Still {
  readonly pass: number;
  /** Milliseconds that it stands, a multiple of 10. */
  readonly shownFor: number;
}

/** A run as a moving picture, on one clock from its beginning to its end. */
export interface Plan {
  readonly stills: readonly Still[];
  /** How many times longer all of it takes than the run did; below 1 where it takes less. */
  readonly slowed: number;
  /** Passes without a frame of their own: shown together with one that comes after them. */
  readonly leftOut: number;
  /** All of it, in milliseconds. */
  readonly milliseconds: number;
}

/** What a pass is to take as a person watches, and all of them at least and at most; milliseconds. */
const PER_PASS = 350;
const LEAST = 3000;
const MOST = 15_000;
/** A run that took no longer than this is not shown faster than it was. */
const MOST_AS_IT_WAS = 30_000;
/** Frames at most, and the least time that one stands: viewers show shorter ones much longer. */
const MOST_FRAMES = 240;
const LEAST_SHOWN = 20;
/** How long the end stands before it begins again. */
const HOLD = 2000;

/**
 * Lays a run's passes out in time: each stands as long as the next one took, all slowed by the same factor. Passes
 * that would stand too short, or of which there are too many, share a frame with those after them.
 */
export function planOf(passes: readonly Pass[]): Plan {
  const ran = Math.max(0.1, duration(passes));
  const slowed = slowedFor(ran, passes.length);
  const total = tens(slowed * duration(passes));
  const least = Math.max(LEAST_SHOWN, 10 * Math.ceil(total / MOST_FRAMES / 10));
  const begins: { pass: number; at: number }[] = [{ pass: 0, at: 0 }];
  for (let pass = 1; pass <= passes.length; pass++) {
    const at = tens(slowed * timeOf(passes, pass));
    const last = begins.at(-1);
    if (last !== undefined && at - last.at < least) last.pass = pass;
    else begins.push({ pass, at });
  }
  const end = total + HOLD;
  return {
    stills: begins.map(({ pass, at }, i) => ({
      pass,
      shownFor: (begins[i + 1]?.at ?? end) - at,
    })),
    slowed,
    leftOut: passes.length + 1 - begins.length,
    milliseconds: end,
  };
}

/** A round factor that makes a run of some milliseconds one that a person can follow. */
function slowedFor(ran: number, passes: number): number {
  const wished = Math.min(MOST, Math.max(LEAST, PER_PASS * passes));
  if (ran <= wished) return rounded(wished / ran);
  return ran <= MOST_AS_IT_WAS ? 1 : 1 / Math.ceil(ran / MOST_AS_IT_WAS);
}

/** To two figures, 1 at least. */
function rounded(factor: number): number {
  return factor < 1.5 ? 1 : Number(factor.toPrecision(factor < 10 ? 1 : 2));
}

function tens(ms: number): number {
  return 10 * Math.round(ms / 10);
}
