import { create } from 'zustand';
import { type Slowed, slowedFor } from '../../core/run/play-store.ts';

/** The playhead over both runs of a race. */
interface RacePlayStore {
  /** Milliseconds into the race, where both runs began at 0. */
  readonly position: number;
  readonly slowed: Slowed;
  /** When and where it began to play, by the page's steady clock; null at rest. */
  readonly playing: PlayStart | null;
  /** Shows another race, at its end. */
  readonly open: (duration: number) => void;
  /** Plays on, or from the start where the end is reached. */
  readonly play: (duration: number, now: number) => void;
  readonly pause: () => void;
  /** Stops and goes to a moment. */
  readonly seek: (position: number) => void;
  readonly setSlowed: (slowed: Slowed, now: number) => void;
  /** Moves a playing playhead to where it is by now. */
  readonly tick: (duration: number, now: number) => void;
}

export interface PlayStart {
  /** Milliseconds of the clock. */
  readonly at: number;
  /** Milliseconds into the race. */
  readonly from: number;
}

/**
 * Where a replay is. It goes by the time that has passed and not by the frames that were drawn: a page
 * that drops frames still takes as long as was recorded.
 */
export function playedTo({ at, from }: PlayStart, slowed: number, now: number): number {
  return from + Math.max(0, now - at) / slowed;
}

export const useRacePlay = create<RacePlayStore>()((set) => ({
  position: 0,
  slowed: 1,
  playing: null,
  open: (duration) => set({ position: duration, slowed: slowedFor(duration), playing: null }),
  play: (duration, now) =>
    set(({ position }) => {
      const from = position >= duration ? 0 : position;
      return { position: from, playing: { at: now, from } };
    }),
  pause: () => set({ playing: null }),
  seek: (position) => set({ position, playing: null }),
  setSlowed: (slowed, now) =>
    set(({ position, playing }) => ({
      slowed,
      playing: playing === null ? null : { at: now, from: position },
    })),
  tick: (duration, now) =>
    set(({ playing, slowed }) => {
      if (playing === null) return {};
      const position = playedTo(playing, slowed, now);
      return position >= duration ? { position: duration, playing: null } : { position };
    }),
}));
