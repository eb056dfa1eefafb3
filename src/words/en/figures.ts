import type { Measures } from '../../engine/trace/measures.ts';
import { memory, whole } from '../format.ts';
import { tokens } from './nouns.ts';

/** What a run measured. */
export const figures = {
  title: 'Measurements',

  speed: 'Tokens per second',
  speedIs: 'whole run, warm-up left out',
  slept: 'not measured: the tab or the device slept during the run',

  passes: 'Forward passes',
  /** @param shown those up to the playhead */
  passesShown: (shown: number, all: number) => `${shown}<all> of ${all}</all>`,
  kinds: 'prefill, denoise, commit',
  kindsOf: ({ counts, naming, recomputes }: Pick<Measures, 'counts' | 'naming' | 'recomputes'>) =>
    [
      ...(naming > 0 ? [`${naming} naming`] : []),
      `${counts.prefill} prefill`,
      ...(counts.decode > 0
        ? [`${counts.decode} decode`]
        : [`${counts.denoise} denoise`, `${counts.commit} commit`]),
      ...(recomputes > 0 ? [`${recomputes} recomputed`] : []),
    ].join(', '),

  perForward: 'Tokens per forward',
  /** @param given tokens of the text that no pass wrote */
  perForwardIs: (given: number) =>
    given > 0 ? `one at a time makes 1; ${given} given, not counted` : 'one at a time makes 1',

  cache: 'KV cache',
  cacheIs: 'keys and values of finished text, computed once',
  cacheSize: (bytes: number) => {
    const { value, unit } = memory(bytes);
    return `${value}<unit> ${unit}</unit>`;
  },
  /** @param each bytes a token */
  cachedOnGpu: (cached: number, each: number) =>
    `${tokens(cached)} of ${bytesOf(each)}, kept on the GPU`,
  cachedInMemory: (cached: number, each: number) =>
    `${tokens(cached)} of ${bytesOf(each)}, in main memory`,
  promptBlock: 'prompt',
};

/** Bytes in the unit that says them whole. */
function bytesOf(bytes: number): string {
  const { value, unit } = memory(bytes);
  return bytes % 1024 === 0 || bytes < 1024 ? `${value} ${unit}` : `${whole(bytes)} B`;
}
