import { milliseconds, rate } from '../format.ts';
import { series } from '../intl.ts';
import type { LateWords } from '../late.ts';
import { passes, tokens } from './nouns.ts';

export const raceReplay: LateWords['raceReplay'] = {
  label: 'Wiedergabe des Rennens',
  play: 'Rennen abspielen',
  again: 'Rennen noch einmal abspielen',
  pause: 'Rennen anhalten',
  slowed: 'Zeitlupe des Rennens',
  time: 'Zeit im Rennen',
  position: (ms, diffusion, twin) =>
    `${milliseconds(ms)}: ${series([
      diffusion === null
        ? 'Diffusion fertig'
        : `Diffusion ${diffusion.written} von ${tokens(diffusion.of)}`,
      twin === null ? 'Zwilling fertig' : `Zwilling ${twin.written} von ${tokens(twin.of)}`,
    ])}`,
  ended: {
    diffusion: (ms) => `${milliseconds(ms)}, Diffusion fertig`,
    twin: (ms) => `${milliseconds(ms)}, Zwilling fertig`,
  },

  who: (title, made) => `${title}, ${passes(made)}`,
  speed: (tokensPerSecond) => `${rate(tokensPerSecond)} Tokens/s`,
  of: (written) => `von ${tokens(written)}`,
  text: (title) => `Text von ${title}`,
};
