import { milliseconds, rate } from '../format.ts';
import { series } from '../intl.ts';
import { passes, tokens } from './nouns.ts';

/** How far a run of a race is: null once it has ended. */
type Standing = { readonly written: number; readonly of: number } | null;

/** Both runs of a race, played again. */
export const raceReplay = {
  label: 'Replay of the race',
  play: 'Play the race',
  again: 'Play the race again',
  pause: 'Pause the race',
  slowed: 'Race slowed by',
  time: 'Time in the race',
  /** Where the slider stands, and how far each run is by then. */
  position: (ms: number, diffusion: Standing, twin: Standing) =>
    `${milliseconds(ms)}: ${series([
      diffusion === null
        ? 'diffusion done'
        : `diffusion ${diffusion.written} of ${tokens(diffusion.of)}`,
      twin === null ? 'twin done' : `twin ${twin.written} of ${tokens(twin.of)}`,
    ])}`,
  /** On the flag where a run ends. */
  ended: {
    diffusion: (ms: number) => `${milliseconds(ms)}, diffusion done`,
    twin: (ms: number) => `${milliseconds(ms)}, twin done`,
  },

  who: (title: string, made: number) => `${title}, ${passes(made)}`,
  /** The large figure of a run, and the small words under it. */
  speed: (tokensPerSecond: number) => `${rate(tokensPerSecond)} tokens/s`,
  of: (written: number) => `of ${tokens(written)}`,
  text: (title: string) => `Text of ${title}`,
};
