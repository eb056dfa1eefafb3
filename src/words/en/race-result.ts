import type { RaceResult } from '../../measure/race-result.ts';
import { rate, ratio } from '../format.ts';
import { asText, marked } from '../marks.ts';

/** Who won a race, and the figures of both runs. */
export const raceResult = {
  /** Who won, and by how much. */
  verdict({ faster, diffusion, twin, ratio: times }: RaceResult): string {
    const its = rate(diffusion.tokensPerSecond);
    const twins = rate(twin.tokensPerSecond);
    switch (faster) {
      case null:
        return `On this device the two are level: ${its} tokens/s against the twin’s ${twins}.`;
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
  greedy:
    'Draft and verify gives the text that greedy decoding of the same weights gives, in fewer forwards; the twin’s weights are others.',
  /** What was run, and how. */
  conditions: (prompt: string, signature: string | null, settings: string, device: string) =>
    signature === null
      ? `“${asText(prompt)}”. ${settings}, ${asText(device)}. One timed run each, warm-up left out.`
      : `“${asText(prompt)}”, ${marked('code', signature)}. ${settings}, ${asText(device)}. One timed run each, warm-up left out.`,

  caption: 'Figures of both runs',
  sides: { diffusion: 'Diffusion', twin: 'AR twin' },
  rows: {
    seconds: 'Finished after',
    tokens: 'Tokens, [EOS] included',
    tokensPerSecond: 'Tokens per second',
    passes: 'Forwards',
    tokensPerForward: 'Tokens per forward',
    ratio: 'Tokens/s, times the twin’s',
  },
};
