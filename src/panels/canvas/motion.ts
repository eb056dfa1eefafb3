import { inFlight } from '../../core/run/machine.ts';
import type { CanvasState } from '../../core/run/canvas-state.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useStill } from '../../ui/hooks.ts';

/** Longest change that is animated, in milliseconds; a shorter one than the shortest is over before it is seen. */
const LONGEST = 300;
const SHORTEST = 120;

/** A pass of a run that goes on takes longer than this where there is time to animate beside it, in milliseconds. */
const SLOW = 400;

/** Steps of a duration: passes take a different time each, and not every one is to restyle the canvas. */
const GRAIN = 60;

/** How long a change may be animated, in milliseconds: never longer than the pass itself at the speed of playback. */
export function useMotion({ last }: CanvasState): number {
  const still = useStill();
  const live = useRun(({ state }) => inFlight(state) && state.at !== 'held');
  const follow = usePlay((play) => play.follow);
  const playing = usePlay((play) => play.playing);
  const slowed = usePlay((play) => play.slowed);
  if (still || last === null) return 0;
  if (live && follow && last.took < SLOW) return 0;
  const limit = live && follow ? last.took : playing ? last.took * slowed : LONGEST;
  const duration = Math.floor(Math.min(LONGEST, limit) / GRAIN) * GRAIN;
  return duration < SHORTEST ? 0 : duration;
}
