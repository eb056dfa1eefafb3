import { megabytes, ratio } from '../format.ts';
import { series } from '../intl.ts';
import { precise } from '../measures.ts';
import { tokens } from './nouns.ts';

interface Half {
  readonly tokens: number;
  /** First and third quartile, milliseconds. */
  readonly half: readonly [low: number, high: number];
}

/** "10 to 20". */
const span = ([low, high]: readonly [number, number]): string =>
  `${precise(low)} to ${precise(high)}`;

/** What a forward costs by its width, and the law of speed that follows. */
export const forwardCost = {
  head: 'What a wider forward costs',
  why: 'The diffusion model decides many tokens in one forward, and that forward takes longer than one over a single token. How much longer is the device’s affair: a graphics card has lanes to spare, a processor has not. A race measures it in passing.',
  how: (title: string, device: string) =>
    `${title} on ${device}: medians of a few passes of each width, right after the prompt, all widths in turn. Bars: middle half.`,
  asChart: 'Show as a chart',
  asTable: 'Show as a table',
  measure: 'Measure it',
  again: 'Measure again',
  downloadAndMeasure: (bytes: number) => `Download ${megabytes(bytes)} and measure`,
  cancel: 'Cancel',

  title: 'Time of a forward over B tokens, in times of one token',
  /** @param points tokens of a forward, and its time in times of one token's */
  described: (points: readonly { readonly tokens: number; readonly times: number }[]) =>
    `${points.map(({ tokens: wide, times }) => `${wide}: ${ratio(times)}`).join('; ')}.`,
  raced: (width: number, tokensPerForward: number) =>
    `The race ran with ${width} and got ${ratio(tokensPerForward)} tokens a forward.`,
  yielded: (tokensPerForward: number) => `${ratio(tokensPerForward)} tokens a forward`,
  times: (times: number) => `${times}×`,
  up: 't(B)/t(1)',
  across: 'B, tokens in a forward, log',

  table: {
    caption: 'Time of a forward by its width',
    tokens: 'Tokens, B',
    median: 'Median, ms',
    half: 'Middle half, ms',
    times: 't(B)/t(1)',
    timed: 'Timed',
    span,
  },

  law: {
    head: 'Why the race went as it did',
    lead: (width: number) =>
      `The forwards of this run went over ${tokens(width)} in the mean. Such a forward yields more than one over a single token, and may cost more. So the speed-up is tokens per forward × t(1)/t(${width}):`,
    noRoom: (width: number) =>
      `The prompt leaves no room in the context for a forward of ${tokens(width)}; none was timed.`,
    /** @param one milliseconds of a forward over one token, `wide` of one as wide as the run's */
    sum: (tokensPerForward: number, one: number, wide: number, speedUp: number) =>
      `${ratio(tokensPerForward)} × ${precise(one)} ms / ${precise(wide)} ms = <result>${ratio(speedUp)}</result>`,
    measured: (times: number) => `Measured: <figure>${ratio(times)}</figure>.`,
    /** @param percent that the law is above what was measured, whole */
    missed(percent: number, width: number): string {
      if (percent === 0) {
        return `The law is within half a percent of what was measured: it takes every forward as one of ${tokens(width)}, and no time between two.`;
      }
      return percent > 0
        ? `The law is ${percent} % above what was measured: it takes every forward as one of ${tokens(width)}, and no time between two.`
        : `The law is ${-percent} % below what was measured: it takes every forward as one of ${tokens(width)}, and no time between two.`;
    },
    breakEven: (tokensPerForward: number) =>
      `Here the diffusion model wins from <figure>${ratio(tokensPerForward)}</figure> tokens a forward on.`,
    scattered: (wide: readonly Half[]) =>
      `Single forwards scattered (half of them took ${series(
        wide.map(({ tokens: width, half }) => `${span(half)} ms over ${tokens(width)}`),
      )}), as they do while something else keeps a device busy: the sum is rough.`,
  },
};
