import { type CostPoint, relativeCost } from '../../measure/forward-cost.ts';
import { quartiles } from '../../measure/tally.ts';
import { linearScale } from '../../ui/scale.ts';

/** The curve of t(B)/t(1) in pixels. */
export interface CostLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly across: readonly { readonly x: number; readonly tokens: number }[];
  readonly up: readonly { readonly y: number; readonly times: number }[];
  readonly marks: readonly CostMark[];
  /** Where the tokens a forward of a race lie; null without a race. */
  readonly yieldLine: number | null;
}

export interface CostMark {
  readonly tokens: number;
  readonly x: number;
  readonly y: number;
  /** First and third quartile of the samples, pixels. */
  readonly bar: readonly [upper: number, lower: number];
}

const HEIGHT = 236;
const MARGIN = { left: 44, right: 14, top: 26, bottom: 38 };

/**
 * Widths across, doubling at even distances; multiples of one token's time up, from 0.
 * @param yielded tokens a forward of a race, to be compared with the curve; null without one
 */
export function costLayout(
  points: readonly CostPoint[],
  yielded: number | null,
  width: number,
): CostLayout {
  const relative = relativeCost(points);
  const one = points[0]?.ms ?? 1;
  const bars = points.map(({ samples }) => quartiles(samples).map((ms) => ms / one));
  const frame = {
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: HEIGHT - MARGIN.bottom,
  };
  const most = Math.max(1, yielded ?? 0, ...relative, ...bars.flat());
  const scale = linearScale(0, most, 5, [0, Infinity]);
  const widest = Math.max(2, ...points.map(({ tokens }) => tokens));
  const x = (tokens: number): number =>
    frame.left + (Math.log(tokens) / Math.log(widest)) * (frame.right - frame.left);
  const y = (times: number): number =>
    frame.bottom - scale.place(times) * (frame.bottom - frame.top);
  return {
    ...{ width, height: HEIGHT, ...frame },
    across: points.map(({ tokens }) => ({ x: x(tokens), tokens })),
    up: scale.ticks.map((times) => ({ y: y(times), times })),
    marks: points.map(({ tokens }, i) => {
      const [low = 0, high = 0] = bars[i] ?? [];
      return { tokens, x: x(tokens), y: y(relative[i] ?? 0), bar: [y(high), y(low)] };
    }),
    yieldLine: yielded === null ? null : y(yielded),
  };
}
