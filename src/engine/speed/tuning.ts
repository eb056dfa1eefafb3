import type { Forwards, ForwardsCell } from './forwards.ts';

/** What a forward takes on a device: tokens, milliseconds. Ascending in tokens. */
export type ForwardTimes = readonly (readonly [tokens: number, ms: number])[];

/** How fast draft and verify is on a device, with a chunk size and a number of drafts ahead. */
export interface Tuning {
  readonly chunk: number;
  readonly ahead: number;
  /** Tokens that a forward yields so, the prefills left out. */
  readonly tokensPerForward: number;
  /** Expected speed, of left to right's; not over 1 where left to right is as fast. */
  readonly ratio: number;
}

/**
 * How fast draft and verify is with each chunk size and number of drafts ahead that was counted, the fastest first. By
 * the speed law, for a text that is the same under all: the time of a text is the sum of its forwards' times. With
 * forwards of one width that is tokens a forward x t(1)/t(B).
 * @param forwards what forwards the model's texts take
 * @param times what they take here, at least of one token and of one more width
 * @returns nothing where those two were not timed
 */
export function tuningsOf(forwards: Forwards, times: ForwardTimes): readonly Tuning[] {
  if (times.length < 2 || times[0]?.[0] !== 1) return [];
  const leftToRight = forwards.leftToRight * timeOf(times, 1);
  return forwards.cells
    .map((cell): Tuning => {
      const { chunk, ahead } = cell;
      const tokensPerForward = forwards.leftToRight / countOf(cell);
      return { chunk, ahead, tokensPerForward, ratio: leftToRight / totalOf(cell, times) };
    })
    .sort((a, b) => b.ratio - a.ratio);
}

function countOf({ forwards }: ForwardsCell): number {
  return forwards.reduce((sum, [, count]) => sum + count, 0);
}

function totalOf({ forwards }: ForwardsCell, times: ForwardTimes): number {
  return forwards.reduce((sum, [tokens, count]) => sum + count * timeOf(times, tokens), 0);
}

/**
 * Milliseconds of a forward: on the line between the two widths beside it, and beyond the widest on the line through
 * the last two.
 */
export function timeOf(times: ForwardTimes, tokens: number): number {
  const at = times.findIndex(([width]) => width >= tokens);
  const above = at < 0 ? times.length - 1 : Math.max(1, at);
  const [x0, y0] = times[above - 1] ?? [Number.NaN, Number.NaN];
  const [x1, y1] = times[above] ?? [Number.NaN, Number.NaN];
  // A wide forward that was timed as cheaper than a narrow one says that both cost the same.
  const slope = Math.max(0, (y1 - y0) / (x1 - x0));
  return y0 + slope * (tokens - x0);
}
