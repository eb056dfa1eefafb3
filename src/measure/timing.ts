/**
 * Whether a measured duration can be trusted. A clock that is set during a measurement, a device that
 * sleeps, a timer that runs backwards: each gives a speed that never was.
 */

/** Both clocks of a device at one moment, milliseconds. */
export interface Reading {
  /** `performance.now()`: counts from an arbitrary start, is never set. */
  readonly steady: number;
  /** `Date.now()`: what the device believes the time is. */
  readonly wall: number;
}

/** What a sweep reads the time from. */
export interface Clocks {
  read(): Reading;
}

/** The clocks of a browser or of Node. */
export const deviceClocks: Clocks = {
  read: () => ({ steady: performance.now(), wall: Date.now() }),
};

/** Clocks drift, and a reading is rounded: what two may differ by, milliseconds and share. */
const GRACE_MS = 250;
const GRACE = 0.02;

/** What is wrong with a measured duration. */
export type TimingProblem =
  | { readonly code: 'timer-backwards' }
  /** The clock was set, or the device slept: what the one counted while the other passed, milliseconds. */
  | { readonly code: 'clock-set'; readonly wall: number; readonly waited: number }
  /** The model's own clock measured what cannot be. */
  | { readonly code: 'no-duration'; readonly seconds: number }
  /** The model's own clock measured more than passed, milliseconds. */
  | { readonly code: 'too-long'; readonly measured: number; readonly waited: number };

/** Why a measurement cannot stand: the page was hidden meanwhile, or a clock cannot be trusted. */
export type Spoilt =
  { readonly why: 'hidden' } | { readonly why: 'clock'; readonly problem: TimingProblem };

/**
 * @param before both clocks when the text was asked for
 * @param after both clocks when it had come
 * @param seconds what the model's own clock measured in between
 * @returns what is wrong; null when nothing is
 */
export function timingProblem(
  before: Reading,
  after: Reading,
  seconds: number,
): TimingProblem | null {
  const waited = after.steady - before.steady;
  const wall = after.wall - before.wall;
  const within = GRACE_MS + GRACE * Math.max(0, waited);
  if (!(waited >= 0) || !Number.isFinite(waited)) {
    return { code: 'timer-backwards' };
  }
  if (!(Math.abs(wall - waited) <= within)) {
    return { code: 'clock-set', wall, waited };
  }
  // A coarse clock sees no time pass in a short text.
  const none = seconds === 0 && waited > GRACE_MS;
  if (none || !(seconds >= 0) || !Number.isFinite(seconds)) {
    return { code: 'no-duration', seconds };
  }
  const measured = seconds * 1000;
  return measured > waited + within ? { code: 'too-long', measured, waited } : null;
}

/** Steps of a clock that are looked for, and how long, milliseconds. */
const STEPS = 4;
const LOOK_MS = 120;

/**
 * How finely a clock counts: browsers round it, some to a hundredth of a second and more. Looks for at most
 * `LOOK_MS`, so only where it matters.
 * @returns smallest step that was seen, milliseconds
 */
export function clockStep(clocks: Clocks = deviceClocks): number {
  const began = clocks.read();
  let step = LOOK_MS;
  let last = began.steady;
  for (let seen = 0; seen < STEPS && clocks.read().wall - began.wall < LOOK_MS;) {
    const { steady } = clocks.read();
    if (steady === last) continue;
    step = Math.min(step, steady - last);
    last = steady;
    seen++;
  }
  return step;
}
