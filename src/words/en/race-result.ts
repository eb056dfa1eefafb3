import type { RaceResult } from '../../measure/race-result.ts';
import type { Spread } from '../../measure/spread.ts';
import { rate, ratio } from '../format.ts';
import { asText, marked } from '../marks.ts';

/** "300 to 340". */
const span = ({ low, high }: Spread): string => `${rate(low)} to ${rate(high)}`;

/** Who won a race, and the figures of both sides. */
export const raceResult = {
  /** Who won, and by how much. */
  verdict({ faster, speed, ratio: times }: RaceResult): string {
    const its = rate(speed.diffusion.median);
    const twins = rate(speed.twin.median);
    switch (faster) {
      case null:
        return `Too close to call on this device: ${its} tokens/s (${span(speed.diffusion)}) against the twin’s ${twins} (${span(speed.twin)}). From slowest to fastest the two overlap: the next race may end the other way.`;
      case 'diffusion':
        return `On this device the diffusion model is faster: ${its} tokens/s against ${twins}, ${ratio(times)} times as fast.`;
      case 'twin':
        return `On this device the twin is faster: ${twins} tokens/s against ${its}, ${ratio(1 / times)} times as fast.`;
    }
  },
  /** Of who finished first at a lower speed. */
  finishedFirst: {
    diffusion: 'The diffusion model finished first all the same: its text is shorter.',
    twin: 'The twin finished first all the same: its text is shorter.',
  },
  sameText: 'Both wrote the same text.',
  otherText: 'The texts differ: each model wrote what its own weights say.',
  otherDevice: 'Mind that the two did not run in the same way: one fell back to another runtime.',
  greedy:
    'Draft and verify gives the text that greedy decoding of the same weights gives, in fewer forwards; the twin’s weights are others.',
  /** What was run, and how. */
  conditions: (
    prompt: string,
    signature: string | null,
    settings: string,
    device: string,
    runs: number,
  ) =>
    signature === null
      ? `“${asText(prompt)}”. ${settings}, ${asText(device)}. ${runs} timed runs each, in turn, warm-up left out.`
      : `“${asText(prompt)}”, ${marked('code', signature)}. ${settings}, ${asText(device)}. ${runs} timed runs each, in turn, warm-up left out.`,

  caption: (runs: number) => `Figures of the median run of ${runs} on either side`,
  /** Slowest and fastest of the runs, tokens a second. */
  span,
  sides: { diffusion: 'Diffusion', twin: 'AR twin' },
  rows: {
    seconds: 'Finished after',
    tokens: 'Tokens, [EOS] included',
    tokensPerSecond: 'Tokens per second, median',
    passes: 'Forwards',
    tokensPerForward: 'Tokens per forward',
    spread: 'Slowest to fastest run',
    ratio: 'Tokens/s, times the twin’s',
  },
};
