import type { Pass } from '../../engine/trace/trace.ts';
import { duration, endOf, passesBy } from '../../engine/trace/times.ts';

/** What two runs are held against: how many passes they have made, or the time that they have taken. */
export type Clock = 'passes' | 'time';

/** The passes of both. */
export type Both = readonly [readonly Pass[], readonly Pass[]];

/** Where the longer of the two ends, in passes or milliseconds. */
export function spanOf(clock: Clock, both: Both): number {
  return Math.max(...both.map((passes) => (clock === 'passes' ? passes.length : duration(passes))));
}

/** Passes that a run has made at a moment of the clock; one that has ended stays at its end. */
export function passesAt(clock: Clock, moment: number, passes: readonly Pass[]): number {
  return clock === 'passes'
    ? Math.min(passes.length, Math.max(0, Math.floor(moment)))
    : passesBy(passes, moment);
}

/** The next moment, or the one before, at which a pass of either ends. */
export function neighbour(clock: Clock, moment: number, both: Both, by: 1 | -1): number {
  const span = spanOf(clock, both);
  if (clock === 'passes') return Math.min(span, Math.max(0, Math.round(moment) + by));
  const ends = [0, ...both.flatMap((passes) => passes.map(endOf))].sort((a, b) => a - b);
  // What is nearer than a scrubber can tell is the same moment.
  return by === 1
    ? (ends.find((end) => end > moment + 1e-3) ?? span)
    : (ends.findLast((end) => end < moment - 1e-3) ?? 0);
}

/** A moment of one clock on the other: where the first run, or else the second, has made as many passes. */
export function onClock(to: Clock, moment: number, both: Both): number {
  const from: Clock = to === 'passes' ? 'time' : 'passes';
  const [longer] = [...both].sort((a, b) => spanOf(from, [b, b]) - spanOf(from, [a, a]));
  const passes = passesAt(from, moment, longer ?? []);
  if (to === 'passes') return passes;
  const last = longer?.[passes - 1];
  return last === undefined ? 0 : endOf(last);
}
