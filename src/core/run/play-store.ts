import { create } from 'zustand';
import type { Pass } from '../../engine/trace/trace.ts';
import { duration, passesBy, timeOf } from '../../engine/trace/times.ts';

/** How many times slower than measured a replay runs. */
export const SLOWED = [1, 10, 40, 100] as const;
export type Slowed = (typeof SLOWED)[number];

/** The playhead over the present trace. */
interface PlayStore {
  /** Stays at the newest pass, whatever time it is. */
  readonly follow: boolean;
  /** Milliseconds into the run; of no meaning while following. */
  readonly position: number;
  readonly playing: boolean;
  /** The page began to play by itself, since a run of one's own had just ended, and nobody has touched it since. */
  readonly unasked: boolean;
  readonly slowed: Slowed;
  /** `slowed` is what somebody chose. */
  readonly isChosen: boolean;
  readonly setSlowed: (slowed: Slowed) => void;
  /** Slows a replay so that a run of some milliseconds is comfortable to watch. */
  readonly pace: (duration: number) => void;
  /** Plays a run from a moment on, unasked; not where nothing would be slower than it was. */
  readonly present: (passes: readonly Pass[], from?: number) => void;
  /** Goes to the newest pass and stays there. */
  readonly toEnd: () => void;
  /** Stops and goes to a moment; at or after the last pass, follows. */
  readonly seek: (passes: readonly Pass[], position: number) => void;
  /** One pass on or back. */
  readonly step: (passes: readonly Pass[], by: 1 | -1) => void;
  readonly toggle: (passes: readonly Pass[]) => void;
  readonly pause: () => void;
  /** Moves a playing playhead by measured milliseconds. */
  readonly advance: (passes: readonly Pass[], by: number) => void;
}

export const usePlay = create<PlayStore>()((set) => ({
  follow: true,
  position: 0,
  playing: false,
  unasked: false,
  slowed: 40,
  isChosen: false,
  setSlowed: (slowed) => set({ slowed, isChosen: true }),
  pace: (duration) => set({ slowed: slowedFor(duration) }),
  present: (passes, from = 0) =>
    set((play) => {
      const slowed = play.isChosen ? play.slowed : slowedFor(duration(passes) - from);
      return slowed === 1
        ? {}
        : { follow: false, position: from, playing: true, unasked: true, slowed };
    }),
  toEnd: () => set({ follow: true, playing: false, unasked: false }),
  seek: (passes, position) => set({ ...at(passes, position), playing: false, unasked: false }),
  step: (passes, by) =>
    set((play) => {
      const shown = Math.min(passes.length, Math.max(0, shownPasses(play, passes) + by));
      return { ...at(passes, timeOf(passes, shown)), playing: false, unasked: false };
    }),
  toggle: (passes) =>
    set((play) => {
      // Held for a moment, what the page began goes on.
      if (play.playing) return { playing: false };
      const atEnd = play.follow || play.position >= duration(passes);
      return { playing: true, follow: false, position: atEnd ? 0 : play.position };
    }),
  pause: () => set({ playing: false }),
  advance: (passes, by) =>
    set((play) => {
      if (!play.playing) return {};
      const next = at(passes, play.position + by);
      return { ...next, playing: !next.follow, unasked: play.unasked && !next.follow };
    }),
}));

/** What a replay is to take, in milliseconds, as nearly as the choices allow. */
const COMFORTABLE = 6000;

/** How much slower a replay of some milliseconds is to run. */
export function slowedFor(duration: number): Slowed {
  const miss = (slowed: Slowed): number =>
    Math.abs(Math.log((slowed * Math.max(1, duration)) / COMFORTABLE));
  return SLOWED.reduce((best, slowed) => (miss(slowed) < miss(best) ? slowed : best));
}

function at(passes: readonly Pass[], position: number): Pick<PlayStore, 'follow' | 'position'> {
  const end = duration(passes);
  return { follow: position >= end, position: Math.min(end, Math.max(0, position)) };
}

/** Passes drawn under a playhead. */
export function shownPasses(
  play: Pick<PlayStore, 'follow' | 'position'>,
  passes: readonly Pass[],
): number {
  return play.follow ? passes.length : passesBy(passes, play.position);
}

/** The playhead in milliseconds. */
export function playheadTime(
  play: Pick<PlayStore, 'follow' | 'position'>,
  passes: readonly Pass[],
): number {
  return play.follow ? duration(passes) : play.position;
}
